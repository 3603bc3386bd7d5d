import { describe, expect, test } from "vitest";
import type { Condition, Distribution, ThresholdClause } from "../rules/index.ts";
import { hare, testRules } from "./conformance/test-rules.ts";
import type { Totals } from "./contest.ts";
import { methodFor } from "./qualify.ts";
import { decide, faultsOf, listsOf, stepsOf, type TestLists } from "./testing/contests.ts";

const article = "Art. 5";
const share = (at: string, more: Partial<Extract<Condition, { by: "share" }>> = {}): Condition => ({
  by: "share",
  at,
  of: "valid",
  scope: "nation",
  compare: ">=",
  ...more,
});
const clause = (id: string, anyOf: readonly Condition[], more: Partial<ThresholdClause> = {}): ThresholdClause => ({
  id,
  anyOf,
  article,
  ...more,
});
const law = (...clauses: readonly ThresholdClause[]): Partial<Distribution> => ({ qualification: { clauses } });
const qualified = (parts: Partial<Distribution>, lists: TestLists, totals: Totals = {}): readonly string[] =>
  decide(parts, lists, 10, { totals }).qualified;

test("no clause, or none that fits: everybody qualifies, and no step is written", () => {
  const unit = decide({}, { A: 99, B: 1 }, 10);
  expect(unit.qualified).toEqual(["A", "B"]);
  expect(unit.steps.map(({ step }) => step)).toEqual(["quota", "whole", "remainders"]);
  const minorities = law(clause("minority", [share("1/2")], { for: { minority: true } }));
  expect(qualified(minorities, { A: 99, B: 1 })).toEqual(["A", "B"]);
});

describe("shares", () => {
  test(">= lets in who has exactly the share, > does not, at bases small and of 10^15", () => {
    for (const unit of [1, 10 ** 13]) {
      const lists = { A: 93 * unit, B: 7 * unit };
      expect(qualified(law(clause("t", [share("7/100")])), lists)).toEqual(["A", "B"]);
      expect(qualified(law(clause("t", [share("7/100", { compare: ">" })])), lists)).toEqual(["A"]);
      const less = { A: 93 * unit + 1, B: 7 * unit - 1 };
      expect(qualified(law(clause("t", [share("7/100")])), less)).toEqual(["A"]);
      const more = { A: 93 * unit - 1, B: 7 * unit + 1 };
      expect(qualified(law(clause("t", [share("7/100", { compare: ">" })])), more)).toEqual(["A", "B"]);
    }
  });

  test("the step holds the two integers that were compared, and the base", () => {
    const unit = decide(law(clause("t", [share("1/10", { of: "received", compare: ">" })])), { A: 50, B: 20 }, 10, {
      totals: { received: 200 },
    });
    expect(stepsOf(unit, "threshold")).toEqual([
      {
        step: "threshold",
        clause: "t",
        article,
        at: "1/10",
        base: "received",
        baseValue: 200,
        compare: ">",
        rows: [
          { list: "A", votes: 50, passes: true, left: "500", right: "200" },
          { list: "B", votes: 20, passes: false, left: "200", right: "200" },
        ],
      },
    ]);
  });

  test("a base that is missing stops the contest and names its row", () => {
    const rules = testRules(law(clause("t", [share("1/10", { of: "received" })])));
    const faults = faultsOf({ rules, units: [{ unit: "", seats: 5, lists: listsOf({ A: 1 }), totals: {} }] });
    expect(faults).toEqual([{ fault: "missing-base", unit: "", base: "received", row: "@received", article }]);
  });
});

