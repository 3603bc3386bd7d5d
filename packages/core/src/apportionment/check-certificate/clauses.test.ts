import { describe, expect, test } from "vitest";
import { answer, type Counts, certificate, quotaStage, remainders, tie } from "./testing/certificates.ts";
import { flaws, PROVED } from "./testing/flaws.ts";
import type { Json } from "./testing/json.ts";
import { hamilton, kazakhstan, law, share } from "./testing/laws.ts";

describe("the second list", () => {
  const pair = (
    votes: Counts,
    whole: readonly [number, number],
    left: number,
    value: string,
    seats: Counts,
    more = {},
  ) => {
    const [first = "", second = ""] = Object.keys(seats);
    const stages = [{ stage: "second-list", first, second, quota: value, whole, left }];
    return certificate({ rules: "kz-2020-05", house: 98, votes, qualified: [first], stages, seats, ...more });
  };

  test("is guaranteed its minimum", () => {
    // 9,400 + 200 votes: quota 4800/49; 95.9 and 0.7 * 2.04 = 1.43.
    const votes = { A: 9400, B: 200, C: 190 };
    expect(flaws(kazakhstan, pair(votes, [95, 1], 1, "4800/49", { A: 96, B: 2 }))).toEqual(PROVED);
    expect(flaws(kazakhstan, pair(votes, [95, 1], 2, "4800/49", { A: 97, B: 1 }))).toEqual([
      "the pool of the unit, stage 0 (second-list) leaves 2 seats, expected 1",
    ]);
  });

  test("leaves nothing where both whole parts fill the house", () => {
    const votes = { A: 9650, B: 150 };
    expect(flaws(kazakhstan, pair(votes, [96, 1], 0, "100/1", { A: 96, B: 2 }))).toEqual(PROVED);
  });

  test("when the guarantee does not fit beside the first list, the law is silent", () => {
    // 9,700 + 90 votes: 97.09 whole seats for the first list, two guaranteed to the second: 99 of 98.
    const given = pair({ A: 9700, B: 90 }, [97, 0], 0, "4895/49", { A: 96, B: 2 });
    expect(flaws(kazakhstan, given)).toEqual([
      "the pool of the unit, stage 0 (second-list) gives 1 seats more than there are: undetermined",
    ]);
  });

  test("is the one with the most votes", () => {
    const votes = { A: 9400, B: 200, C: 190 };
    const other = pair(votes, [96, 1], 0, "685/7", { A: 96, C: 2 });
    expect(flaws(kazakhstan, other)[0]).toBe('the pool of the unit has the contenders "A", "C", expected "A", "B"');
  });

  test("between equals a decision has to name it", () => {
    const votes = { A: 9400, B: 200, C: 200 };
    const equals = ["B", "C"];
    const decided = { ties: [tie(0, equals, ["C"], "decision", answer(equals, ["C"], "decision"))] };
    const named = pair(votes, [95, 1], 1, "4800/49", { A: 96, C: 2 }, decided);
    expect(flaws(kazakhstan, named)).toEqual(PROVED);
    expect(flaws(kazakhstan, pair(votes, [95, 1], 1, "4800/49", { A: 96, C: 2 }))).toEqual([
      'the pool of the unit, stage 0 (second-list): "B", "C" are equal, and no tie says who wins',
    ]);
    const drawn = { ties: [tie(0, equals, ["C"], "lot", answer(equals, ["C"]))] };
    expect(flaws(kazakhstan, pair(votes, [95, 1], 1, "4800/49", { A: 96, C: 2 }, drawn))).toEqual([
      'the pool of the unit, stage 0 (second-list): the law is silent between "B", "C" for 1: only a decision can answer',
    ]);
  });

  test("without a second list with votes the first takes part alone", () => {
    const given = { rules: "kz-2020-05", house: 98, votes: { A: 980, B: 0 }, qualified: ["A"], seats: { A: 98 } };
    expect(flaws(kazakhstan, certificate({ ...given, stages: [quotaStage(980, "10/1", { A: 98 })] }))).toEqual(PROVED);
  });

  test("two lists that qualify leave no room for it", () => {
    const votes = { A: 900, B: 100 };
    const given = pair(votes, [88, 6], 4, "500/49", { A: 92, B: 6 }, { qualified: ["A", "B"] });
    expect(flaws(kazakhstan, given)).toEqual([
      'the pool of the unit, stage 0: expected "quota", but the stage is "second-list"',
    ]);
  });
});

describe("bands below the threshold", () => {
  const bands = [
    { from: "1/20", below: "6/100", of: "valid", seats: 1 },
    { from: "6/100", below: "7/100", of: "valid", seats: 2 },
  ];
  const rules = law("test", {
    methods: [hamilton],
    qualification: { clauses: [{ id: "t", anyOf: [share("7/100")] }], bands },
  });
  const votes = { A: 550, B: 291, C: 60, D: 59, E: 40 };
  const given = { rules: "test", house: 10, votes, qualified: ["A", "B"] };
  const pools = (stages: readonly Json[], result: Counts) => [
    { path: [], seats: 10, contenders: { A: ["A"], B: ["B"] }, stages, result },
  ];
  const band = { stage: "bands", seats: { C: 2, D: 1 } };
  const rest = [quotaStage(841, "841/7", { A: 4, B: 2 }), remainders(["A"], "486/7")];
  const seats = { A: 5, B: 2, C: 2, D: 1, E: 0 };

  test("take their seats first, the others share the rest", () => {
    const proof = {
      ...certificate({ ...given, stages: [], seats }),
      pools: pools([band, ...rest], { A: 5, B: 2, C: 2, D: 1 }),
    };
    expect(flaws(rules, proof)).toEqual(PROVED);
  });

  test("are not for a list that qualifies", () => {
    const exempt = [
      { id: "m", for: { minority: true }, anyOf: [] },
      { id: "t", anyOf: [share("7/100")] },
    ];
    const law2 = law("test", { methods: [hamilton], qualification: { clauses: exempt, bands } });
    const proof = certificate({
      rules: "test",
      house: 3,
      votes: { A: 940, C: 60 },
      attributes: { C: { minority: true } },
      qualified: ["A", "C"],
      stages: [quotaStage(1000, "1000/3", { A: 2, C: 0 }), remainders(["A"], "820/3")],
      seats: { A: 3, C: 0 },
    });
    expect(flaws(law2, proof)).toEqual(PROVED);
  });

  test("may take the whole house", () => {
    const all = {
      path: [],
      seats: 3,
      contenders: { A: ["A"], B: ["B"] },
      stages: [band],
      result: { A: 0, B: 0, C: 2, D: 1 },
    };
    const proof = { ...certificate({ ...given, house: 3, stages: [], seats: { C: 2, D: 1 } }), pools: [all] };
    expect(flaws(rules, proof)).toEqual(PROVED);
  });

  test("may not be passed over, and take no more than the house has", () => {
    const without = {
      ...certificate({ ...given, stages: [], seats: { A: 7, B: 3 } }),
      pools: pools(rest, { A: 7, B: 3 }),
    };
    expect(flaws(rules, without)[0]).toBe('the pool of the unit, stage 0: expected "bands", but the stage is "quota"');
    const small = certificate({ ...given, house: 2, stages: [band], seats: { A: 0, B: 0 } });
    expect(flaws(rules, small)[0]).toBe("the pool of the unit, stage 0 (bands) gives 1 seats more than there are");
  });
});
