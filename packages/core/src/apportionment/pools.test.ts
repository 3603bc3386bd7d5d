import { describe, expect, test } from "vitest";
import type { Distribution, TieCriterion } from "../rules/index.ts";
import { byDivisors, hare, threshold } from "./conformance/test-rules.ts";
import type { ListVotes } from "./contest.ts";
import { decide, stepsOf } from "./testing/contests.ts";

const article = "Art. 2";
const dhondt = byDivisors({ sequence: "dhondt" });
const groups = (levels: number, ties?: TieCriterion[]): Partial<Distribution> => ({
  groups: { levels, needs: "each", article, ...(ties && { ties }) },
});
const entry = (votes: number, group?: string, subgroup?: string): Omit<ListVotes, "list"> => ({
  votes,
  ...(group !== undefined && { group }),
  ...(subgroup !== undefined && { subgroup }),
});

describe("lists that stand as one (Israel's surplus agreements, Swiss connections)", () => {
  // D'Hondt, 5 seats: alone A 40, B 30, C 30 would be 2, 2, 1 after a tie; B and C together have 60.
  const lists = { A: entry(41), B: entry(31, "G"), C: entry(28, "G") };

  test("share the seats of their sum, distributed inside by the same method", () => {
    const unit = decide({ methods: [dhondt], ...groups(1) }, lists, 5);
    expect(unit.seats).toEqual({ A: 2, B: 2, C: 1 });
    expect(unit.certificate?.pools).toEqual([
      {
        path: [],
        seats: 5,
        contenders: { A: ["A"], "group:G": ["B", "C"] },
        stages: [{ stage: "averages", index: null, to: { A: 2, "group:G": 3 }, cut: "59/3" }],
        result: { A: 2, "group:G": 3 },
      },
      {
        path: ["G"],
        seats: 3,
        contenders: { B: ["B"], C: ["C"] },
        stages: [{ stage: "averages", index: null, to: { B: 2, C: 1 }, cut: "31/2" }],
        result: { B: 2, C: 1 },
      },
    ]);
    expect(stepsOf(unit, "group")).toEqual([
      { step: "group", group: "group:G", lists: ["B", "C"], votes: 59, seats: 3, article },
    ]);
    expect(unit.certificate?.lists[1]).toEqual({ list: "B", votes: 31, group: "G" });
  });

  test("without groups in the law the attribute counts for nothing", () => {
    const unit = decide({ methods: [dhondt] }, lists, 5);
    expect(unit.seats).toEqual({ A: 2, B: 2, C: 1 });
    expect(unit.certificate?.pools.map(({ path }) => path)).toEqual([[]]);
    expect(unit.certificate?.lists[1]).toEqual({ list: "B", votes: 31 });
  });

  test("a list whose group has no other qualified list stands alone, under its own name", () => {
    const parts = { methods: [dhondt], ...groups(1), qualification: threshold("30/100") };
    const unit = decide(parts, lists, 5);
    expect(unit.seats).toEqual({ A: 3, B: 2, C: 0 });
    expect(unit.certificate?.pools[0]?.contenders).toEqual({ A: ["A"], B: ["B"] });
    expect(stepsOf(unit, "group")).toEqual([]);
  });

  test("an empty name is no group", () => {
    const unit = decide(
      { methods: [dhondt], ...groups(2) },
      { A: entry(41, ""), B: entry(31, ""), C: entry(28, "", "") },
      5,
    );
    expect(unit.certificate?.pools[0]?.contenders).toEqual({ A: ["A"], B: ["B"], C: ["C"] });
  });

  test("a group that wins no seat distributes none inside", () => {
    const unit = decide({ methods: [dhondt], ...groups(1) }, { A: entry(90), B: entry(5, "G"), C: entry(4, "G") }, 2);
    expect(unit.seats).toEqual({ A: 2, B: 0, C: 0 });
    expect(unit.certificate?.pools[1]).toEqual({
      path: ["G"],
      seats: 0,
      contenders: { B: ["B"], C: ["C"] },
      stages: [],
      result: { B: 0, C: 0 },
    });
  });

  test("by quota: the votes of the pool inside a group are those of its lists", () => {
    const unit = decide({ methods: [hare], ...groups(1) }, { A: entry(40), B: entry(35, "G"), C: entry(25, "G") }, 5);
    // 20 a seat: 2 and 3; inside 60 / 3 = 20: 1, 1 and remainders 15, 5.
    expect(unit.seats).toEqual({ A: 2, B: 2, C: 1 });
    expect(unit.certificate?.pools[1]?.stages).toEqual([
      { stage: "quota", votes: 60, quota: "20/1", whole: { B: 1, C: 1 } },
      { stage: "remainders", index: 0, to: ["B"], cut: "15/1" },
    ]);
  });

  test("ties inside a group by its own criteria, in the top pool by the general ones", () => {
    const ties: TieCriterion[] = [{ by: "fewer-votes", article: "Art. 8" }];
    const parts = {
      methods: [dhondt],
      ties: [{ by: "more-votes" as const, article: "Art. 9" }],
      ...groups(1, ties),
    };
    const inside = decide(parts, { A: entry(20, "G"), B: entry(10, "G"), C: entry(1) }, 2);
    expect(inside.seats).toEqual({ A: 1, B: 1, C: 0 });
    expect(inside.ties).toMatchObject([{ decidedBy: "fewer-votes" }]);
    expect(inside.certificate?.ties).toMatchObject([{ path: ["G"], stage: 0 }]);
    const top = decide(parts, { A: entry(10, "G"), B: entry(10, "G"), C: entry(10) }, 2);
    expect(top.ties[0]).toMatchObject({ among: ["group:G", "C"], decidedBy: "more-votes", article: "Art. 9" });
  });

  test("votes of a weighted group are shown in whole votes", () => {
    const parts = { methods: [dhondt], ...groups(1), weights: [{ for: { minority: true }, factor: "1/2", article }] };
    const unit = decide(
      parts,
      { A: 10, B: { votes: 15, group: "G", minority: true }, C: { votes: 20, group: "G" } },
      3,
    );
    expect(stepsOf(unit, "group")).toMatchObject([{ votes: 27, seats: 2 }]);
  });
});

