import { describe, expect, test } from "vitest";
import type { Distribution, TieCriterion } from "../rules/index.ts";
import { byDivisors } from "./conformance/test-rules.ts";
import type { Answer } from "./contest.ts";
import { decide, stepsOf, type TestInput, type TestLists } from "./testing/contests.ts";

const dhondt = byDivisors({ sequence: "dhondt" });
const by = (...names: readonly Exclude<TieCriterion["by"], "silent">[]): TieCriterion[] =>
  names.map((name, i) => ({ by: name, article: `Art. 1${i}` }));
const settle = (ties: TieCriterion[], lists: TestLists, seats: number, input: TestInput = {}) =>
  decide({ methods: [dhondt], ties }, lists, seats, input);
const answer = (among: readonly string[], winners: readonly string[], kind: Answer["by"] = "lot"): Answer => ({
  among,
  winners,
  by: kind,
  source: "drawn in public",
});

// By D'Hondt: A 40, 20; B 20: the second seat is tied between a list of 40 votes and one of 20.
const uneven: TestLists = { A: 40, B: 20 };

describe("votes", () => {
  test("more votes (Spain), fewer votes (Portugal)", () => {
    const more = settle(by("more-votes"), uneven, 2);
    expect(more.seats).toEqual({ A: 2, B: 0 });
    expect(more.ties).toEqual([
      {
        unit: "",
        among: ["A", "B"],
        seats: 1,
        losing: false,
        decidedBy: "more-votes",
        winners: ["A"],
        article: "Art. 10",
      },
    ]);
    expect(more.certificate?.ties).toEqual([
      { path: [], stage: 0, among: ["A", "B"], winners: ["A"], by: "more-votes" },
    ]);
    const fewer = settle(by("fewer-votes"), uneven, 2);
    expect(fewer.seats).toEqual({ A: 1, B: 1 });
    expect(stepsOf(fewer, "tie")).toEqual([
      {
        step: "tie",
        among: ["A", "B"],
        seats: 1,
        losing: false,
        winners: ["B"],
        by: "fewer-votes",
        article: "Art. 10",
      },
    ]);
  });

  test("between equals weighted votes do not count, votes as cast do", () => {
    const parts: Partial<Distribution> = {
      methods: [dhondt],
      ties: by("more-votes"),
      weights: [{ for: { minority: true }, factor: "2", article: "Art. 2" }],
    };
    expect(decide(parts, { A: { votes: 20, minority: true }, B: 40 }, 1).seats).toEqual({ A: 0, B: 1 });
  });

  test("equal votes go on to the next criterion, which then is what decided", () => {
    const unit = settle(
      by("more-votes", "registered-earlier"),
      { A: { votes: 20, order: 2 }, B: { votes: 20, order: 1 } },
      1,
    );
    expect(unit.seats).toEqual({ A: 0, B: 1 });
    expect(unit.ties).toMatchObject([{ decidedBy: "registered-earlier", article: "Art. 11" }]);
  });

  test("a criterion that serves some leaves the next one to decide among the rest", () => {
    // Six seats of 60, 40, 20, 20: averages of 20: the third of A, the second of B, the first of C and D.
    const lists = { A: 60, B: 40, C: { votes: 20, order: 2 }, D: { votes: 20, order: 1 } };
    const unit = settle(by("more-votes", "registered-earlier"), lists, 6);
    expect(unit.seats).toEqual({ A: 3, B: 2, C: 0, D: 1 });
    expect(unit.ties).toEqual([
      {
        unit: "",
        among: ["A", "B", "C", "D"],
        seats: 3,
        losing: false,
        decidedBy: "registered-earlier",
        winners: ["A", "B", "D"],
        article: "Art. 11",
      },
    ]);
    const lot = settle(by("more-votes", "lot"), lists, 6);
    expect(lot.question).toEqual({
      kind: "lot",
      unit: "",
      among: ["C", "D"],
      seats: 1,
      losing: false,
      article: "Art. 11",
    });
    expect(lot.awarded).toEqual({ A: 3, B: 2, C: 0, D: 0 });
    const drawn = settle(by("more-votes", "lot"), lists, 6, { answers: [answer(["C", "D"], ["C"])] });
    expect(drawn.seats).toEqual({ A: 3, B: 2, C: 1, D: 0 });
    expect(drawn.ties).toMatchObject([{ among: ["A", "B", "C", "D"], winners: ["A", "B", "C"], decidedBy: "lot" }]);
  });

  test("classes that fit whole need nothing more", () => {
    const lists = { A: 60, B: 40, C: 20, D: 20 };
    expect(settle(by("more-votes", "lot"), lists, 4).seats).toEqual({ A: 3, B: 1, C: 0, D: 0 });
    expect(settle(by("more-votes", "lot"), lists, 5).seats).toEqual({ A: 3, B: 2, C: 0, D: 0 });
    const fewer = settle(by("fewer-votes", "lot"), lists, 5);
    expect(fewer.seats).toEqual({ A: 2, B: 1, C: 1, D: 1 });
    expect(fewer.ties).toMatchObject([{ seats: 2, decidedBy: "fewer-votes", winners: ["C", "D"] }]);
  });
});

