import { describe, expect, test } from "vitest";
import {
  answer,
  averages,
  type Counts,
  certificate,
  quotaStage,
  remainders,
  tie,
  withPools,
} from "./testing/certificates.ts";
import { flaws, PROVED } from "./testing/flaws.ts";
import type { Json } from "./testing/json.ts";
import { divisor, hamilton, law, netherlands, quota } from "./testing/laws.ts";

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

  /** 5 of 9 votes and two votes for a seat: 2 whole seats for A, one each to all five for their remainders of 1. */
  const five = ["A", "B", "C", "D", "E"];
  const few = { A: 5, B: 1, C: 1, D: 1, E: 1 };
  const wholeOfFew = quotaStage(9, "2/1", { A: 2, B: 0, C: 0, D: 0, E: 0 });
  const roundedUp = (steps: readonly Json[], more: { readonly [member: string]: Json } = {}): Json =>
    law("test", {
      methods: [quota("hare", "up", "qualified", steps)],
      majority: { rule: "last-residual-seat" },
      exhaustion: { rule: "continue-without" },
      ...more,
    });
  const ofFew = (house: number, stages: readonly Json[], seats: Counts, ties: readonly Json[], attributes = {}) =>
    certificate({ rules: "test", house, votes: few, attributes, qualified: five, stages, seats, ties });
  const four = five.slice(1);
  const lost = (stage: number) => tie(stage, four, ["B", "C", "D"], "lot", answer(four, ["B", "C", "D"]));
  const seatOfE = { stage: "majority", to: "A", from: "E" };

  test("takes the seat of an earlier step where the last one gave only to the list itself", () => {
    const rules = roundedUp([
      { step: "largest-remainders" },
      { step: "highest-averages", divisors: { sequence: "dhondt" } },
    ]);
    const stages = [wholeOfFew, remainders(five, "1/1"), averages({ A: 1 }, "5/4", 1), seatOfE];
    const candidates = Object.fromEntries(four.map((name) => [name, { candidates: 1 }]));
    const seats = { A: 5, B: 1, C: 1, D: 1, E: 0 };
    expect(flaws(rules, ofFew(8, stages, seats, [lost(3)], candidates))).toEqual(PROVED);
  });

  test("never takes a seat of the list itself, however small its remainder", () => {
    const rules = roundedUp([{ step: "largest-remainders" }]);
    const stages = [wholeOfFew, remainders(five, "1/1"), seatOfE];
    const seats = { A: 4, B: 1, C: 1, D: 1, E: 0 };
    expect(flaws(rules, ofFew(7, stages, seats, [lost(2)]))).toEqual(PROVED);
    const own = [wholeOfFew, remainders(five, "1/1"), { stage: "majority", to: "A", from: "A" }];
    expect(flaws(rules, ofFew(7, own, { A: 3, B: 1, C: 1, D: 1, E: 1 }, [lost(2)]))[0]).toBe(
      'the pool of the unit, stage 2 (majority) takes a seat from "A", which did not win one last',
    );
    const other = [wholeOfFew, remainders(five, "1/1"), { stage: "majority", to: "B", from: "E" }];
    expect(flaws(rules, ofFew(7, other, { A: 3, B: 2, C: 1, D: 1, E: 0 }, [lost(2)]))[0]).toBe(
      'the pool of the unit, stage 2 (majority) gives a seat to "B", the majority of votes is with "A"',
    );
  });

  test("does nothing without a residual seat: those of the largest lists are none, nor are those of a minimum", () => {
    const largest = roundedUp([{ step: "largest-lists" }]);
    const stages = [wholeOfFew, { stage: "largest-lists", index: 0, to: five, cut: 1 }];
    expect(flaws(largest, ofFew(7, stages, { A: 3, B: 1, C: 1, D: 1, E: 1 }, []))).toEqual(PROVED);
    const minimum = law("test", {
      methods: [hamilton],
      minimum: { seats: 1 },
      majority: { rule: "last-residual-seat" },
    });
    const given = certificate({
      rules: "test",
      house: 4,
      votes: { A: 60, B: 30, C: 10 },
      qualified: ["A", "B", "C"],
      stages: [quotaStage(100, "25/1", { A: 2, B: 1, C: 1 })],
      seats: { A: 2, B: 1, C: 1 },
    });
    expect(flaws(minimum, given)).toEqual(PROVED);
  });

  test("is for a list, not for a group, and only where the law has it", () => {
    const votes = { A: 55, B: 5, C: 40 };
    const attributes = { A: { group: "G" }, B: { group: "G" } };
    const parts = { methods: [hamilton], groups: { levels: 1, needs: "each" } };
    const unit = {
      path: [],
      seats: 2,
      contenders: { "group:G": ["A", "B"], C: ["C"] },
      stages: [quotaStage(100, "50/1", { "group:G": 1, C: 0 }), remainders(["C"], "40/1")],
      result: { "group:G": 1, C: 1 },
    };
    const inside = {
      path: ["G"],
      seats: 1,
      contenders: { A: ["A"], B: ["B"] },
      stages: [quotaStage(60, "60/1", { A: 0, B: 0 }), remainders(["A"], "55/1")],
      result: { A: 1, B: 0 },
    };
    const given = withPools(
      { rules: "test", house: 2, votes, attributes, qualified: ["A", "B", "C"], seats: { A: 1, C: 1 } },
      [unit, inside],
    );
    expect(flaws(law("test", { ...parts, majority: { rule: "last-residual-seat" } }), given)).toEqual(PROVED);
    const alone = certificate({
      rules: "test",
      house: 2,
      votes: { A: 60, C: 40 },
      qualified: ["A", "C"],
      stages: [quotaStage(100, "50/1", { A: 1, C: 0 }), remainders(["C"], "40/1")],
      seats: { A: 1, C: 1 },
    });
    expect(flaws(law("test", { methods: [hamilton] }), alone)).toEqual(PROVED);
    expect(flaws(law("test", { methods: [hamilton], majority: { rule: "last-residual-seat" } }), alone)).toEqual([
      'the pool of the unit, stage 2: expected "majority", but the stages end',
    ]);
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

  test("is not drawn either where the list stays at half with the seat", () => {
    // 11 of 21 votes, three votes for a seat: 3, 0, 0, 0, 1, 1 and remainders 2, 1, 1, 2, 0, 0 for five seats.
    const votes = { A: 11, B: 1, C: 1, D: 2, E: 3, F: 3 };
    const stages = [
      quotaStage(21, "3/1", { A: 3, B: 0, C: 0, D: 0, E: 1, F: 1 }),
      remainders(["A", "D", "B", "C", "E"], "0/1"),
      { stage: "majority", to: "A", from: "E" },
    ];
    const seats = { A: 5, B: 1, C: 1, D: 1, E: 1, F: 1 };
    const moot = tie(1, ["E", "F"], ["E"], "immaterial");
    expect(flaws(rules("up", [largest]), proof(10, votes, stages, seats, [moot]))).toEqual(PROVED);
  });

  test("is drawn when the list has more than half without the seat", () => {
    const votes = { A: 5, B: 1 };
    const stages = [quotaStage(6, "2/1", { A: 2, B: 0 }), remainders(["A"], "1/1")];
    const moot = tie(1, ["A", "B"], ["A"], "immaterial");
    expect(flaws(plain, proof(3, votes, stages, { A: 3, B: 0 }, [moot]))).toEqual(notSettled(1));
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
