import { describe, expect, test } from "vitest";
import type { Distribution, Method, Quota, RemainderStep, TieCriterion } from "../rules/index.ts";
import { hare } from "./conformance/test-rules.ts";
import { decide, stagesOf, stepsOf } from "./testing/contests.ts";

const article = "Art. 3";
const remainders: RemainderStep = { step: "largest-remainders", article: "Art. 4" };
const averages: RemainderStep = { step: "highest-averages", divisors: { sequence: "dhondt" }, article: "Art. 4" };
const takeBack = { rule: "smallest-remainder" as const, article: "Art. 6" };
type QuotaMethod = Extract<Method, { kind: "quota" }>;

function quota(
  name: Quota["name"],
  rounding: Quota["rounding"] = "exact",
  steps: readonly RemainderStep[] = [remainders],
  more: Partial<QuotaMethod> & { readonly of?: Quota["of"] } = {},
): Partial<Distribution> {
  const { of = "qualified", ...rest } = more;
  const method: Method = {
    kind: "quota",
    quota: { name, rounding, of, article: "Art. 2" },
    steps: [...steps],
    article,
    ...rest,
  };
  return { methods: [method] };
}

describe("the quotas and their roundings", () => {
  // 203 votes for 10 seats: 20.3; by 11: 18.45…; by 12: 16.91…
  test.each([
    ["hare", "exact", 10, "203/10"],
    ["hare", "down", 10, "20/1"],
    ["hare", "nearest", 10, "20/1"],
    ["hare", "up", 10, "21/1"],
    ["hagenbach-bischoff", "exact", 11, "203/11"],
    ["hagenbach-bischoff", "down", 11, "18/1"],
    ["hagenbach-bischoff", "nearest", 11, "18/1"],
    ["hagenbach-bischoff", "up", 11, "19/1"],
    ["droop", "exact", 11, "19/1"],
    ["droop", "down", 11, "19/1"],
    ["droop", "nearest", 11, "19/1"],
    ["droop", "up", 11, "19/1"],
    ["imperiali", "exact", 12, "203/12"],
    ["imperiali", "down", 12, "16/1"],
    ["imperiali", "nearest", 12, "17/1"],
    ["imperiali", "up", 12, "17/1"],
  ] as const)("%s, %s: divided by %i, %s", (name, rounding, by, value) => {
    const unit = decide(
      quota(name, rounding, [remainders, averages], { overAward: takeBack }),
      { A: 101, B: 61, C: 41 },
      10,
    );
    expect(stepsOf(unit, "quota")).toEqual([
      { step: "quota", name, votes: 203, seats: 10, by, quota: value, article: "Art. 2" },
    ]);
    expect(unit.certificate?.pools[0]?.stages[0]).toMatchObject({ stage: "quota", votes: 203, quota: value });
  });

  test("halves are rounded up; Droop's is the next whole number even where the quotient is whole", () => {
    const value = (name: Quota["name"], rounding: Quota["rounding"], votes: number) =>
      stepsOf(decide(quota(name, rounding, [remainders, averages]), { A: votes }, 10), "quota")[0]?.quota;
    expect(value("hare", "nearest", 205)).toBe("21/1");
    expect(value("hare", "nearest", 204)).toBe("20/1");
    expect(value("hare", "up", 200)).toBe("20/1");
    expect(value("droop", "exact", 220)).toBe("21/1");
    expect(value("droop", "exact", 219)).toBe("20/1");
  });

  test("over the votes of all lists and others, or of those that qualified", () => {
    const threshold: Distribution["qualification"] = {
      clauses: [{ id: "t", anyOf: [{ by: "votes", at: 10, scope: "unit", compare: ">=" }], article }],
    };
    const of = (which: Quota["of"]) => {
      const parts = { ...quota("hare", "exact", [remainders, averages], { of: which }), qualification: threshold };
      return stepsOf(decide(parts, { A: 80, B: 15, C: 5 }, 10, { totals: { others: 20 } }), "quota")[0];
    };
    expect(of("qualified")).toMatchObject({ votes: 95, quota: "19/2" });
    expect(of("all")).toMatchObject({ votes: 120, quota: "12/1" });
  });

  test("a rounded quota of weighted votes is rounded in whole votes", () => {
    const parts = {
      ...quota("droop", "exact", [averages]),
      weights: [{ for: { minority: true }, factor: "3/2", article }],
    };
    const unit = decide(parts, { A: 70, B: { votes: 27, minority: true } }, 4);
    // 70 and 40.5: 110 whole votes by 5 is 22, and 1 more.
    expect(stagesOf(unit)).toMatchObject([{ stage: "quota", votes: 110, quota: "23/1", whole: { A: 3, B: 1 } }]);
    expect(stepsOf(unit, "whole")).toMatchObject([
      {
        rows: [
          { votes: 70, quotient: "70/23", remainder: "1/1" },
          { votes: 40, quotient: "81/46", remainder: "35/2" },
        ],
        left: 0,
      },
    ]);
    const down = { ...parts, ...quota("hare", "down", [averages]) };
    expect(stagesOf(decide(down, { A: 70, B: { votes: 27, minority: true } }, 4))).toMatchObject([
      { votes: 110, quota: "27/1" },
      { stage: "averages" },
    ]);
  });

  test("a quota of zero divides nothing: the law is silent", () => {
    const unit = decide(quota("hare", "down"), { A: 3, B: 2 }, 10);
    expect(unit.question).toEqual({
      kind: "silent",
      unit: "",
      among: [],
      seats: 0,
      losing: false,
      article: "Art. 2",
    });
  });
});

