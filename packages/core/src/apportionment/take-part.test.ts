import { describe, expect, test } from "vitest";
import type { Distribution } from "../rules/index.ts";
import { testRules, threshold } from "./conformance/test-rules.ts";
import { decide, faultsOf, listsOf, outcomeOf, stepsOf, type TestLists } from "./testing/contests.ts";

const article = "Art. 7";
type Qualification = Distribution["qualification"];
const law = (qualification: Qualification): Partial<Distribution> => ({ qualification });

describe("nobody over the threshold", () => {
  const lists = { A: 40, B: 35, C: 25 };

  test("silent: the question of the rules file, with its article", () => {
    const unit = decide(law(threshold("1/2")), lists, 4);
    expect(unit).toMatchObject({ status: "undetermined", seats: null, qualified: [], certificate: null });
    expect(unit.question).toEqual({
      kind: "silent",
      unit: "",
      among: [],
      seats: 0,
      losing: false,
      silence: "nobody",
      article: "Art. 1",
    });
  });

  test("no rule at all: the law is silent with the article of its threshold, or of the law", () => {
    const { clauses } = threshold("1/2");
    const question = decide(law({ clauses: clauses.map((clause) => ({ ...clause, article })) }), lists, 4).question;
    expect(question).toEqual({ kind: "silent", unit: "", among: [], seats: 0, losing: false, article });
    const excluded = { A: { votes: 40, admitted: false } };
    expect(decide(law({ clauses: [] }), excluded, 4).question).toMatchObject({ kind: "silent", article: "Art. 1" });
  });

  test("admit-all: every list takes part", () => {
    const unit = decide(law({ ...threshold("1/2"), ifNone: { rule: "admit-all", article } }), lists, 4);
    expect(unit.qualified).toEqual(["A", "B", "C"]);
    expect(unit.seats).toEqual({ A: 2, B: 1, C: 1 });
    const one = decide(law({ ...threshold("2/5"), ifNone: { rule: "admit-all", article } }), lists, 4);
    expect(one.qualified).toEqual(["A"]);
  });
});

describe("lowering (Slovakia, § 67(4))", () => {
  const lowering = (at: string, by: string, until?: number): Qualification => ({
    ...threshold(at),
    ifNone: { rule: "lower", by, ...(until !== undefined && { until }), article },
  });

  test("again and again until somebody qualifies", () => {
    const unit = decide(law(lowering("5/10", "1/10")), { A: 30, B: 25, C: 25, D: 20 }, 4);
    expect(unit.qualified).toEqual(["A"]);
    expect(stepsOf(unit, "lowered")).toEqual([
      { step: "lowered", by: "1/10", to: ["2/5"], article },
      { step: "lowered", by: "1/5", to: ["3/10"], article },
    ]);
    expect(stepsOf(unit, "threshold").map(({ at }) => at)).toEqual(["1/2", "2/5", "3/10"]);
  });

  test("until so many qualify; not lowered where they do at once", () => {
    const lists = { A: 50, B: 30, C: 20 };
    expect(decide(law(lowering("5/10", "1/10", 2)), lists, 4).qualified).toEqual(["A", "B"]);
    const enough = decide(law(lowering("3/10", "1/10", 2)), lists, 4);
    expect(enough.qualified).toEqual(["A", "B"]);
    expect(stepsOf(enough, "lowered")).toEqual([]);
    expect(decide(law(lowering("5/10", "1/10", 1)), lists, 4).qualified).toEqual(["A"]);
  });

  test("never to zero: the last share that stays above it stands", () => {
    const lists = { A: 97, B: 2, C: 1 };
    const unit = decide(law(lowering("20/100", "5/100", 3)), lists, 4);
    expect(unit.qualified).toEqual(["A"]);
    expect(stepsOf(unit, "lowered").map(({ by }) => by)).toEqual(["1/20", "1/10", "3/20"]);
  });

  test("one share that would be lowered to zero keeps all of them where they are", () => {
    const clauses = [
      { id: "two", for: { alliance: { min: 2 } }, anyOf: threshold("20/100").clauses[0]?.anyOf ?? [], article },
      ...threshold("10/100").clauses,
    ];
    const parts = law({ clauses, ifNone: { rule: "lower", by: "10/100", until: 2, article } });
    const unit = decide(parts, { A: 82, B: { votes: 13, alliance: 2 }, C: 5 }, 4);
    expect(unit.qualified).toEqual(["A"]);
    expect(stepsOf(unit, "lowered")).toEqual([]);
  });

  test("where nobody passes even so, the law is silent", () => {
    const lists = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`L${i}`, 10]));
    const unit = decide(law(lowering("10/100", "5/100")), lists, 4);
    expect(unit.question).toEqual({ kind: "silent", unit: "", among: [], seats: 0, losing: false, article });
  });
});