describe("nested connections (Swiss National Council)", () => {
  const lists = {
    A: entry(30),
    B: entry(20, "G", "S"),
    C: entry(20, "G", "S"),
    D: entry(30, "G"),
    E: entry(10, "G", "T"),
  };

  test("groups, then subgroups, then lists; pools in the order of their depth", () => {
    const unit = decide({ methods: [dhondt], ...groups(2) }, lists, 11);
    expect(unit.certificate?.pools.map(({ path, seats, contenders }) => [path, seats, contenders])).toEqual([
      [[], 11, { A: ["A"], "group:G": ["B", "C", "D", "E"] }],
      [["G"], 8, { "group:S": ["B", "C"], D: ["D"], E: ["E"] }],
      [["G", "S"], 4, { B: ["B"], C: ["C"] }],
    ]);
    expect(unit.seats).toEqual({ A: 3, B: 2, C: 2, D: 3, E: 1 });
    expect(stepsOf(unit, "group").map(({ group, votes, seats }) => [group, votes, seats])).toEqual([
      ["group:G", 80, 8],
      ["group:S", 40, 4],
    ]);
    expect(unit.certificate?.lists[1]).toEqual({ list: "B", votes: 20, group: "G", subgroup: "S" });
  });

  test("with one level subgroups count for nothing", () => {
    const unit = decide({ methods: [dhondt], ...groups(1) }, lists, 11);
    expect(unit.certificate?.pools.map(({ path }) => path)).toEqual([[], ["G"]]);
    expect(unit.certificate?.pools[1]?.contenders).toEqual({ B: ["B"], C: ["C"], D: ["D"], E: ["E"] });
    expect(unit.certificate?.lists[1]).toEqual({ list: "B", votes: 20, group: "G" });
  });

  test("pools of equal depth stand in the order of the groups, deeper ones after all of them", () => {
    const unit = decide(
      { methods: [dhondt], ...groups(2) },
      { A: entry(30, "G", "S"), B: entry(20, "G", "S"), C: entry(10, "G"), D: entry(9, "H"), E: entry(7, "H") },
      9,
    );
    expect(unit.certificate?.pools.map(({ path }) => path)).toEqual([[], ["G"], ["H"], ["G", "S"]]);
  });
});

