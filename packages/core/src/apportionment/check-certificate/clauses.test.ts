import { describe, expect, test } from "vitest";
import { answer, averages, type Counts, certificate, quotaStage, remainders, tie } from "./testing/certificates.ts";
import { flaws, PROVED } from "./testing/flaws.ts";
import type { Json } from "./testing/json.ts";
import { divisor, hamilton, kazakhstan, law, netherlands, quota, share } from "./testing/laws.ts";

describe("the second list", () => {
  const pair = (
    votes: Counts,
    whole: readonly [number, number],
    left: number,
    value: string,
    seats: Counts,
    more = {},
  ) => {
    const [first = "", second = ""] = Object.keys(seats);
    const stages = [{ stage: "second-list", first, second, quota: value, whole, left }];
    return certificate({ rules: "kz-2020-05", house: 98, votes, qualified: [first], stages, seats, ...more });
  };

  test("is guaranteed its minimum", () => {
    // 9,400 + 200 votes: quota 4800/49; 95.9 and 0.7 * 2.04 = 1.43.
    const votes = { A: 9400, B: 200, C: 190 };
    expect(flaws(kazakhstan, pair(votes, [95, 1], 1, "4800/49", { A: 96, B: 2 }))).toEqual(PROVED);
    expect(flaws(kazakhstan, pair(votes, [95, 1], 2, "4800/49", { A: 97, B: 1 }))).toEqual([
      "the pool of the unit, stage 0 (second-list) leaves 2 seats, expected 1",
    ]);
  });

  test("when the guarantee does not fit beside the first list, the law is silent", () => {
    // 9,700 + 90 votes: 97.09 whole seats for the first list, two guaranteed to the second: 99 of 98.
    const given = pair({ A: 9700, B: 90 }, [97, 0], 0, "4895/49", { A: 96, B: 2 });
    expect(flaws(kazakhstan, given)).toEqual([
      "the pool of the unit, stage 0 (second-list) gives 1 seats more than there are: undetermined",
    ]);
  });

  test("is the one with the most votes", () => {
    const votes = { A: 9400, B: 200, C: 190 };
    const other = pair(votes, [96, 1], 0, "685/7", { A: 96, C: 2 });
    expect(flaws(kazakhstan, other)[0]).toBe('the pool of the unit has the contenders "A", "C", expected "A", "B"');
  });

  test("between equals a decision has to name it", () => {
    const votes = { A: 9400, B: 200, C: 200 };
    const equals = ["B", "C"];
    const decided = { ties: [tie(0, equals, ["C"], "decision", answer(equals, ["C"], "decision"))] };
    const named = pair(votes, [95, 1], 1, "4800/49", { A: 96, C: 2 }, decided);
    expect(flaws(kazakhstan, named)).toEqual(PROVED);
    expect(flaws(kazakhstan, pair(votes, [95, 1], 1, "4800/49", { A: 96, C: 2 }))).toEqual([
      'the pool of the unit, stage 0 (second-list): "B", "C" are equal, and no tie says who wins',
    ]);
    const drawn = { ties: [tie(0, equals, ["C"], "lot", answer(equals, ["C"]))] };
    expect(flaws(kazakhstan, pair(votes, [95, 1], 1, "4800/49", { A: 96, C: 2 }, drawn))).toEqual([
      'the pool of the unit, stage 0 (second-list): the law is silent between "B", "C" for 1: only a decision can answer',
    ]);
  });

  test("without a second list with votes the first takes part alone", () => {
    const given = { rules: "kz-2020-05", house: 98, votes: { A: 980, B: 0 }, qualified: ["A"], seats: { A: 98 } };
    expect(flaws(kazakhstan, certificate({ ...given, stages: [quotaStage(980, "10/1", { A: 98 })] }))).toEqual(PROVED);
  });

  test("two lists that qualify leave no room for it", () => {
    const votes = { A: 900, B: 100 };
    const given = pair(votes, [88, 6], 4, "500/49", { A: 92, B: 6 }, { qualified: ["A", "B"] });
    expect(flaws(kazakhstan, given)).toEqual([
      'the pool of the unit, stage 0: expected "quota", but the stage is "second-list"',
    ]);
  });
});