describe("clauses in the place of others (Poland, Art. 198)", () => {
  const fallback = (least: number): Qualification => ({
    clauses: [{ id: "minority", for: { minority: true }, anyOf: [], article }, ...threshold("3/10").clauses],
    fallback: {
      lists: least,
      clauses: threshold("2/10").clauses.map((clause) => ({ ...clause, id: "lower" })),
      article,
    },
  });

  test("too few lists qualify: the others apply, once", () => {
    const lists = { A: 50, B: 20, C: 19, D: 11 };
    const unit = decide(law(fallback(2)), lists, 4);
    expect(unit.qualified).toEqual(["A", "B"]);
    expect(stepsOf(unit, "threshold").map(({ clause }) => clause)).toEqual(["threshold", "lower"]);
    expect(decide(law(fallback(1)), lists, 4).qualified).toEqual(["A"]);
    expect(decide(law(fallback(3)), lists, 4).qualified).toEqual(["A", "B"]);
  });

  test("exempt lists do not count as having qualified", () => {
    const lists = { A: 50, B: 25, C: { votes: 24, minority: true }, D: 1 };
    // Without the exempt list one passes, so that the others apply, which exempt nobody.
    expect(decide(law(fallback(2)), lists, 4).qualified).toEqual(["A", "B", "C"]);
    expect(decide(law(fallback(2)), { ...lists, C: { votes: 19, minority: true }, D: 6 }, 4).qualified).toEqual([
      "A",
      "B",
    ]);
    expect(decide(law(fallback(1)), lists, 4).qualified).toEqual(["A", "C"]);
  });

  test("nor do lists that no clause is for", () => {
    const { fallback: second } = fallback(2);
    const clauses = threshold("3/10").clauses.map((clause) => ({ ...clause, for: { minority: false } }));
    const parts = law({ clauses, ...(second && { fallback: second }) });
    const lists = { A: 55, B: { votes: 25, minority: true }, C: 20 };
    expect(decide(parts, lists, 4).qualified).toEqual(["A", "B", "C"]);
    expect(decide(parts, { A: 35, B: { votes: 33, minority: true }, C: 32 }, 4).qualified).toEqual(["A", "B", "C"]);
    expect(decide(parts, { A: 41, B: { votes: 9, minority: true }, C: 31, D: 19 }, 4).qualified).toEqual([
      "A",
      "B",
      "C",
    ]);
  });

  test("whether too few qualify is asked of the nation, for every unit alike", () => {
    const unitShare = (id: string, at: string) => ({
      id,
      anyOf: [{ by: "share" as const, at, of: "valid" as const, scope: "unit" as const, compare: ">=" as const }],
      article,
    });
    const rules = testRules({
      scope: "units",
      ...law({ clauses: [unitShare("t", "3/10")], fallback: { lists: 2, clauses: [unitShare("f", "2/10")], article } }),
    });
    const units = [
      { unit: "N", seats: 3, lists: listsOf({ A: 50, B: 50 }), totals: {} },
      { unit: "S", seats: 3, lists: listsOf({ A: 78, B: 22 }), totals: {} },
    ];
    // In the nation B has 72 of 200: both pass, although in the south one does.
    expect(outcomeOf({ rules, units }).units.map((unit) => unit.qualified)).toEqual([["A", "B"], ["A"]]);
    const fewer = units.map((unit) => (unit.unit === "N" ? { ...unit, lists: listsOf({ A: 70, B: 30 }) } : unit));
    expect(outcomeOf({ rules, units: fewer }).units.map((unit) => unit.qualified)).toEqual([
      ["A", "B"],
      ["A", "B"],
    ]);
  });

  test("lowering goes on from the clauses that stand in", () => {
    const parts = law({ ...fallback(2), ifNone: { rule: "lower", by: "1/20", until: 2, article } });
    const unit = decide(parts, { A: 80, B: 15, C: 5 }, 4);
    expect(unit.qualified).toEqual(["A", "B"]);
    expect(stepsOf(unit, "threshold").map(({ clause, at }) => [clause, at])).toEqual([
      ["threshold", "3/10"],
      ["lower", "1/5"],
      ["lower", "3/20"],
    ]);
  });
});

