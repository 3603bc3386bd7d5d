import { describe, expect, test } from "vitest";
import { answer, averages, type Counts, certificate, quotaStage, remainders, tie } from "./testing/certificates.ts";
import { flaws, PROVED } from "./testing/flaws.ts";
import type { Json } from "./testing/json.ts";
import { law, quota } from "./testing/laws.ts";

type Members = { readonly [member: string]: Json };

const largest: Json = { step: "largest-remainders" };

interface Election {
  readonly rules: Json;
  readonly house: number;
  readonly votes: Counts;
  readonly stages: readonly Json[];
  readonly seats: Counts;
  readonly totals?: Counts;
  readonly attributes?: Readonly<Record<string, Members>>;
  readonly ties?: readonly Json[];
}

function flawsOf({ rules, ...election }: Election): readonly string[] {
  return flaws(rules, certificate({ rules: "test", qualified: Object.keys(election.seats), ...election }));
}

describe("quotas", () => {
  const votes = { A: 500, B: 300, C: 199 };
  const by = (name: string, rounding: string, of = "qualified"): Json =>
    law("test", { methods: [quota(name, rounding, of, [largest])] });
  const seats = { A: 5, B: 3, C: 2 };

  test.each([
    ["hare", "exact", "999/10", 5, 3, 1, "991/10"],
    ["hare", "down", "99/1", 5, 3, 2, ""],
    ["hare", "nearest", "100/1", 5, 3, 1, "99/1"],
    ["hare", "up", "100/1", 5, 3, 1, "99/1"],
    ["hagenbach-bischoff", "exact", "999/11", 5, 3, 2, ""],
    ["droop", "exact", "91/1", 5, 3, 2, ""],
    ["imperiali", "up", "84/1", 5, 3, 2, ""],
  ] as const)("%s, %s: %s", (name, rounding, value, a, b, c, cut) => {
    const stages = [quotaStage(999, value, { A: a, B: b, C: c }), ...(cut === "" ? [] : [remainders(["C"], cut)])];
    expect(flawsOf({ rules: by(name, rounding), house: 10, votes, stages, seats })).toEqual(PROVED);
  });

  test.each([
    [1004, "100/1"],
    [1005, "101/1"],
  ])("%i votes for ten seats, to the nearest and halves up: %s", (all, value) => {
    const more = { ...votes, C: all - 800 };
    const whole = value === "100/1" ? { A: 5, B: 3, C: 2 } : { A: 4, B: 2, C: 2 };
    const left = value === "100/1" ? [] : [remainders(["A", "B"], "96/1")];
    const stages = [quotaStage(all, value, whole), ...left];
    expect(flawsOf({ rules: by("hare", "nearest"), house: 10, votes: more, stages, seats })).toEqual(PROVED);
  });

  test("over all lists and others, a vote for others raises the quota", () => {
    const stages = [quotaStage(1000, "100/1", { A: 5, B: 3, C: 1 }), remainders(["C"], "99/1")];
    const election = { rules: by("hare", "exact", "all"), house: 10, votes, stages, seats };
    expect(flawsOf({ ...election, totals: { others: 1 } })).toEqual(PROVED);
    expect(flawsOf({ ...election, totals: { others: 2 } })).toEqual([
      "the pool of the unit, stage 0 (quota) divides 1000 votes, expected 1001",
    ]);
  });

  test("a quota of zero divides nothing", () => {
    const stages = [quotaStage(9, "0/1", { A: 5, B: 5 })];
    const election = { house: 10, votes: { A: 5, B: 4 }, stages, seats: { A: 5, B: 5 } };
    expect(flawsOf({ ...election, rules: by("hare", "down") })).toEqual([
      "the pool of the unit, stage 0 (quota): there is no quota, it would be zero",
    ]);
  });

  test("of several methods the first whose house fits applies", () => {
    const methods = [
      quota("hare", "down", "qualified", [largest], { when: { seats: { max: 9 } } }),
      quota("droop", "exact", "qualified", [largest], { when: { seats: { min: 10, max: 10 } } }),
    ];
    const rules = law("test", { methods });
    const stages = [quotaStage(999, "91/1", { A: 5, B: 3, C: 2 })];
    expect(flawsOf({ rules, house: 10, votes, stages, seats })).toEqual(PROVED);
    expect(flawsOf({ rules, house: 11, votes, stages, seats })).toEqual(["the rules have no method for a house of 11"]);
  });
});