describe("bands below the threshold", () => {
  const bands = [
    { from: "1/20", below: "6/100", of: "valid", seats: 1 },
    { from: "6/100", below: "7/100", of: "valid", seats: 2 },
  ];
  const rules = law("test", {
    methods: [hamilton],
    qualification: { clauses: [{ id: "t", anyOf: [share("7/100")] }], bands },
  });
  const votes = { A: 550, B: 291, C: 60, D: 59, E: 40 };
  const given = { rules: "test", house: 10, votes, qualified: ["A", "B"] };
  const pools = (stages: readonly Json[], result: Counts) => [
    { path: [], seats: 10, contenders: { A: ["A"], B: ["B"] }, stages, result },
  ];
  const band = { stage: "bands", seats: { C: 2, D: 1 } };
  const rest = [quotaStage(841, "841/7", { A: 4, B: 2 }), remainders(["A"], "486/7")];
  const seats = { A: 5, B: 2, C: 2, D: 1, E: 0 };

  test("take their seats first, the others share the rest", () => {
    const proof = {
      ...certificate({ ...given, stages: [], seats }),
      pools: pools([band, ...rest], { A: 5, B: 2, C: 2, D: 1 }),
    };
    expect(flaws(rules, proof)).toEqual(PROVED);
  });

  test("may not be passed over, and take no more than the house has", () => {
    const without = {
      ...certificate({ ...given, stages: [], seats: { A: 7, B: 3 } }),
      pools: pools(rest, { A: 7, B: 3 }),
    };
    expect(flaws(rules, without)[0]).toBe('the pool of the unit, stage 0: expected "bands", but the stage is "quota"');
    const small = certificate({ ...given, house: 2, stages: [band], seats: { A: 0, B: 0 } });
    expect(flaws(rules, small)[0]).toBe("the pool of the unit, stage 0 (bands) gives 1 seats more than there are");
  });
});

