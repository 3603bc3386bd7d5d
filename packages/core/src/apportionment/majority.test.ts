import { describe, expect, test } from "vitest";
import type { Distribution, Method, RemainderStep, TieCriterion } from "../rules/index.ts";
import type { Answer } from "./contest.ts";
import { decide, stagesOf, stepsOf, type TestInput, type TestLists } from "./testing/contests.ts";

const article = "Art. 3";

function councils(step: RemainderStep["step"], more: Partial<Distribution> = {}): Partial<Distribution> {
  const steps: Readonly<Record<RemainderStep["step"], RemainderStep>> = {
    "largest-remainders": { step: "largest-remainders", article },
    "highest-averages": { step: "highest-averages", divisors: { sequence: "dhondt" }, article },
    "largest-lists": { step: "largest-lists", article },
  };
  const quota = { name: "hare", rounding: "exact", of: "all", article } as const;
  const method: Method = { kind: "quota", quota, steps: [steps[step]], article };
  return { methods: [method], majority: { rule: "last-residual-seat", article: "P 9" }, ...more };
}
const byRemainders = (lists: TestLists, seats: number, input: TestInput = {}, more: Partial<Distribution> = {}) =>
  decide(councils("largest-remainders", more), lists, seats, input);

describe("Kieswet P 9, last residual seat by remainders", () => {
  // 5 seats, 101 votes, 20.2 a seat: 2, 0, 0, 0; remainders 10.6, 17, 16, 17: three seats left.
  const lists = { A: 51, B: 17, C: 16, D: 17 };

  test("more than half of the votes, not of the seats: the smallest remainder that won gives its seat", () => {
    const unit = byRemainders(lists, 5);
    expect(unit.seats).toEqual({ A: 3, B: 1, C: 0, D: 1 });
    expect(stagesOf(unit)).toEqual([
      { stage: "quota", votes: 101, quota: "101/5", whole: { A: 2, B: 0, C: 0, D: 0 } },
      { stage: "remainders", index: 0, to: ["B", "D", "C"], cut: "16/1" },
      { stage: "majority", to: "A", from: "C" },
    ]);
    expect(stepsOf(unit, "majority")).toEqual([
      { step: "majority", list: "A", from: "C", votes: 51, of: 101, article: "P 9" },
    ]);
    const { majority: _, ...without } = councils("largest-remainders");
    expect(decide(without, lists, 5).seats).toEqual({ A: 2, B: 1, C: 1, D: 1 });
  });

  test("exactly half of the votes is not more than half", () => {
    expect(stepsOf(byRemainders({ A: 50, B: 17, C: 16, D: 17 }, 5), "majority")).toEqual([]);
    expect(stepsOf(byRemainders(lists, 5, { totals: { others: 1 } }), "majority")).toEqual([]);
    expect(byRemainders(lists, 5, { totals: { others: 0 } }).seats?.A).toBe(3);
  });

  test("exactly half of the seats is not more than half; more is", () => {
    // 4 seats of 25.25: 2, 0, 0 and two left: A stays at 2 of 4 without the clause.
    const even = byRemainders({ A: 51, B: 25, C: 25 }, 4);
    expect(stepsOf(even, "majority")).toHaveLength(0);
    expect(even.question).toMatchObject({ kind: "lot", among: ["B", "C"], losing: true, article: "Art. 1" });
    const uneven = byRemainders({ A: 51, B: 25, C: 24 }, 4);
    expect(uneven.seats).toEqual({ A: 3, B: 1, C: 0 });
    // 3 seats: 33.67: 1, 0, 0 and remainders 17.3, 25, 25: 1 of 3 is not more than half.
    expect(byRemainders({ A: 68, B: 25, C: 7 }, 3).seats).toEqual({ A: 2, B: 1, C: 0 });
    expect(stepsOf(byRemainders({ A: 68, B: 25, C: 7 }, 3), "majority")).toEqual([]);
  });

  test("a seat is not taken from the list itself", () => {
    // 6 seats of 101/6: A 3.03, B 1.96, C 0.95, D 0.06.
    const unit = byRemainders({ A: 51, B: 33, C: 16, D: 1 }, 6);
    expect(unit.seats).toEqual({ A: 4, B: 2, C: 0, D: 0 });
    // A won one of the residual seats itself, with the smallest remainder: 5 seats of 22.2: 2.7, 0.9, 0.9, 0.5.
    const own = byRemainders({ A: 60, B: 20, C: 19, D: 11 }, 4);
    // 27.5 a seat: 2, 0, 0, 0 and 5, 20, 19, 11: B and C win; C gives.
    expect(own.seats).toEqual({ A: 3, B: 1, C: 0, D: 0 });
    const itself = byRemainders({ A: 36, B: 34, C: 1 }, 2);
    // 35.5 a seat: 1, 0, 0; 0.5, 34, 1: B wins, A has 1 of 2 and takes it.
    expect(itself.seats).toEqual({ A: 2, B: 0, C: 0 });
  });

  test("no residual seat, or none of another list: nothing happens", () => {
    // 2 seats of 51: 1 and 1.
    const none = byRemainders({ A: 51, B: 51 }, 2, {}, {});
    expect(stepsOf(none, "majority")).toEqual([]);
    const alone = byRemainders({ A: 51, B: 0 }, 1);
    expect(alone.seats).toEqual({ A: 1, B: 0 });
    const largest = decide(councils("largest-lists"), { A: 56, B: 28, C: 27 }, 4);
    // 27.75 a seat: 2, 1, 0 and one for A: 3 of 4.
    expect(largest.seats).toEqual({ A: 3, B: 1, C: 0 });
    expect(stepsOf(largest, "majority")).toEqual([]);
  });

  test("a list at its candidates gets no further seat", () => {
    const exhaustion = { exhaustion: { rule: "continue-without" as const, article } };
    const limited = { ...lists, A: { votes: 51, candidates: 2 } };
    expect(byRemainders(limited, 5, {}, exhaustion).seats).toEqual({ A: 2, B: 1, C: 1, D: 1 });
    const enough = { ...lists, A: { votes: 51, candidates: 3 } };
    const unit = byRemainders(enough, 5, {}, exhaustion);
    expect(unit.seats).toEqual({ A: 3, B: 1, C: 0, D: 1 });
  });

  test("a majority is one of the votes as they were cast, not as they are weighted", () => {
    const weights = [{ for: { minority: true }, factor: "2", article }];
    const weighted = { ...lists, A: { votes: 50, minority: true } };
    expect(stepsOf(byRemainders(weighted, 5, {}, { weights }), "majority")).toEqual([]);
    const cast = {
      A: 51,
      B: { votes: 17, minority: true },
      C: { votes: 16, minority: true },
      D: { votes: 17, minority: true },
    };
    const unit = byRemainders(cast, 5, {}, { weights });
    // Counted 51, 34, 32, 34 of 151, 30.2 a seat: 1, 1, 1, 1; remainders 20.8, 3.8, 1.8, 3.8: A has 2, and no other won a residual seat.
    expect(unit.seats).toEqual({ A: 2, B: 1, C: 1, D: 1 });
  });
});