describe("which clause decides", () => {
  const alliances = law(
    clause("seven", [share("7/100")], { for: { alliance: { min: 2, max: 3 } } }),
    clause("ten", [share("10/100")], { for: { alliance: { min: 4 } } }),
    clause("five", [share("5/100")]),
  );

  test.each([
    [1, 5, true],
    [1, 4, false],
    [2, 7, true],
    [2, 6, false],
    [3, 6, false],
    [3, 7, true],
    [4, 9, false],
    [4, 10, true],
    [9, 10, true],
  ])("an alliance of %i with %i per cent: %s", (alliance, votes, passes) => {
    expect(qualified(alliances, { A: 100 - votes, B: { votes, alliance } }).includes("B")).toBe(passes);
  });

  test("an upper bound alone holds for lists of one party, and those that name no number", () => {
    const parts = law(clause("few", [share("1/2")], { for: { alliance: { max: 2 } } }), clause("exempt", []));
    const lists = {
      A: 60,
      B: { votes: 20, alliance: 2 },
      C: { votes: 10, alliance: 3 },
      D: { votes: 10, alliance: 1 },
    };
    expect(qualified(parts, lists)).toEqual(["A", "C"]);
  });

  test("minorities exempt: a clause without conditions, and only one for them", () => {
    const parts = law(clause("minority", [], { for: { minority: true } }), clause("five", [share("5/100")]));
    const unit = decide(parts, { A: 97, B: { votes: 2, minority: true }, C: { votes: 1, minority: false } }, 10);
    expect(unit.qualified).toEqual(["A", "B"]);
    expect(stepsOf(unit, "threshold")).toEqual([
      { step: "threshold", clause: "minority", article, rows: [{ list: "B", votes: 2, passes: true }] },
      {
        step: "threshold",
        clause: "five",
        article,
        at: "1/20",
        base: "valid",
        baseValue: 100,
        compare: ">=",
        rows: [
          { list: "A", votes: 97, passes: true, left: "1940", right: "100" },
          { list: "C", votes: 1, passes: false, left: "20", right: "100" },
        ],
      },
    ]);
    const majority = law(clause("others", [share("1/2")], { for: { minority: false } }));
    expect(qualified(majority, { A: 80, B: 19, C: { votes: 1, minority: true } })).toEqual(["A", "C"]);
  });

  test("no step for a clause that is for nobody", () => {
    const unit = decide(alliances, { A: 90, B: 10 }, 10);
    expect(stepsOf(unit, "threshold").map(({ clause: id }) => id)).toEqual(["five"]);
  });
});

