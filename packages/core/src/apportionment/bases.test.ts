import { expect, test } from "vitest";
import type { Base, Distribution } from "../rules/index.ts";
import { baseValue, sumFaults } from "./bases.ts";
import { testRules } from "./conformance/test-rules.ts";
import type { Totals } from "./contest.ts";

type Part = Distribution["valid"]["includes"][number];

const lists = [
  { list: "A", votes: 60 },
  { list: "B", votes: 40 },
];
const rulesWith = (includes: readonly Part[], againstAll: boolean) =>
  testRules({ valid: { includes: [...includes], article: "Art. 1" } }, againstAll);

function value(
  base: Base,
  totals: Totals,
  includes: readonly Part[] = ["lists"],
  againstAll = false,
): number | string | undefined {
  const result = baseValue(rulesWith(includes, againstAll), "u", lists, totals, base, "Art. 9");
  if ("value" in result) return result.value;
  expect(result.fault).toMatchObject({ fault: "missing-base", unit: "u", base, article: "Art. 9" });
  return "row" in result.fault ? result.fault.row : undefined;
}

test("registered and received are totals of their own, or name their row", () => {
  expect(value("registered", { registered: 500, received: 300 })).toBe(500);
  expect(value("received", { registered: 500, received: 300 })).toBe(300);
  expect(value("registered", { received: 300 })).toBe("@registered");
  expect(value("received", { registered: 500 })).toBe("@received");
});

test("valid is its total, else the sum of lists and others", () => {
  expect(value("valid", { valid: 777 })).toBe(777);
  expect(value("valid", {})).toBe(100);
  expect(value("valid", { others: 5 })).toBe(105);
  expect(value("valid", { inBoxes: 300 })).toBe(100);
  expect(value("valid", { blank: 7, againstAll: 9, invalid: 3 })).toBe(100);
});

test("blank votes and those against all count as valid where the law says so, and are asked for", () => {
  expect(value("valid", { blank: 7 }, ["lists", "blank"])).toBe(107);
  expect(value("valid", {}, ["lists", "blank"])).toBe("@blank");
  expect(value("valid", { againstAll: 9 }, ["lists", "against-all"], true)).toBe(109);
  expect(value("valid", { blank: 7 }, ["lists", "blank", "against-all"], true)).toBe("@against-all");
  expect(value("valid", { blank: 7, againstAll: 9 }, ["lists", "blank", "against-all"], true)).toBe(116);
});

test("valid and against all: added once, asked for where it is missing", () => {
  expect(value("valid+against-all", { againstAll: 9 }, ["lists"], true)).toBe(109);
  expect(value("valid+against-all", { againstAll: 9 }, ["lists"], false)).toBe(109);
  expect(value("valid+against-all", { valid: 200, againstAll: 9 }, ["lists"], true)).toBe(209);
  expect(value("valid+against-all", { againstAll: 9 }, ["lists", "against-all"], true)).toBe(109);
  expect(value("valid+against-all", {}, ["lists"], true)).toBe("@against-all");
});

test("in the boxes: its own total, else valid, against all where the ballot has the line, and invalid", () => {
  expect(value("in-boxes", { inBoxes: 300, invalid: 3 })).toBe(300);
  expect(value("in-boxes", { invalid: 3 })).toBe(103);
  expect(value("in-boxes", { invalid: 3, againstAll: 9 })).toBe(103);
  expect(value("in-boxes", { invalid: 3, againstAll: 9 }, ["lists"], true)).toBe(112);
  expect(value("in-boxes", { invalid: 3, againstAll: 9 }, ["lists", "against-all"], true)).toBe(112);
  expect(value("in-boxes", {})).toBe("@invalid");
  expect(value("in-boxes", { invalid: 3 }, ["lists"], true)).toBe("@against-all");
});

const faults = (totals: Totals, includes: readonly Part[] = ["lists"]) =>
  sumFaults(rulesWith(includes, true), "u", lists, totals).map((fault) =>
    fault.fault === "sum" ? [fault.unit, fault.row, fault.expected, fault.found] : [fault],
  );

test("the valid votes must be the sum of their parts", () => {
  expect(faults({})).toEqual([]);
  expect(faults({ valid: 100 })).toEqual([]);
  expect(faults({ valid: 99 })).toEqual([["u", "@valid", 100, 99]]);
  expect(faults({ valid: 101 })).toEqual([["u", "@valid", 100, 101]]);
  expect(faults({ valid: 105, others: 5 })).toEqual([]);
  expect(faults({ valid: 100, others: 5 })).toEqual([["u", "@valid", 105, 100]]);
  expect(faults({ valid: 100, blank: 4, againstAll: 6 })).toEqual([]);
});

test("with blank votes or votes against all among the valid ones, and unknown, the sum is only a lower bound", () => {
  expect(faults({ valid: 104, blank: 4 }, ["lists", "blank"])).toEqual([]);
  expect(faults({ valid: 105, blank: 4 }, ["lists", "blank"])).toEqual([["u", "@valid", 104, 105]]);
  expect(faults({ valid: 105 }, ["lists", "blank"])).toEqual([]);
  expect(faults({ valid: 100 }, ["lists", "blank"])).toEqual([]);
  expect(faults({ valid: 99 }, ["lists", "blank"])).toEqual([["u", "@valid", 100, 99]]);
  expect(faults({ valid: 106, againstAll: 6 }, ["lists", "against-all"])).toEqual([]);
  expect(faults({ valid: 107, againstAll: 6 }, ["lists", "against-all"])).toEqual([["u", "@valid", 106, 107]]);
  expect(faults({ valid: 107 }, ["lists", "against-all"])).toEqual([]);
  expect(faults({ valid: 107, blank: 4 }, ["lists", "blank", "against-all"])).toEqual([]);
  expect(faults({ valid: 103, blank: 4 }, ["lists", "blank", "against-all"])).toEqual([["u", "@valid", 104, 103]]);
});

test("the ballots in the boxes are valid, against all and invalid ones together", () => {
  expect(faults({ inBoxes: 103, invalid: 3 })).toEqual([]);
  expect(faults({ inBoxes: 104, invalid: 3 })).toEqual([["u", "@in-boxes", 103, 104]]);
  expect(faults({ inBoxes: 102, invalid: 3 })).toEqual([["u", "@in-boxes", 103, 102]]);
  expect(faults({ inBoxes: 109, invalid: 3, againstAll: 6 })).toEqual([]);
  expect(faults({ inBoxes: 109, invalid: 3, againstAll: 6 }, ["lists", "against-all"])).toEqual([]);
  expect(faults({ valid: 106, inBoxes: 109, invalid: 3, againstAll: 6 }, ["lists", "against-all"])).toEqual([]);
  expect(faults({ valid: 105, others: 5, inBoxes: 108, invalid: 3 })).toEqual([]);
});

test("where the boxes are not given nothing is held against the invalid votes", () => {
  expect(faults({ invalid: 3 })).toEqual([]);
});

test("without the invalid votes the boxes can hold more, never less", () => {
  expect(faults({ inBoxes: 150 })).toEqual([]);
  expect(faults({ inBoxes: 100 })).toEqual([]);
  expect(faults({ inBoxes: 99 })).toEqual([["u", "@in-boxes", 100, 99]]);
  expect(faults({ inBoxes: 105, againstAll: 6 })).toEqual([["u", "@in-boxes", 106, 105]]);
});