describe("equals for the seat that is taken", () => {
  const lists = { A: 51, B: 17, C: 16, D: 16, E: 1 };
  const lot: TieCriterion[] = [{ by: "lot", article: "P 11" }];
  const clause = (ties: TieCriterion[]): Partial<Distribution> => ({
    majority: { rule: "last-residual-seat", ties, article: "P 9" },
  });

  test("a lot that matters: who keeps the seat is asked, by the clause's own ties", () => {
    const unit = byRemainders(lists, 5, {}, clause(lot));
    // 20.2 a seat: A 2, then 17, 16, 16: all three get one, C and D are equal for losing theirs.
    expect(unit.question).toEqual({
      kind: "lot",
      unit: "",
      among: ["C", "D"],
      seats: 1,
      losing: true,
      article: "P 11",
    });
    expect(unit.awarded).toEqual({ A: 3, B: 1, C: 0, D: 0, E: 0 });
    const answer: Answer = { among: ["D", "C"], winners: ["D"], by: "lot", source: "drawn" };
    const answered = byRemainders(lists, 5, { answers: [answer] }, clause(lot));
    expect(answered.seats).toEqual({ A: 3, B: 1, C: 0, D: 1, E: 0 });
    expect(answered.ties).toEqual([
      {
        unit: "",
        among: ["C", "D"],
        seats: 1,
        losing: true,
        decidedBy: "lot",
        winners: ["D"],
        article: "P 11",
      },
    ]);
    expect(answered.certificate?.ties).toEqual([
      { path: [], stage: 2, among: ["C", "D"], winners: ["D"], by: "lot", answer },
    ]);
    expect(stagesOf(answered)).toMatchObject([{}, {}, { stage: "majority", to: "A", from: "C" }]);
  });

  test("not the list itself, although its own remainder is the smallest that won", () => {
    const up = councils("largest-remainders", {
      methods: [
        {
          kind: "quota",
          quota: { name: "hare", rounding: "up", of: "all", article },
          steps: [{ step: "largest-remainders", article }],
          article,
        },
      ],
    });
    // 13 votes for 6 seats, rounded up to 3: A 2 and remainder 1, the others 0 and 2: each gets one, A has 3 of 6.
    const unit = decide(up, { A: 7, B: 2, C: 2, D: 2 }, 6);
    expect(unit.question).toMatchObject({ kind: "lot", among: ["B", "C", "D"], seats: 2, losing: true });
  });

  test("the remainder of the first division decides who keeps it", () => {
    // 20 a seat: 2, 1, 0, 0; remainders 11, 13, 13, 3; by 100 / 6 = 16 and 1: 33 leaves 16, 13 leaves 13.
    const unit = byRemainders(
      { A: 51, B: 33, C: 13, D: 3 },
      5,
      {},
      clause([{ by: "largest-remainder", article: "P 11" }]),
    );
    expect(unit.seats).toEqual({ A: 3, B: 2, C: 0, D: 0 });
    expect(unit.ties).toMatchObject([{ losing: true, winners: ["B"], decidedBy: "largest-remainder" }]);
  });

  test("criteria decide who keeps it", () => {
    const registered = {
      ...lists,
      C: { votes: 16, order: 1 },
      D: { votes: 16, order: 2 },
    };
    const unit = byRemainders(registered, 5, {}, clause([{ by: "registered-earlier", article: "P 11" }]));
    expect(unit.seats).toEqual({ A: 3, B: 1, C: 1, D: 0, E: 0 });
  });

  test("a lot that cannot matter: the seat drawn for is taken again, whoever wins it", () => {
    // 105 votes, 7 seats of 15: A 3 (53), four lists of 13 for the four others: remainders 8 and 13.
    const even = { A: 53, B: 13, C: 13, D: 13, E: 13 };
    // 5 seats of 21: 2, and remainders 11, 13, 13, 13, 13: three seats for four lists.
    const asked = byRemainders(even, 5);
    // Who loses the last of three equal seats again is a lot of its own: two of four keep one.
    expect(asked.status).toBe("lot");
    const two = byRemainders({ A: 52, B: 25, C: 12, D: 12, E: 2 }, 4);
    // 103 votes, 25.75 a seat: A 2, remainders 0.5, 25, 12, 12, 2: B one, then C or D, which A takes.
    expect(two.seats).toEqual({ A: 3, B: 1, C: 0, D: 0, E: 0 });
    expect(two.status).toBe("decided");
    expect(two.ties).toEqual([
      {
        unit: "",
        among: ["C", "D"],
        seats: 1,
        losing: false,
        decidedBy: "immaterial",
        winners: ["C"],
        article: "Art. 1",
      },
    ]);
    expect(two.certificate?.ties).toEqual([
      { path: [], stage: 1, among: ["C", "D"], winners: ["C"], by: "immaterial" },
    ]);
    expect(stepsOf(two, "tie")).toMatchObject([{ by: "immaterial", winners: ["C"] }]);
    expect(stagesOf(two)).toMatchObject([
      { stage: "quota" },
      { stage: "remainders", to: ["B", "C"], cut: "12/1" },
      { stage: "majority", to: "A", from: "C" },
    ]);
  });
});