test("whole seats, quotients and remainders in the step and the stage", () => {
  const unit = decide(quota("hare"), { A: 53, B: 27, C: 20 }, 10);
  expect(stepsOf(unit, "whole")).toEqual([
    {
      step: "whole",
      rows: [
        { list: "A", votes: 53, whole: 5, quotient: "53/10", remainder: "3/1" },
        { list: "B", votes: 27, whole: 2, quotient: "27/10", remainder: "7/1" },
        { list: "C", votes: 20, whole: 2, quotient: "2/1", remainder: "0/1" },
      ],
      left: 1,
      article,
    },
  ]);
  expect(stepsOf(unit, "remainders")).toEqual([
    {
      step: "remainders",
      seats: 1,
      winners: ["B"],
      order: [
        { list: "B", remainder: "7/1" },
        { list: "A", remainder: "3/1" },
        { list: "C", remainder: "0/1" },
      ],
      article: "Art. 4",
    },
  ]);
  expect(unit.seats).toEqual({ A: 5, B: 3, C: 2 });
});

test("no step where no seat is left", () => {
  const unit = decide(quota("hare"), { A: 50, B: 30, C: 20 }, 10);
  expect(unit.steps.map(({ step }) => step)).toEqual(["quota", "whole"]);
  expect(stagesOf(unit)).toEqual([{ stage: "quota", votes: 100, quota: "10/1", whole: { A: 5, B: 3, C: 2 } }]);
});

test("seats left after the last step: the law is silent and says how many", () => {
  // By Droop rounded as whole numbers: 100 / 11 = 9, and 1: 10 is the quota; the remainders give one seat each.
  const unit = decide(quota("hare", "up", [remainders]), { A: 100 }, 3);
  // The quota is 34: 2 seats, one by remainder.
  expect(unit.seats).toEqual({ A: 3 });
  const left = decide(quota("hare", "exact", []), { A: 5, B: 5, C: 5 }, 5);
  expect(left.question).toEqual({ kind: "silent", unit: "", among: [], seats: 2, losing: false, article });
});

