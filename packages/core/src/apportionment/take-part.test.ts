import { describe, expect, test } from "vitest";
import type { Distribution } from "../rules/index.ts";
import { byDivisors, hare, testRules, threshold } from "./conformance/test-rules.ts";
import { decide, faultsOf, listsOf, outcomeOf, stagesOf, stepsOf, type TestLists } from "./testing/contests.ts";

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

describe("bands below the threshold (Russia 2011: one seat from 5 per cent, two from 6)", () => {
  const banded = law({
    ...threshold("7/100"),
    bands: [
      { from: "5/100", below: "6/100", of: "valid", seats: 1, article },
      { from: "6/100", below: "7/100", of: "valid", seats: 2, article: "Art. 8" },
    ],
  });

  test("from and below are exact; their seats are taken off first", () => {
    const unit = decide(banded, { A: 500, B: 276, C: 50, D: 59, E: 60, F: 49, G: 6 }, 20);
    expect(unit.seats).toEqual({ A: 10, B: 6, C: 1, D: 1, E: 2, F: 0, G: 0 });
    expect(unit.qualified).toEqual(["A", "B"]);
    expect(stepsOf(unit, "band")).toEqual([
      {
        step: "band",
        rows: [
          { list: "C", votes: 50, seats: 1 },
          { list: "D", votes: 59, seats: 1 },
        ],
        article,
      },
      { step: "band", rows: [{ list: "E", votes: 60, seats: 2 }], article: "Art. 8" },
    ]);
    expect(stagesOf(unit)).toEqual([
      { stage: "bands", seats: { C: 1, D: 1, E: 2 } },
      { stage: "quota", votes: 776, quota: "97/2", whole: { A: 10, B: 5 } },
      { stage: "remainders", index: 0, to: ["B"], cut: "67/2" },
    ]);
    expect(unit.certificate?.pools[0]).toMatchObject({ seats: 20, result: { A: 10, B: 6, C: 1, D: 1, E: 2 } });
  });

  test("a list that takes part gets no seat of a band, although its share lies in one", () => {
    const { qualification } = banded;
    const exempt = { id: "minority", for: { minority: true }, anyOf: [], article };
    const parts = law({ ...qualification, clauses: [exempt, ...(qualification?.clauses ?? [])] });
    const unit = decide(parts, { A: 945, B: { votes: 55, minority: true } }, 20);
    expect(unit.seats).toEqual({ A: 19, B: 1 });
    expect(stepsOf(unit, "band")).toEqual([]);
  });

  test("no band reached: no step and no stage", () => {
    const unit = decide(banded, { A: 96, B: 4 }, 20);
    expect(stepsOf(unit, "band")).toEqual([]);
    expect(stagesOf(unit)).toEqual([{ stage: "quota", votes: 96, quota: "24/5", whole: { A: 20 } }]);
  });

  test("as many seats as the house has leave none, more make the input impossible", () => {
    const lists = { A: 888, B: 56, C: 56 };
    expect(decide(banded, lists, 2)).toMatchObject({ status: "decided", seats: { A: 0, B: 1, C: 1 } });
    expect(decide(banded, lists, 1)).toMatchObject({ status: "invalid", seats: null, qualified: ["A"] });
    expect(decide(banded, lists, 1)).not.toHaveProperty("question");
  });

  test("a base that is missing is named", () => {
    const received = law({
      ...threshold("7/100"),
      bands: [{ from: "1/20", below: "7/100", of: "received", seats: 1, article }],
    });
    expect(
      faultsOf({ rules: testRules(received), units: [{ unit: "", seats: 5, lists: listsOf({ A: 9 }), totals: {} }] }),
    ).toEqual([{ fault: "missing-base", unit: "", base: "received", row: "@received", article }]);
  });
});