describe("Kieswet P 9, last residual seat by averages", () => {
  const council = (lists: TestLists, seats: number, more: Partial<Distribution> = {}, input: TestInput = {}) =>
    decide(councils("highest-averages", more), lists, seats, input);

  test("the smallest average that won gives its seat", () => {
    // 7 seats, 101 votes: 14.43 a seat: A 3, B 1, C 0, D 0; the averages 51/4, 28/2, 13, 9.
    const unit = council({ A: 51, B: 28, C: 13, D: 9 }, 7);
    // Three left: B 14, C 13, A 12.75: A has 4 of 7.
    expect(unit.seats).toEqual({ A: 4, B: 2, C: 1, D: 0 });
    expect(stepsOf(unit, "majority")).toEqual([]);
    // B 14 and C 13.5 before 12.75 and 12: with 6 seats of 101/6 = 16.83: 3, 1, 0, 0.
    const taken = council({ A: 51, B: 28, C: 14, D: 8 }, 6);
    // Two left: B 14, C 14: A has 3 of 6 and takes one of two equals.
    expect(taken.question).toMatchObject({ kind: "lot", among: ["B", "C"], seats: 1, losing: true });
    const other = council({ A: 51, B: 28, C: 13, D: 9 }, 6);
    expect(other.seats).toEqual({ A: 4, B: 2, C: 0, D: 0 });
    expect(stagesOf(other)).toMatchObject([
      { stage: "quota" },
      { stage: "averages", index: 0, to: { B: 1, C: 1 }, cut: "13/1" },
      { stage: "majority", to: "A", from: "C" },
    ]);
    const reversed = council({ A: 51, C: 13, B: 28, D: 9 }, 6);
    expect(stagesOf(reversed)).toMatchObject([{}, {}, { from: "C" }]);
  });

  test("an average counts the seats of the list, so a large list can give the last one", () => {
    // 101 votes, 6 seats: 51 3, 31 1 (next 15.5), 16 0, 3: B 15.5 is below C's 16.
    const unit = council({ A: 51, B: 31, C: 16, D: 3 }, 6);
    expect(unit.seats).toEqual({ A: 4, B: 1, C: 1, D: 0 });
    expect(stagesOf(unit)).toMatchObject([{}, { cut: "31/2" }, { stage: "majority", from: "B" }]);
  });
});