describe("other conditions", () => {
  test("numbers of votes, reached or passed", () => {
    const votes = (compare: ">=" | ">"): Condition => ({ by: "votes", at: 20, scope: "unit", compare });
    const lists = { A: 50, B: 20, C: 19, D: 21 };
    expect(qualified(law(clause("v", [votes(">=")])), lists)).toEqual(["A", "B", "D"]);
    expect(qualified(law(clause("v", [votes(">")])), lists)).toEqual(["A", "D"]);
    expect(stepsOf(decide(law(clause("v", [votes(">")])), lists, 10), "threshold")).toEqual([
      {
        step: "threshold",
        clause: "v",
        article,
        rows: [
          { list: "A", votes: 50, passes: true },
          { list: "B", votes: 20, passes: false },
          { list: "C", votes: 19, passes: false },
          { list: "D", votes: 21, passes: true },
        ],
      },
    ]);
  });

  test("seats of an earlier tier: a basic mandate, reached or passed", () => {
    const seats = (compare: ">=" | ">"): Condition => ({ by: "seats", at: 2, compare });
    const lists = { A: { votes: 10, basic: 3 }, B: { votes: 10, basic: 2 }, C: { votes: 10, basic: 1 }, D: 9 };
    expect(qualified(law(clause("s", [seats(">=")])), lists)).toEqual(["A", "B"]);
    expect(qualified(law(clause("s", [seats(">")])), lists)).toEqual(["A"]);
  });

  test("one of several conditions is enough, and the step shows the share among them", () => {
    const parts = law(clause("either", [{ by: "seats", at: 1, compare: ">=" }, share("1/4")]));
    const unit = decide(parts, { A: 70, B: 20, C: { votes: 10, basic: 1 } }, 10);
    expect(unit.qualified).toEqual(["A", "C"]);
    expect(stepsOf(unit, "threshold")).toMatchObject([
      {
        at: "1/4",
        rows: [
          { list: "A", passes: true, left: "280", right: "100" },
          { list: "B", passes: false, left: "80", right: "100" },
          { list: "C", passes: true, left: "40", right: "100" },
        ],
      },
    ]);
  });

  test("three quarters of the quota (Kieswet P 8 as a threshold): reached or passed", () => {
    const at = (compare: ">=" | ">") => law(clause("q", [{ by: "quota", at: "3/4", compare }]));
    // 80 votes for 8 seats: the quota is 10, three quarters of it 7.5.
    expect(decide(at(">="), { A: 65, B: 8, C: 7 }, 8).qualified).toEqual(["A", "B"]);
    // 160 votes for 8 seats: 20, and exactly 15.
    expect(decide(at(">="), { A: 131, B: 15, C: 14 }, 8).qualified).toEqual(["A", "B"]);
    expect(decide(at(">"), { A: 130, B: 15, C: 15 }, 8).qualified).toEqual(["A"]);
    expect(decide(at(">"), { A: 129, B: 16, C: 15 }, 8).qualified).toEqual(["A", "B"]);
  });

  test("a quota over all lists counts those that are not named", () => {
    const parts = law(clause("q", [{ by: "quota", at: "1", compare: ">=" }]));
    expect(decide(parts, { A: 70, B: 10 }, 8).qualified).toEqual(["A", "B"]);
    expect(decide(parts, { A: 70, B: 10 }, 8, { totals: { others: 1 } }).qualified).toEqual(["A"]);
  });

  test("a threshold in quotas is a mistake of the rules where there is no quota", () => {
    const parts = {
      ...law(clause("q", [{ by: "quota", at: "1", compare: ">=" }])),
      methods: [{ kind: "divisor" as const, divisors: { sequence: "dhondt" as const }, article }],
    };
    expect(() => decide(parts, { A: 1 }, 1)).toThrow(/a threshold in quotas needs a method with a quota/);
  });
});

test("the authority's own decision stands for the lists that have one, and is told", () => {
  const parts = law(clause("five", [share("5/100")]));
  const lists = { A: 90, B: { votes: 3, admitted: true }, C: { votes: 6, admitted: false }, D: 1 };
  const unit = decide(parts, lists, 10);
  expect(unit.qualified).toEqual(["A", "B"]);
  expect(stepsOf(unit, "admitted")).toEqual([{ step: "admitted", lists: ["B"], excluded: ["C"] }]);
  expect(stepsOf(unit, "threshold")).toMatchObject([{ rows: [{ list: "A" }, { list: "D" }] }]);
  expect(unit.certificate?.lists).toEqual(listsOf(lists));
  const all = decide(parts, { A: { votes: 90, admitted: true }, B: { votes: 10, admitted: false } }, 10);
  expect(all.qualified).toEqual(["A"]);
  expect(stepsOf(all, "threshold")).toEqual([]);
});

test("the method is the first whose seats fit the house, both ends included", () => {
  const small = { ...hare, when: { seats: { max: 18 } } };
  const middle = { ...hare, when: { seats: { min: 19, max: 29 } } };
  const large = { ...hare, when: { seats: { min: 30 } } };
  const rules = testRules({ methods: [small, middle, large] });
  expect(
    [1, 18, 19, 29, 30, 1000].map((house) => rules.distribution.methods.indexOf(methodFor(rules, house) ?? hare)),
  ).toEqual([0, 0, 1, 1, 2, 2]);
  expect(methodFor(testRules({ methods: [large] }), 29)).toBeUndefined();
  expect(methodFor(testRules(), 5)).toBe(hare);
  expect(decide({ methods: [large] }, { A: 3 }, 29)).toMatchObject({ status: "invalid", seats: null });
});