describe("more whole seats than there are", () => {
  const imperiali = (more: Members, parts: Members = {}): Json =>
    law("test", { methods: [quota("imperiali", "exact", "qualified", [largest], more)], ...parts });
  const back = { overAward: { rule: "smallest-remainder" } };

  test("the smallest remainder gives one back", () => {
    const votes = { A: 60, B: 30, C: 10 };
    const stages = [quotaStage(100, "20/1", { A: 3, B: 1, C: 0 }), { stage: "take-back", from: ["A"], cut: "0/1" }];
    const election = { rules: imperiali(back), house: 3, votes, stages, seats: { A: 2, B: 1, C: 0 } };
    expect(flawsOf(election)).toEqual(PROVED);
    const fromB = { stage: "take-back", from: ["B"], cut: "10/1" };
    expect(flawsOf({ ...election, stages: [stages[0] ?? null, fromB], seats: { A: 3, B: 0, C: 0 } })).toEqual([
      'the pool of the unit, stage 1 (take-back): "B" comes before "A": 10 > 0',
    ]);
    expect(flawsOf({ ...election, rules: imperiali({}) })).toEqual([
      "the pool of the unit, stage 0 (quota) gives 1 seats too many, and the rules take none back",
    ]);
  });

  test("between equals the criteria choose who keeps the seat", () => {
    const equals = ["A", "B", "C"];
    const election = {
      rules: imperiali({ overAward: { rule: "smallest-remainder", ties: [{ by: "more-votes" }, { by: "lot" }] } }),
      house: 3,
      votes: { A: 40, B: 40, C: 20 },
      stages: [quotaStage(100, "20/1", { A: 2, B: 2, C: 1 }), { stage: "take-back", from: ["B", "C"], cut: "0/1" }],
      seats: { A: 2, B: 1, C: 0 },
    };
    const drawn = tie(1, equals, ["A"], "lot", answer(["A", "B"], ["A"]));
    expect(flawsOf({ ...election, ties: [drawn] })).toEqual(PROVED);
    expect(flawsOf(election)).toEqual([
      'the pool of the unit, stage 1 (take-back): "A", "B", "C" are equal, and no tie says who wins',
    ]);
    const amongAll = tie(1, equals, ["A"], "lot", answer(equals, ["A"]));
    expect(flawsOf({ ...election, ties: [amongAll] })).toEqual([
      'the pool of the unit, stage 1 (take-back): the answer is about "A", "B", "C", the question about "A", "B" for 1',
    ]);
  });

  test("nobody gives back a seat of the minimum", () => {
    const whole = quotaStage(100, "100/7", { A: 4, B: 2, C: 1 });
    const election = {
      rules: imperiali(back, { minimum: { seats: 1 } }),
      house: 5,
      votes: { A: 70, B: 29, C: 1 },
      stages: [whole, { stage: "take-back", from: ["A", "B"], cut: "90/7" }],
      seats: { A: 3, B: 1, C: 1 },
    };
    expect(flawsOf(election)).toEqual(PROVED);
    // The remainder of C, 1 - 100/7, is the smallest; its one seat is the minimum.
    const fromC = { stage: "take-back", from: ["B", "C"], cut: "3/7" };
    expect(flawsOf({ ...election, stages: [whole, fromC], seats: { A: 4, B: 1, C: 0 } })).toEqual([
      'the pool of the unit, stage 1 (take-back) names "C", which has no part in it',
    ]);
  });
});