describe("weights (Serbia: minority lists below 3 per cent count 1.35 times)", () => {
  const weights = [
    { for: { minority: true }, below: { at: "3/100", of: "valid" as const }, factor: "135/100", article },
  ];
  const serbia: Partial<Distribution> = { weights, methods: [byDivisors({ sequence: "dhondt" })] };

  test("the votes below the share count more, exactly", () => {
    const lists = { A: 949, B: { votes: 29, minority: true }, C: 22 };
    const unit = decide(serbia, lists, 25);
    // 29 * 1.35 = 39.15: the last seat of A is its 24th, 949 / 24 = 39.54, and 949 / 25 = 37.96.
    expect(unit.seats).toEqual({ A: 24, B: 1, C: 0 });
    expect(decide({ ...serbia, weights: [] }, lists, 25).seats).toEqual({ A: 25, B: 0, C: 0 });
    expect(stepsOf(unit, "weight")).toEqual([
      { step: "weight", factor: "135/100", rows: [{ list: "B", votes: 29 }], article },
    ]);
    expect(stagesOf(unit)).toEqual([{ stage: "averages", index: null, to: { A: 24, B: 1 }, cut: "783/20" }]);
    expect(stepsOf(unit, "averages")[0]?.rows.map(({ votes }) => votes)).toEqual([949, 39, 22]);
  });

  test("exactly the share is not below it; without `below` every list that fits counts more", () => {
    const lists = { A: 970, B: { votes: 30, minority: true } };
    const unit = decide(serbia, lists, 25);
    expect(stepsOf(unit, "weight")).toEqual([]);
    expect(unit.seats).toEqual({ A: 25, B: 0 });
    const always = { ...serbia, weights: [{ for: { minority: true }, factor: "135/100", article }] };
    expect(decide(always, lists, 25).seats).toEqual({ A: 24, B: 1 });
  });

  test("with a quota the sum of weighted votes is what is divided, and shown in whole votes", () => {
    const parts: Partial<Distribution> = { weights: [{ for: { minority: true }, factor: "3/2", article }] };
    const unit = decide(parts, { A: 70, B: { votes: 25, minority: true }, C: 5 }, 9);
    // 70, 37.5 and 5: 112.5 / 9 = 12.5; 5.6, 3 and 0.4.
    expect(unit.seats).toEqual({ A: 6, B: 3, C: 0 });
    expect(stagesOf(unit)).toEqual([
      { stage: "quota", votes: 112, quota: "25/2", whole: { A: 5, B: 3, C: 0 } },
      { stage: "remainders", index: 0, to: ["A"], cut: "15/2" },
    ]);
    expect(stepsOf(unit, "whole")).toMatchObject([
      {
        rows: [
          { list: "A", votes: 70, quotient: "28/5", remainder: "15/2" },
          { list: "B", votes: 37, quotient: "3/1", remainder: "0/1" },
          { list: "C", votes: 5, quotient: "2/5", remainder: "5/1" },
        ],
      },
    ]);
  });

  test("a quota over the votes of all lists takes them as they were cast, in the same scale", () => {
    const all = { ...hare, quota: { name: "hare", rounding: "exact", of: "all", article } } as const;
    const parts: Partial<Distribution> = {
      weights: [{ for: { minority: true }, factor: "3/2", article }],
      methods: [all],
    };
    const unit = decide(parts, { A: 60, B: { votes: 20, minority: true }, C: 10 }, 9);
    // 90 votes: 10 a seat: 6, 3 and 1 would be ten.
    expect(unit.question).toMatchObject({ kind: "silent", seats: 1 });
    expect(decide(parts, { A: 60, B: { votes: 20, minority: true }, C: 9 }, 9).seats).toEqual({ A: 6, B: 3, C: 0 });
    const others = decide(parts, { A: 60, B: { votes: 20, minority: true }, C: 10 }, 9, { totals: { others: 18 } });
    expect(stagesOf(others)).toMatchObject([{ votes: 108, quota: "12/1", whole: { A: 5, B: 2, C: 0 } }, {}]);
  });

  test("the later of two weights stands", () => {
    const parts: Partial<Distribution> = {
      weights: [
        { for: { minority: true }, factor: "1/3", article },
        { for: { alliance: { min: 2 } }, factor: "2", article },
      ],
    };
    const lists = { A: 40, B: { votes: 30, minority: true }, C: { votes: 15, minority: true, alliance: 2 } };
    expect(decide(parts, lists, 8).seats).toEqual({ A: 4, B: 1, C: 3 });
  });

  test("a base that is missing is named", () => {
    const parts = {
      weights: weights.map((weight) => ({ ...weight, below: { at: "3/100", of: "received" as const } })),
    };
    expect(
      faultsOf({ rules: testRules(parts), units: [{ unit: "", seats: 5, lists: listsOf({ A: 9 }), totals: {} }] }),
    ).toEqual([{ fault: "missing-base", unit: "", base: "received", row: "@received", article }]);
  });
});