describe("attributes", () => {
  const equal = (a: object, b: object): TestLists => ({ A: { votes: 20, ...a }, B: { votes: 20, ...b } });

  test("registered earlier: 1 before 2; a missing order is a question, not a guess", () => {
    expect(settle(by("registered-earlier"), equal({ order: 2 }, { order: 1 }), 1).seats).toEqual({ A: 0, B: 1 });
    const asked = settle(by("registered-earlier", "lot"), equal({ order: 2 }, {}), 1);
    expect(asked.status).toBe("lot");
    expect(asked.question).toEqual({
      kind: "data",
      unit: "",
      among: ["A", "B"],
      seats: 1,
      losing: false,
      needs: "order",
      article: "Art. 10",
    });
  });

  test("precincts won: more before fewer; missing ones are asked for", () => {
    expect(settle(by("precincts-won"), equal({ precincts: 3 }, { precincts: 4 }), 1).seats).toEqual({ A: 0, B: 1 });
    expect(settle(by("precincts-won"), equal({ order: 1 }, { precincts: 4, order: 2 }), 1).question).toMatchObject({
      kind: "data",
      needs: "precincts",
    });
  });

  test("a decision can stand in for the missing attribute, a lot cannot", () => {
    const lists = equal({}, {});
    const decided = settle(by("registered-earlier"), lists, 1, { answers: [answer(["A", "B"], ["B"], "decision")] });
    expect(decided.seats).toEqual({ A: 0, B: 1 });
    expect(decided.ties).toMatchObject([{ decidedBy: "decision", winners: ["B"] }]);
    expect(stepsOf(decided, "tie")).toMatchObject([{ by: "decision", source: "drawn in public" }]);
    expect(settle(by("registered-earlier"), lists, 1, { answers: [answer(["A", "B"], ["B"])] }).status).toBe("lot");
  });

  test("a group has no order of registration: the law is silent", () => {
    const parts: Partial<Distribution> = {
      methods: [dhondt],
      ties: by("registered-earlier"),
      groups: { levels: 1, needs: "none", article: "Art. 2" },
    };
    const lists = {
      A: { votes: 10, group: "G", order: 1 },
      B: { votes: 10, group: "G", order: 2 },
      C: { votes: 20, order: 3 },
    };
    const unit = decide(parts, lists, 1);
    expect(unit.question).toEqual({
      kind: "silent",
      unit: "",
      among: ["group:G", "C"],
      seats: 1,
      losing: false,
      article: "Art. 10",
    });
    const named = decide({ ...parts, ties: by("more-votes", "lot") }, lists, 1);
    expect(named.question).toMatchObject({ kind: "lot", among: ["group:G", "C"] });
  });
});

