import { describe, expect, test } from "vitest";
import type { Condition, Distribution, ThresholdClause } from "../rules/index.ts";
import { testRules } from "./conformance/test-rules.ts";
import { faultsOf, listsOf, outcomeOf, stepsOf } from "./testing/contests.ts";

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

describe("several units", () => {
  const units = [
    { unit: "North", seats: 4, lists: listsOf({ A: 60, B: 40 }), totals: {} },
    { unit: "South", seats: 2, lists: listsOf({ A: 95, C: 4, B: 1 }), totals: {} },
  ];
  const decideUnits = (scope: "nation" | "unit", by: "share" | "votes" = "share") => {
    const condition: Condition =
      by === "share" ? share("1/10", { scope }) : { by: "votes", at: 40, scope, compare: ">" };
    const rules = testRules({ scope: "units", ...law(clause("t", [condition])) });
    return outcomeOf({ rules, units });
  };

  test("a national threshold sums votes and bases over all units", () => {
    const outcome = decideUnits("nation");
    expect(outcome.units.map((unit) => unit.qualified)).toEqual([
      ["A", "B"],
      ["A", "B"],
    ]);
    expect(stepsOf(outcome.units[1] as NonNullable<(typeof outcome.units)[1]>, "threshold")).toMatchObject([
      {
        baseValue: 200,
        rows: [
          { list: "A", votes: 155, left: "1550", right: "200" },
          { list: "C", votes: 4, passes: false },
          { list: "B", votes: 41, passes: true },
        ],
      },
    ]);
    expect(outcome.units[1]?.certificate?.nation).toEqual({ votes: { A: 155, B: 41, C: 4 }, totals: {} });
    expect(outcome.qualified).toEqual(["A", "B"]);
  });

  test("a threshold of the unit looks at the unit, and the certificate holds no nation", () => {
    const outcome = decideUnits("unit");
    expect(outcome.units.map((unit) => unit.qualified)).toEqual([["A", "B"], ["A"]]);
    expect(outcome.units[1]?.certificate).not.toHaveProperty("nation");
    expect(stepsOf(outcome.units[1] as NonNullable<(typeof outcome.units)[1]>, "threshold")).toMatchObject([
      { baseValue: 100, rows: [{ votes: 95 }, { votes: 4 }, { votes: 1 }] },
    ]);
  });

  test("numbers of votes in the nation, or in the unit", () => {
    expect(decideUnits("nation", "votes").units.map((unit) => unit.qualified)).toEqual([
      ["A", "B"],
      ["A", "B"],
    ]);
    expect(decideUnits("nation", "votes").units[0]?.certificate?.nation).toEqual({
      votes: { A: 155, B: 41, C: 4 },
      totals: {},
    });
    expect(decideUnits("unit", "votes").units.map((unit) => unit.qualified)).toEqual([["A"], ["A"]]);
  });

  test("a base missing in one unit is missing in the nation, and named there", () => {
    const rules = testRules({ scope: "units", ...law(clause("t", [share("1/10", { of: "received" })])) });
    const [north, south] = units;
    const half = [{ ...north, totals: { received: 100 } }, south] as typeof units;
    expect(faultsOf({ rules, units: half })).toEqual([
      { fault: "missing-base", unit: "", base: "received", row: "@received", article },
    ]);
    const local = testRules({
      scope: "units",
      ...law(clause("t", [share("1/10", { of: "received", scope: "unit" })])),
    });
    expect(faultsOf({ rules: local, units: half })).toEqual([
      { fault: "missing-base", unit: "South", base: "received", row: "@received", article },
    ]);
  });
});