describe("the majority clause", () => {
  const council = (votes: Counts, house: number, stages: readonly Json[], seats: Counts, more = {}) =>
    certificate({ rules: "nl-gr", house, votes, qualified: Object.keys(votes), stages, seats, ...more });

  // 521 of 1,000 votes and 9 seats: quota 1000/9; 4, 1, 1, 1 and remainders 77, 89, 64, 19 (rounded).
  const votes = { A: 521, B: 200, C: 175, D: 104 };
  const whole = quotaStage(1000, "1000/9", { A: 4, B: 1, C: 1, D: 0 });

  test("moves no seat when the list has more than half of them", () => {
    const stages = [whole, remainders(["D", "B", "A"], "689/9")];
    expect(flaws(netherlands, council(votes, 9, stages, { A: 5, B: 2, C: 1, D: 1 }))).toEqual(PROVED);
    const surplus = [...stages, { stage: "majority", to: "A", from: "B" }];
    expect(flaws(netherlands, council(votes, 9, surplus, { A: 6, B: 1, C: 1, D: 1 }))[0]).toBe(
      "the pool of the unit, stage 2 (majority) is superfluous",
    );
  });

  test("moves the last residual seat, and half of the votes is no majority", () => {
    // Quota 100: 5 and a remainder of 1, 1 and 65, 1 and 68, 1 and 66; two seats are left.
    const close = { A: 501, B: 165, C: 168, D: 166 };
    const begun = [quotaStage(1000, "100/1", { A: 5, B: 1, C: 1, D: 1 }), remainders(["C", "D"], "66/1")];
    const moved = [...begun, { stage: "majority", to: "A", from: "D" }];
    expect(flaws(netherlands, council(close, 10, moved, { A: 6, B: 1, C: 2, D: 1 }))).toEqual(PROVED);
    expect(flaws(netherlands, council(close, 10, begun, { A: 5, B: 1, C: 2, D: 2 }))).toEqual([
      'the pool of the unit, stage 2: expected "majority", but the stages end',
    ]);
    const fromC = [...begun, { stage: "majority", to: "A", from: "C" }];
    expect(flaws(netherlands, council(close, 10, fromC, { A: 6, B: 1, C: 1, D: 2 }))[0]).toBe(
      'the pool of the unit, stage 2 (majority): "C" comes before "D": 68 > 66',
    );
    const half = { A: 500, B: 165, C: 168, D: 167 };
    const kept = [quotaStage(1000, "100/1", { A: 5, B: 1, C: 1, D: 1 }), remainders(["C", "D"], "67/1")];
    expect(flaws(netherlands, council(half, 10, kept, { A: 5, B: 1, C: 2, D: 2 }))).toEqual(PROVED);
  });

  test("among equals the criteria choose who keeps the seat", () => {
    const equal = { A: 501, B: 166, C: 166, D: 165, E: 2 };
    const stages = [
      quotaStage(1000, "100/1", { A: 5, B: 1, C: 1, D: 1, E: 0 }),
      remainders(["B", "C"], "66/1"),
      { stage: "majority", to: "A", from: "C" },
    ];
    const ties = [tie(2, ["B", "C"], ["B"], "lot", answer(["B", "C"], ["B"]))];
    const seats = { A: 6, B: 2, C: 1, D: 1, E: 0 };
    expect(flaws(netherlands, council(equal, 10, stages, seats, { ties }))).toEqual(PROVED);
    expect(flaws(netherlands, council(equal, 10, stages, seats))).toEqual([
      'the pool of the unit, stage 2 (majority): "B", "C" are equal, and no tie says who wins',
    ]);
  });

  test("takes the seat of an earlier step where the last one gave only to the list itself", () => {
    const steps = [
      { step: "largest-remainders", eligible: { quota: "1" } },
      { step: "highest-averages", divisors: { sequence: "dhondt" }, limit: 1 },
    ];
    const rules = law("test", {
      methods: [quota("hare", "exact", "all", steps)],
      majority: { rule: "last-residual-seat" },
      exhaustion: { rule: "continue-without" },
    });
    // Quota 101/8: B and C have a whole seat and a remainder, A has 4 whole seats and one place less than it needs.
    const votes = { A: 51, B: 25, C: 25 };
    const given = certificate({
      rules: "test",
      house: 8,
      votes,
      attributes: { B: { candidates: 2 }, C: { candidates: 2 } },
      qualified: ["A", "B", "C"],
      stages: [
        quotaStage(101, "101/8", { A: 4, B: 1, C: 1 }),
        remainders(["B", "C"], "99/8"),
        { stage: "majority", to: "A", from: "C" },
      ],
      seats: { A: 5, B: 2, C: 1 },
      ties: [tie(2, ["B", "C"], ["B"], "lot", answer(["B", "C"], ["B"]))],
    });
    expect(flaws(rules, given)).toEqual(PROVED);
  });

  test("gives nothing to a list that is at its candidates", () => {
    const votes = { A: 60, B: 40 };
    const stages = [quotaStage(100, "20/1", { A: 2, B: 2 }), remainders(["B"], "0/1")];
    const attributes = { A: { candidates: 2 } };
    expect(flaws(netherlands, council(votes, 5, stages, { A: 2, B: 3 }, { attributes }))).toEqual(PROVED);
  });
});