describe("the remainder of the first division (Switzerland, Art. 41)", () => {
  test("the larger remainder of votes by the quota V/(S+1) and one", () => {
    // 2 seats of 60 votes: the quota is 21: 40 leaves 19, 20 leaves 20.
    const unit = settle(by("largest-remainder"), uneven, 2);
    expect(unit.seats).toEqual({ A: 1, B: 1 });
    expect(unit.ties).toMatchObject([{ decidedBy: "largest-remainder", winners: ["B"] }]);
    // 3 seats of 45 + 30 + 15 = 90: the quota is 23: 22, 7, 15; averages of 15: A's 3rd, B's 2nd, C's 1st.
    expect(settle(by("largest-remainder"), { A: 45, B: 30, C: 15 }, 4).question).toBeUndefined();
    expect(settle(by("largest-remainder"), { A: 45, B: 30, C: 15 }, 4).seats).toEqual({ A: 2, B: 1, C: 1 });
  });

  test("between equal remainders of a quota, that of the first division decides as well", () => {
    const ties = by("largest-remainder");
    // 5 seats of 20: 2, 1, 0 and remainders 10, 10, 20: one for C, one for A or B. 100 / 6 = 16 and 1: 50 leaves 16, 30 leaves 13.
    const unit = decide({ ties }, { A: 50, B: 30, C: 20 }, 5);
    expect(unit.seats).toEqual({ A: 3, B: 1, C: 1 });
    expect(unit.ties).toMatchObject([{ among: ["A", "B"], winners: ["A"], decidedBy: "largest-remainder" }]);
    // Imperiali: 52 votes by 4: 13; 2 (26), 1 (13), 1 (13): two too many of 2, all remainders 0: 52 / 3 = 17 and 1: 26 leaves 8, 13 leaves 13.
    const quota = { name: "imperiali", rounding: "exact", of: "qualified", article: "Art. 2" } as const;
    const overAward = { rule: "smallest-remainder" as const, article: "Art. 3" };
    const methods: Distribution["methods"] = [{ kind: "quota", quota, steps: [], overAward, article: "Art. 4" }];
    const losing = decide({ ties: by("largest-remainder", "lot"), methods }, { A: 26, B: 13, C: 13 }, 3);
    // 52 by 5: 10.4; 2, 1, 1 for 3 seats, remainders 5.2, 2.6, 2.6: B or C loses one; 52 / 4 = 13 and 1: both leave 13.
    expect(losing.question).toMatchObject({ kind: "lot", among: ["B", "C"], losing: true });
  });

  test("in a step by averages after a quota the first division is that of the pool", () => {
    const method: Distribution["methods"][number] = {
      kind: "quota",
      quota: { name: "hare", rounding: "exact", of: "qualified", article: "Art. 2" },
      steps: [{ step: "highest-averages", divisors: { sequence: "dhondt" }, article: "Art. 3" }],
      article: "Art. 4",
    };
    // 30 a seat: 1 and 0; averages 20 and 20; by 60 / 3 = 20 and 1: 19 and 20.
    const unit = decide({ methods: [method], ties: by("largest-remainder", "more-votes") }, uneven, 2);
    expect(unit.seats).toEqual({ A: 1, B: 1 });
    expect(unit.ties).toMatchObject([{ decidedBy: "largest-remainder", winners: ["B"] }]);
  });

  test("with weights the remainder is one of weighted votes", () => {
    const parts: Partial<Distribution> = {
      methods: [dhondt],
      ties: by("largest-remainder"),
      weights: [{ for: { minority: true }, factor: "1/2", article: "Art. 2" }],
    };
    // Counted 40 and 20 of 60, as above.
    expect(decide(parts, { A: { votes: 80, minority: true }, B: 20 }, 2).seats).toEqual({ A: 1, B: 1 });
  });
});