describe("minimum and guaranteed seats", () => {
  const one = { minimum: { seats: 1, article: "Art. 4" } };

  test("every list starts with them, in a divisor method and in one by quota", () => {
    const lists = { A: 95, B: 4, C: 1 };
    const unit = decide({ methods: [dhondt], ...one }, lists, 5);
    expect(unit.seats).toEqual({ A: 3, B: 1, C: 1 });
    expect(stepsOf(unit, "minimum")).toEqual([{ step: "minimum", seats: 1, article: "Art. 4" }]);
    expect(unit.certificate?.pools[0]?.stages).toEqual([{ stage: "averages", index: null, to: { A: 2 }, cut: "95/3" }]);
    expect(stepsOf(unit, "averages")[0]?.rows).toMatchObject([
      { before: 1, after: 3 },
      { before: 1, after: 1 },
      { before: 1, after: 1 },
    ]);
    expect(stepsOf(decide({ methods: [dhondt] }, lists, 5), "minimum")).toEqual([]);
    const quota = decide({ methods: [hare], ...one }, { A: 61, B: 36, C: 3 }, 5);
    // 20 a seat: 3, 1 and 0, raised to 1.
    expect(quota.seats).toEqual({ A: 3, B: 1, C: 1 });
  });

  test("as many as there are seats leave none; more than there are is a silence of the law", () => {
    expect(decide({ methods: [dhondt], ...one }, { A: 95, B: 4, C: 1 }, 3).seats).toEqual({ A: 1, B: 1, C: 1 });
    expect(decide({ methods: [dhondt], ...one }, { A: 95, B: 4, C: 1 }, 2).question).toEqual({
      kind: "silent",
      unit: "",
      among: [],
      seats: 2,
      losing: false,
      article: "Art. 4",
    });
  });

  test("a list with fewer candidates than the minimum takes what it can; in a group there is no minimum", () => {
    const parts = { ...one, exhaustion: { rule: "continue-without" as const, article: "Art. 5" } };
    const unit = decide({ methods: [dhondt], ...parts }, { A: 95, B: { votes: 5, candidates: 0 } }, 3);
    expect(unit.seats).toEqual({ A: 3, B: 0 });
    const grouped = decide(
      { methods: [dhondt], ...one, ...groups(1) },
      { A: entry(90), B: entry(9, "G"), C: entry(1, "G") },
      3,
    );
    expect(grouped.seats).toEqual({ A: 2, B: 1, C: 0 });
    expect(stepsOf(grouped, "minimum")).toHaveLength(1);
  });
});

describe("exhaustion (Kieswet P 10)", () => {
  const exhaustion = { exhaustion: { rule: "continue-without" as const, article: "Art. 5" } };

  test("a list gets no more seats than candidates, the others go on, and it is told", () => {
    const lists = { A: { votes: 80, candidates: 2 }, B: { votes: 20, candidates: 9 } };
    const unit = decide({ methods: [dhondt], ...exhaustion }, lists, 5);
    expect(unit.seats).toEqual({ A: 2, B: 3 });
    expect(stepsOf(unit, "exhausted")).toEqual([
      { step: "exhausted", lists: [{ list: "A", candidates: 2 }], article: "Art. 5" },
    ]);
    expect(unit.certificate?.lists).toEqual([
      { list: "A", votes: 80, candidates: 2 },
      { list: "B", votes: 20, candidates: 9 },
    ]);
    const without = decide({ methods: [dhondt] }, lists, 5);
    expect(without.seats).toEqual({ A: 4, B: 1 });
    expect(stepsOf(without, "exhausted")).toEqual([]);
    expect(without.certificate?.lists[0]).toEqual({ list: "A", votes: 80 });
  });

  test("a list that gives no number has no limit; whole seats stop at it", () => {
    const unit = decide({ methods: [hare], ...exhaustion }, { A: { votes: 75, candidates: 1 }, B: 25 }, 4);
    expect(unit.question).toMatchObject({ kind: "silent", seats: 1 });
    const enough = decide({ methods: [dhondt], ...exhaustion }, { A: { votes: 75, candidates: 1 }, B: 25 }, 4);
    expect(enough.seats).toEqual({ A: 1, B: 3 });
  });

  test("nobody left with candidates: the law is silent and says how many seats", () => {
    const unit = decide(
      { methods: [dhondt], ...exhaustion },
      { A: { votes: 80, candidates: 2 }, B: { votes: 20, candidates: 1 } },
      5,
    );
    expect(unit.question).toEqual({ kind: "silent", unit: "", among: [], seats: 2, losing: false, article: "Art. 1" });
  });

  test("a group has the candidates of its lists, where all are given", () => {
    const lists = {
      A: { votes: 10, candidates: 9 },
      B: { votes: 60, group: "G", candidates: 1 },
      C: { votes: 30, group: "G", candidates: 2 },
    };
    const unit = decide({ methods: [dhondt], ...exhaustion, ...groups(1) }, lists, 6);
    expect(unit.seats).toEqual({ A: 3, B: 1, C: 2 });
    expect(stepsOf(unit, "exhausted").map(({ lists: told }) => told)).toEqual([
      [{ list: "group:G", candidates: 3 }],
      [
        { list: "B", candidates: 1 },
        { list: "C", candidates: 2 },
      ],
    ]);
    const open = { ...lists, C: { votes: 30, group: "G" } };
    expect(decide({ methods: [dhondt], ...exhaustion, ...groups(1) }, open, 6).seats).toEqual({ A: 0, B: 1, C: 5 });
  });
});
