import { describe, expect, test } from "vitest";
import type { Distribution } from "../rules/index.ts";
import { byDivisors, hare, testRules, threshold } from "./conformance/test-rules.ts";
import { decide, faultsOf, listsOf, stagesOf, stepsOf } from "./testing/contests.ts";

const article = "Art. 7";
type Qualification = Distribution["qualification"];
const law = (qualification: Qualification): Partial<Distribution> => ({ qualification });

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