describe("a tie that the majority clause makes immaterial", () => {
  const rules = (rounding: string, steps: readonly Json[]) =>
    law("test", { methods: [quota("hare", rounding, "qualified", steps)], majority: { rule: "last-residual-seat" } });
  const largest = { step: "largest-remainders" };
  const plain = rules("exact", [largest]);
  const proof = (house: number, votes: Counts, stages: readonly Json[], seats: Counts, ties: readonly Json[]) =>
    certificate({ rules: "test", house, votes, qualified: Object.keys(votes), stages, seats, ties });
  const notSettled = (stage: number) => [
    `the pool of the unit, stage ${stage} (remainders): the tie is left to the majority clause, which does not settle it`,
  ];

  test("is not drawn when whoever wins it loses the seat again", () => {
    const votes = { A: 501, B: 150, C: 150, D: 100, E: 99 };
    const whole = quotaStage(1000, "100/1", { A: 5, B: 1, C: 1, D: 1, E: 0 });
    const moved = [whole, remainders(["E", "B"], "50/1"), { stage: "majority", to: "A", from: "B" }];
    const seats = { A: 6, B: 1, C: 1, D: 1, E: 1 };
    const moot = tie(1, ["B", "C"], ["B"], "immaterial");
    expect(flaws(plain, proof(10, votes, moved, seats, [moot]))).toEqual(PROVED);
  });

  test("is not drawn when the list itself is among the equals and is lifted over half either way", () => {
    const votes = { A: 7, B: 2, C: 1 };
    const whole = quotaStage(10, "5/1", { A: 1, B: 0, C: 0 });
    const seats = { A: 2, B: 0, C: 0 };
    const moot = (winner: string) => [tie(1, ["A", "B"], [winner], "immaterial")];
    const wonByB = [whole, remainders(["B"], "2/1"), { stage: "majority", to: "A", from: "B" }];
    expect(flaws(plain, proof(2, votes, [whole, remainders(["A"], "2/1")], seats, moot("A")))).toEqual(PROVED);
    expect(flaws(plain, proof(2, votes, wonByB, seats, moot("B")))).toEqual(PROVED);
  });

  test("is drawn when winning it would lift the list so that the clause takes yet another seat", () => {
    // Two votes for a seat: 2, 0, 0, 0, 0 whole seats, one each for the remainders of 1, and one for all five equals.
    const twice = rules("up", [largest, largest]);
    const votes = { A: 5, B: 1, C: 1, D: 1, E: 1 };
    const five = ["A", "B", "C", "D", "E"];
    const stages = [
      quotaStage(9, "2/1", { A: 2, B: 0, C: 0, D: 0, E: 0 }),
      remainders(five, "1/1"),
      remainders(["B"], "1/1", 1),
      { stage: "majority", to: "A", from: "B" },
    ];
    const seats = { A: 4, B: 1, C: 1, D: 1, E: 1 };
    expect(flaws(twice, proof(8, votes, stages, seats, [tie(2, five, ["B"], "immaterial")]))).toEqual(notSettled(2));
    const drawn = tie(2, five, ["B"], "lot", answer(five, ["B"]));
    expect(flaws(twice, proof(8, votes, stages, seats, [drawn]))).toEqual(PROVED);
  });

  test("is drawn when there are two seats, or no majority at all", () => {
    const equals = ["B", "C", "D"];
    const votes = { A: 502, B: 166, C: 166, D: 166 };
    const stages = [
      quotaStage(1000, "100/1", { A: 5, B: 1, C: 1, D: 1 }),
      remainders(["B", "C"], "66/1"),
      { stage: "majority", to: "A", from: "C" },
    ];
    const lost = tie(2, ["B", "C"], ["B"], "lot", answer(["B", "C"], ["B"]));
    const twoSeats = [tie(1, equals, ["B", "C"], "immaterial"), lost];
    expect(flaws(plain, proof(10, votes, stages, { A: 6, B: 2, C: 1, D: 1 }, twoSeats))).toEqual(notSettled(1));
    const none = [quotaStage(300, "100/1", { B: 1, C: 1, D: 0, E: 0 }), remainders(["D"], "50/1")];
    const open = [tie(1, ["D", "E"], ["D"], "immaterial")];
    expect(flaws(plain, proof(3, { B: 100, C: 100, D: 50, E: 50 }, none, { B: 1, C: 1, D: 1, E: 0 }, open))).toEqual(
      notSettled(1),
    );
  });
});

test("the seats of a divisor method can be the last residual ones", () => {
  const rules = law("test", { methods: [divisor("sainte-lague")], majority: { rule: "last-residual-seat" } });
  // 51 of 100 votes and 1 of 3 seats: 51, 25, 24 against 17; the seat of C with 24 moves.
  const given = certificate({
    rules: "test",
    house: 3,
    votes: { A: 51, B: 25, C: 24 },
    qualified: ["A", "B", "C"],
    stages: [averages({ A: 1, B: 1, C: 1 }, "24/1"), { stage: "majority", to: "A", from: "C" }],
    seats: { A: 2, B: 1, C: 0 },
  });
  expect(flaws(rules, given)).toEqual(PROVED);
});