describe("quotas that award too many seats", () => {
  // Imperiali: 100 / 12 = 8.33; 60, 26 and 14: 7, 3 and 1: one too many. Remainders 1.67, 1 and 5.67.
  const lists = { A: 60, B: 26, C: 14 };

  test("the smallest remainder loses a seat", () => {
    const unit = decide(quota("imperiali", "exact", [remainders], { overAward: takeBack }), lists, 10);
    expect(unit.seats).toEqual({ A: 7, B: 2, C: 1 });
    expect(stagesOf(unit)).toEqual([
      { stage: "quota", votes: 100, quota: "25/3", whole: { A: 7, B: 3, C: 1 } },
      { stage: "take-back", from: ["B"], cut: "1/1" },
    ]);
    expect(stepsOf(unit, "taken-back")).toEqual([{ step: "taken-back", lists: ["B"], article: "Art. 6" }]);
    expect(stepsOf(unit, "whole")).toMatchObject([{ left: -1 }]);
    expect(stepsOf(unit, "remainders")).toEqual([]);
  });

  test("two at a time: the cut is the larger of their remainders", () => {
    // 43 votes by 4: 10; 2, 1 and 1 seats for a house of 2; remainders 0, 1 and 2.
    const unit = decide(quota("imperiali", "down", [remainders], { overAward: takeBack }), { A: 20, B: 11, C: 12 }, 2);
    expect(unit.seats).toEqual({ A: 1, B: 0, C: 1 });
    expect(stagesOf(unit)).toEqual([
      { stage: "quota", votes: 43, quota: "10/1", whole: { A: 2, B: 1, C: 1 } },
      { stage: "take-back", from: ["A", "B"], cut: "1/1" },
    ]);
    const other = decide(quota("imperiali", "down", [remainders], { overAward: takeBack }), { B: 11, C: 12, A: 20 }, 2);
    expect(stagesOf(other)).toMatchObject([{}, { from: ["B", "A"], cut: "1/1" }]);
  });

  test("only who has a seat can lose one", () => {
    // 35 votes by 3: 11; 2, 1 and 0 seats for a house of 1; remainders 0, 1 and 1.
    const unit = decide(quota("imperiali", "down", [remainders], { overAward: takeBack }), { A: 22, B: 12, C: 1 }, 1);
    expect(unit.seats).toEqual({ A: 1, B: 0, C: 0 });
    expect(stagesOf(unit)).toMatchObject([{}, { from: ["A", "B"], cut: "1/1" }]);
  });

  test("without a rule for it the law is silent", () => {
    expect(decide(quota("imperiali"), lists, 10).question).toEqual({
      kind: "silent",
      unit: "",
      among: [],
      seats: 1,
      losing: false,
      article,
    });
  });

  test("equal remainders: who keeps the seat is settled as the law says, its own ties before the general ones", () => {
    const even = { A: 51, B: 26, C: 26 };
    // 103 / 4, rounded down to 25: 2, 1, 1: two too many for 2 seats; remainders 1, 1, 1.
    const parts = quota("imperiali", "down", [remainders], { overAward: takeBack });
    const asked = decide(parts, even, 2);
    expect(asked.question).toEqual({
      kind: "lot",
      unit: "",
      among: ["A", "B", "C"],
      seats: 1,
      losing: true,
      article: "Art. 1",
    });
    const ties: TieCriterion[] = [{ by: "more-votes", article: "Art. 8" }];
    const own = decide(quota("imperiali", "down", [remainders], { overAward: { ...takeBack, ties } }), even, 2);
    expect(own.seats).toEqual({ A: 2, B: 0, C: 0 });
    expect(own.ties).toEqual([
      {
        unit: "",
        among: ["A", "B", "C"],
        seats: 1,
        losing: true,
        decidedBy: "more-votes",
        winners: ["A"],
        article: "Art. 8",
      },
    ]);
    const answered = decide(parts, even, 2, {
      answers: [{ among: ["A", "B", "C"], winners: ["C"], by: "lot", source: "drawn" }],
    });
    expect(answered.seats).toEqual({ A: 1, B: 0, C: 1 });
  });

  test("where not even one seat each is enough, the law is silent", () => {
    const minimum = { minimum: { seats: 1, article } };
    const parts = { ...quota("hare", "exact", [remainders], { overAward: takeBack }), ...minimum };
    // 4 seats, quota 25: 3, 0 and 0, raised to 3, 1 and 1: one too many, and only A can lose it.
    expect(decide(parts, { A: 76, B: 12, C: 12 }, 4).seats).toEqual({ A: 2, B: 1, C: 1 });
    const tooMany = decide(parts, { A: 76, B: 8, C: 8, D: 8 }, 4);
    // 3, 1, 1 and 1: two too many.
    expect(tooMany.question).toEqual({
      kind: "silent",
      unit: "",
      among: [],
      seats: 2,
      losing: false,
      article: "Art. 6",
    });
  });
});

test("Georgia's largest lists, Hamilton's largest remainders and the Netherlands' averages differ on the same votes", () => {
  const lists = { A: 47, B: 29, C: 24 };
  // 100 votes, 5 seats: 2, 1, 1 and remainders 7, 9, 4.
  expect(decide({ methods: [hare] }, lists, 5).seats).toEqual({ A: 2, B: 2, C: 1 });
  const largest = quota("hare", "exact", [{ step: "largest-lists", article: "Art. 4" }]);
  expect(decide(largest, lists, 5).seats).toEqual({ A: 3, B: 1, C: 1 });
  expect(decide(quota("hare", "exact", [averages]), lists, 5).seats).toEqual({ A: 3, B: 1, C: 1 });
});