describe("steps for the seats that are left", () => {
  test("largest lists: one seat each to those with the most votes", () => {
    const votes = { A: 50, B: 30, C: 20 };
    const rules = (ties: Json): Json =>
      law("test", { methods: [quota("hare", "exact", "qualified", [{ step: "largest-lists" }])], ties });
    const stages = [
      quotaStage(100, "25/1", { A: 2, B: 1, C: 0 }),
      { stage: "largest-lists", index: 0, to: ["A"], cut: 50 },
    ];
    expect(flawsOf({ rules: rules([{ by: "lot" }]), house: 4, votes, stages, seats: { A: 3, B: 1, C: 0 } })).toEqual(
      PROVED,
    );
    const equal = {
      house: 3,
      votes: { A: 40, B: 40, C: 20 },
      stages: [
        quotaStage(100, "100/3", { A: 1, B: 1, C: 0 }),
        { stage: "largest-lists", index: 0, to: ["B"], cut: 40 },
      ],
      seats: { A: 1, B: 2, C: 0 },
    };
    const decided = (by: string) => tie(1, ["A", "B"], ["B"], by, answer(["A", "B"], ["B"], by));
    const silent = rules([{ by: "silent", silence: "equal" }]);
    expect(flawsOf({ ...equal, rules: silent, ties: [decided("decision")] })).toEqual(PROVED);
    expect(flawsOf({ ...equal, rules: silent, ties: [decided("lot")] })).toEqual([
      'the pool of the unit, stage 1 (largest-lists): the law is silent between "B", "A" for 1: only a decision can answer',
    ]);
  });

  test("eligible lists, one seat each, then one each by averages, then without limit", () => {
    const dhondt = { sequence: "dhondt" };
    const steps = [
      { step: "largest-remainders", eligible: { quota: "3/4" } },
      { step: "highest-averages", divisors: dhondt, limit: 1 },
      { step: "highest-averages", divisors: dhondt },
    ];
    const rules = law("test", { methods: [quota("hare", "exact", "all", steps)] });
    const election = {
      rules,
      house: 10,
      votes: { A: 300, B: 100, C: 0 },
      totals: { others: 600 },
      stages: [
        quotaStage(1000, "100/1", { A: 3, B: 1, C: 0 }),
        remainders(["A", "B"], "0/1"),
        averages({ A: 1, B: 1 }, "100/3", 1),
        averages({ A: 2 }, "300/7", 2),
      ],
      seats: { A: 7, B: 3, C: 0 },
    };
    expect(flawsOf(election)).toEqual(PROVED);
    const [whole = null, first = null] = election.stages;
    expect(flawsOf({ ...election, stages: [whole, first, averages({ A: 3, B: 1 }, "300/7", 1)] })).toEqual([
      "the pool of the unit, stage 2 (averages) gives 4 seats, expected 2",
    ]);
  });

  test("below the eligible multiple of the quota a list takes no part, however large its remainder", () => {
    const rules = (at: string): Json =>
      law("test", {
        methods: [quota("hare", "exact", "qualified", [{ step: "largest-remainders", eligible: { quota: at } }])],
      });
    const votes = { A: 260, B: 75, C: 65 };
    const whole = quotaStage(400, "100/1", { A: 2, B: 0, C: 0 });
    const election = { house: 4, votes, stages: [whole, remainders(["B", "A"], "60/1")], seats: { A: 3, B: 1, C: 0 } };
    expect(flawsOf({ ...election, rules: rules("3/4") })).toEqual(PROVED);
    expect(flawsOf({ ...election, rules: rules("13/20") })).toEqual([
      'the pool of the unit, stage 1 (remainders): "C" comes before "A": 65 > 60',
    ]);
    expect(flawsOf({ ...election, rules: rules("4/5") })).toEqual([
      'the pool of the unit, stage 1 (remainders) names "B", which has no part in it',
    ]);
  });

  test("a list raised to the minimum has a negative remainder and takes no part", () => {
    const rules = law("test", { methods: [quota("hare", "exact", "qualified", [largest])], minimum: { seats: 1 } });
    const stages = [quotaStage(100, "20/1", { A: 3, B: 1, C: 1 })];
    expect(flawsOf({ rules, house: 5, votes: { A: 61, B: 38, C: 1 }, stages, seats: { A: 3, B: 1, C: 1 } })).toEqual(
      PROVED,
    );
    const more = [quotaStage(100, "50/3", { A: 3, B: 2, C: 1 })];
    expect(
      flawsOf({ rules, house: 6, votes: { A: 61, B: 38, C: 1 }, stages: more, seats: { A: 3, B: 2, C: 1 } }),
    ).toEqual(PROVED);
    const left = [quotaStage(100, "100/7", { A: 4, B: 1, C: 1 }), remainders(["A"], "97/7")];
    expect(
      flawsOf({ rules, house: 7, votes: { A: 71, B: 28, C: 1 }, stages: left, seats: { A: 5, B: 1, C: 1 } }),
    ).toEqual(PROVED);
  });

  test("inside the step a negative remainder, no votes or no candidate left keep a list out", () => {
    const steps = [largest, { step: "highest-averages", divisors: { sequence: "dhondt" } }];
    const minimum = law("test", {
      methods: [quota("hare", "exact", "all", steps)],
      minimum: { seats: 1 },
      exhaustion: { rule: "continue-without" },
    });
    // The quota is 100: A, B and C have 3, 1 and the minimum of 1; C is 99 votes short of it, D has none at all.
    const election = {
      rules: minimum,
      house: 11,
      votes: { A: 300, B: 100, C: 1, D: 0 },
      totals: { others: 699 },
      attributes: { A: { candidates: 6 } },
      stages: [
        quotaStage(1100, "100/1", { A: 3, B: 1, C: 1, D: 1 }),
        remainders(["A", "B"], "0/1"),
        averages({ A: 2, B: 1 }, "100/3", 1),
      ],
      seats: { A: 6, B: 3, C: 1, D: 1 },
    };
    expect(flawsOf(election)).toEqual(PROVED);
  });

  test("seats that no step can give are no result", () => {
    const rules = law("test", { methods: [quota("hare", "exact", "all", [largest])] });
    const stages = [quotaStage(100, "10/1", { A: 5, B: 0 }), remainders(["A"], "0/1")];
    const election = { rules, house: 10, votes: { A: 50, B: 0 }, totals: { others: 50 } };
    expect(flawsOf({ ...election, stages, seats: { A: 6, B: 0 } })).toEqual([
      "the pool of the unit: 4 seats are left after the last stage",
    ]);
  });
});

describe("votes that count more than once", () => {
  const weights = [{ for: { minority: true }, below: { at: "1/10", of: "valid" }, factor: "27/20" }];

  test("below the share the factor applies, at the share it does not", () => {
    const rules = law("test", { methods: [quota("hare", "exact", "qualified", [largest])], weights });
    const attributes = { B: { minority: true } };
    const weighted = {
      rules,
      house: 4,
      attributes,
      votes: { A: 910, B: 90 },
      // 910 and 90 * 27/20 = 243/2 votes; the sum 2063/2 is named as whole votes.
      stages: [quotaStage(1031, "2063/8", { A: 3, B: 0 }), remainders(["A"], "1091/8")],
      seats: { A: 4, B: 0 },
    };
    expect(flawsOf(weighted)).toEqual(PROVED);
    const plain = {
      ...weighted,
      votes: { A: 900, B: 100 },
      stages: [quotaStage(1000, "250/1", { A: 3, B: 0 }), remainders(["A"], "150/1")],
    };
    expect(flawsOf(plain)).toEqual(PROVED);
  });
});