describe("admitting the next lists until they have a share (Russia 2011, Art. 82)", () => {
  const until = (lists: number, at: string, compare: ">=" | ">" = ">"): Partial<Distribution> =>
    law({ ...threshold("30/100"), admitUntil: { lists, at, of: "valid", compare, article } });

  test("more than 60 per cent and two lists at least", () => {
    const unit = decide(until(2, "3/5"), { A: 20, B: 50, C: 10, D: 20, E: 1 }, 5);
    expect(unit.question).toEqual({
      kind: "silent",
      unit: "",
      among: ["A", "D"],
      seats: 1,
      losing: false,
      article,
    });
    const lists = { A: 21, B: 50, C: 10, D: 19 };
    const decided = decide(until(2, "3/5"), lists, 5);
    expect(decided.qualified).toEqual(["A", "B"]);
    expect(stepsOf(decided, "admitted-next")).toEqual([{ step: "admitted-next", lists: ["A"], article }]);
    const three = decide(until(3, "3/5"), lists, 5);
    expect(three.qualified).toEqual(["A", "B", "D"]);
    expect(stepsOf(three, "admitted-next")).toEqual([{ step: "admitted-next", lists: ["A", "D"], article }]);
    expect(decide(until(2, "9/10"), lists, 5).qualified).toEqual(["A", "B", "C", "D"]);
  });

  test("exactly the share is enough with >= and not with >", () => {
    const lists = { A: 60, B: 25, C: 15 };
    expect(decide(until(1, "3/5", ">="), lists, 5).qualified).toEqual(["A"]);
    expect(decide(until(1, "3/5", ">"), lists, 5).qualified).toEqual(["A", "B"]);
    expect(decide(until(1, "3/5", ">"), { A: 61, B: 25, C: 14 }, 5).qualified).toEqual(["A"]);
    expect(stepsOf(decide(until(1, "3/5", ">="), lists, 5), "admitted-next")).toEqual([]);
  });

  test("lists without votes, and those the authority excluded, are not added", () => {
    const lists: TestLists = { A: 60, B: { votes: 30, admitted: false }, C: 10, D: 0 };
    expect(decide(until(4, "99/100"), lists, 5).qualified).toEqual(["A", "C"]);
  });

  test("where the authority decided about every list, no base is asked for", () => {
    const parts = law({
      ...threshold("30/100"),
      admitUntil: { lists: 2, at: "3/5", of: "in-boxes", compare: ">", article },
    });
    const decided = { A: { votes: 50, admitted: true }, B: { votes: 50, admitted: false } };
    expect(decide(parts, decided, 5).qualified).toEqual(["A"]);
    const rules = testRules(parts);
    const open = { ...decided, B: 50 };
    expect(faultsOf({ rules, units: [{ unit: "", seats: 5, lists: listsOf(open), totals: {} }] })).toEqual([
      { fault: "missing-base", unit: "", base: "in-boxes", row: "@invalid", article },
    ]);
  });
});
