import { describe, expect, test } from "vitest";
import type { Distribution, Method, Quota, RemainderStep } from "../rules/index.ts";
import { rulesOf } from "./conformance/cases.ts";
import { byDivisors, hare, testRules, threshold } from "./conformance/test-rules.ts";
import type { Contest } from "./contest.ts";
import { margins } from "./margins.ts";
import { contest, listsOf, type TestLists } from "./testing/contests.ts";
import { holds } from "./testing/margin-search.ts";

const article = "Art. 1";
const five = { A: 47, B: 31, C: 19, D: 11, E: 3 };

function quota(name: Quota["name"], rounding: Quota["rounding"], step: RemainderStep): Partial<Distribution> {
  const method: Method = {
    kind: "quota",
    quota: { name, rounding, of: "qualified", article },
    steps: [step],
    overAward: { rule: "smallest-remainder", article },
    article,
  };
  return { methods: [method] };
}

const remainders: RemainderStep = { step: "largest-remainders", article };
const averages: RemainderStep = { step: "highest-averages", divisors: { sequence: "dhondt" }, article };
const largest: RemainderStep = { step: "largest-lists", article };

describe("margins are what trying every number of votes gives", () => {
  test.each(["dhondt", "sainte-lague", "adams", "dean", "huntington-hill", "macau"] as const)("%s", (sequence) => {
    expect(holds(contest({ methods: [byDivisors({ sequence })] }, { A: 47, B: 31, C: 19, D: 0 }, 7))).toBeGreaterThan(
      6,
    );
  });

  test.each([
    ["hare", "exact"],
    ["hare", "down"],
    ["hare", "nearest"],
    ["hare", "up"],
    ["droop", "exact"],
    ["hagenbach-bischoff", "nearest"],
    ["hagenbach-bischoff", "down"],
    ["imperiali", "exact"],
    ["imperiali", "up"],
  ] as const)("%s, %s, with remainders, averages and largest lists", (name, rounding) => {
    const lists = { A: 48, B: 30, C: 19, D: 11, E: 3 };
    expect(holds(contest(quota(name, rounding, remainders), lists, 8))).toBeGreaterThan(10);
    expect(holds(contest(quota(name, rounding, averages), lists, 8))).toBeGreaterThan(10);
    expect(holds(contest(quota(name, rounding, largest), lists, 6))).toBeGreaterThan(6);
  });

  test("remainders and averages for eligible lists only, and quotas over all votes", () => {
    const method: Method = {
      kind: "quota",
      quota: { name: "hare", rounding: "exact", of: "all", article },
      steps: [
        { step: "largest-remainders", eligible: { quota: "3/4" }, article },
        { step: "highest-averages", divisors: { sequence: "dhondt" }, limit: 1, article },
        averages,
      ],
      article,
    };
    expect(holds(contest({ methods: [method] }, five, 6, { totals: { others: 4 } }))).toBeGreaterThan(10);
    const majority = { majority: { rule: "last-residual-seat" as const, article } };
    const council = { A: 51, B: 26, C: 13, D: 9 };
    expect(holds(contest({ methods: [method], ...majority }, council, 6))).toBeGreaterThan(6);
    expect(holds(contest({ methods: [hare], ...majority }, { A: 51, B: 18, C: 15, D: 16 }, 5))).toBeGreaterThan(6);
    const single: Method = { ...method, steps: [averages] };
    expect(holds(contest({ methods: [single], ...majority }, { A: 52, B: 27, C: 13, D: 8 }, 7))).toBeGreaterThan(6);
  });

  test("thresholds of every base, >= and >, with the totals that go along", () => {
    const over = (at: string, of: "valid" | "received" | "in-boxes", compare: ">=" | ">") => ({
      qualification: {
        clauses: [{ id: "t", anyOf: [{ by: "share" as const, at, of, scope: "nation" as const, compare }], article }],
      },
    });
    for (const compare of [">=", ">"] as const) {
      expect(holds(contest(over("1/10", "valid", compare), five, 7))).toBeGreaterThan(10);
      const totals = { totals: { received: 150, valid: 111, registered: 160, inBoxes: 120 } };
      expect(holds(contest(over("1/10", "received", compare), five, 7, totals))).toBeGreaterThan(10);
      expect(holds(contest(over("1/10", "in-boxes", compare), five, 7, totals))).toBeGreaterThan(10);
    }
  });

  test("numbers of votes, quotas as thresholds, and clauses that stand in for others", () => {
    const votes = { by: "votes" as const, at: 12, scope: "unit" as const, compare: ">=" as const };
    expect(
      holds(contest({ qualification: { clauses: [{ id: "v", anyOf: [votes], article }] } }, five, 7)),
    ).toBeGreaterThan(9);
    const quotas = { by: "quota" as const, at: "3/4", compare: ">=" as const };
    expect(
      holds(contest({ qualification: { clauses: [{ id: "q", anyOf: [quotas], article }] } }, five, 7)),
    ).toBeGreaterThan(9);
    const droop = {
      ...quota("droop", "exact", averages),
      qualification: { clauses: [{ id: "q", anyOf: [quotas], article }] },
    };
    expect(holds(contest(droop, five, 7))).toBeGreaterThan(9);
    const fallback = {
      qualification: {
        ...threshold("3/10"),
        fallback: { lists: 2, clauses: threshold("1/10").clauses, article },
        ifNone: { rule: "lower" as const, by: "1/20", until: 2, article },
      },
    };
    expect(holds(contest(fallback, { A: 47, B: 26, C: 19, D: 11 }, 7))).toBeGreaterThan(9);
  });

  test("one list alone: the second list, its place, its reduced quotient, its minimum", () => {
    const law = (minimum: number): Partial<Distribution> => ({
      qualification: {
        ...threshold("1/4"),
        ifOne: {
          rule: "second-list",
          factor: "7/10",
          minimum,
          tieSilence: "second-tie",
          overflowSilence: "overflow",
          article,
        },
      },
    });
    expect(holds(contest(law(1), { A: 80, B: 19, C: 14 }, 13))).toBeGreaterThan(6);
    expect(holds(contest(law(2), { A: 80, B: 12, C: 9, D: 0 }, 20))).toBeGreaterThan(6);
    expect(holds(contest(law(0), { A: 80, B: 0, C: 0 }, 13))).toBeGreaterThan(4);
  });

  test("the next lists until they have a share, bands and weights", () => {
    const until = {
      qualification: {
        ...threshold("1/4"),
        admitUntil: { lists: 2, at: "3/5", of: "valid" as const, compare: ">" as const, article },
        bands: [{ from: "1/10", below: "3/20", of: "valid" as const, seats: 1, article }],
      },
    };
    expect(holds(contest(until, { A: 52, B: 21, C: 15, D: 12 }, 9))).toBeGreaterThan(9);
    expect(holds(contest(until, { A: 62, B: 17, C: 9, D: 12 }, 9))).toBeGreaterThan(9);
    const weights = {
      methods: [byDivisors({ sequence: "dhondt" })],
      weights: [{ for: { minority: true }, below: { at: "1/5", of: "valid" as const }, factor: "135/100", article }],
    };
    const lists: TestLists = { A: 47, B: { votes: 18, minority: true }, C: { votes: 11, minority: true }, D: 24 };
    expect(holds(contest(weights, lists, 7))).toBeGreaterThan(9);
    expect(holds(contest({ ...weights, methods: [hare] }, lists, 7))).toBeGreaterThan(9);
  });

  test("groups, held seats, candidates and a minimum", () => {
    const methods = [byDivisors({ sequence: "dhondt" })];
    const groups = { methods, groups: { levels: 2, needs: "none" as const, article } };
    const grouped: TestLists = {
      A: 40,
      B: { votes: 21, group: "G", subgroup: "S" },
      C: { votes: 13, group: "G", subgroup: "S" },
      D: { votes: 17, group: "G" },
    };
    expect(holds(contest(groups, grouped, 7))).toBeGreaterThan(9);
    const held = { methods, held: { article } };
    expect(holds(contest(held, { A: { votes: 47, held: 2 }, B: 31, C: 19 }, 5))).toBeGreaterThan(6);
    const exhaustion = { methods, exhaustion: { rule: "continue-without" as const, article } };
    expect(holds(contest(exhaustion, { A: { votes: 47, candidates: 2 }, B: 31, C: 19 }, 6))).toBeGreaterThan(4);
    expect(holds(contest({ methods, minimum: { seats: 1, article } }, five, 9))).toBeGreaterThan(9);
  });

  test("rounded quotas at every total around a step of the rounding", () => {
    for (const rounding of ["down", "nearest", "up"] as const) {
      for (let n = 0; n < 4; n += 1) {
        const input = contest(quota("hare", rounding, averages), { A: 21 + n, B: 13, C: 6 }, 4);
        expect(margins(input)).toHaveLength(1);
        expect(holds(input), `${rounding} ${n}`).toBeGreaterThan(3);
      }
    }
  });

  test("infinite averages: fewer seats than lists", () => {
    for (const sequence of ["adams", "huntington-hill"] as const) {
      expect(holds(contest({ methods: [byDivisors({ sequence })] }, { A: 47, B: 31, C: 19 }, 2))).toBeGreaterThan(5);
    }
  });

  test("equals that the order of registration decided", () => {
    const parts = {
      methods: [byDivisors({ sequence: "huntington-hill" })],
      ties: [{ by: "registered-earlier" as const, article }],
    };
    const lists = { A: { votes: 20, order: 2 }, B: { votes: 20, order: 1 }, C: { votes: 13, order: 3 } };
    expect(holds(contest(parts, lists, 4))).toBeGreaterThan(5);
  });

  test("the majority clause after averages, where another list could be the last", () => {
    const method: Method = {
      kind: "quota",
      quota: { name: "hare", rounding: "exact", of: "all", article },
      steps: [averages],
      article,
    };
    const majority = { majority: { rule: "last-residual-seat" as const, article } };
    const input = contest({ methods: [method], ...majority }, { A: 51, B: 28, C: 13, D: 9 }, 6);
    expect(margins(input)[0]?.lists[1]?.movedTo.C?.votes).toBe(1);
    expect(holds(input)).toBeGreaterThan(6);
  });

  test("a first division that changes with the votes of others", () => {
    const parts = {
      methods: [byDivisors({ sequence: "dhondt" })],
      ties: [
        { by: "largest-remainder" as const, article },
        { by: "lot" as const, article },
      ],
    };
    // 178 votes by 6: 30; 60 leaves 0 and 40 leaves 10. From 180 on it is 31: 29 and 9.
    const input = contest(parts, { A: 60, B: 40, C: 25, D: 19, E: 19, F: 15 }, 5);
    expect(margins(input)[0]?.lists[5]?.gained?.votes).toBe(2);
    expect(holds(input)).toBeGreaterThan(10);
  });

  test("ties that votes or remainders decided", () => {
    const by = (criterion: "more-votes" | "fewer-votes" | "largest-remainder"): Partial<Distribution> => ({
      methods: [byDivisors({ sequence: "dhondt" })],
      ties: [
        { by: criterion, article },
        { by: "lot", article },
      ],
    });
    expect(holds(contest(by("more-votes"), { A: 40, B: 20, C: 9 }, 2))).toBeGreaterThan(4);
    expect(holds(contest(by("fewer-votes"), { A: 40, B: 20, C: 9 }, 2))).toBeGreaterThan(4);
    expect(holds(contest(by("largest-remainder"), { A: 40, B: 20, C: 9 }, 2))).toBeGreaterThan(4);
  });

  test("in units with a national threshold, each unit on its own", () => {
    const rules = testRules({
      scope: "units",
      methods: [byDivisors({ sequence: "dhondt" })],
      qualification: threshold("3/20"),
    });
    const unit = (name: string, lists: TestLists) => ({ unit: name, seats: 4, lists: listsOf(lists), totals: {} });
    const input = { rules, units: [unit("N", { A: 30, B: 22, C: 9 }), unit("S", { A: 25, C: 8, B: 14 })] };
    expect(holds(input, 0)).toBeGreaterThan(6);
    expect(holds(input, 1)).toBeGreaterThan(6);
  });
});

describe("what a margin says", () => {
  test("Mazhilis 2021: 11,127 votes from Ak Zhol to Nur Otan, 13,379 lost, 123,887 to Auyl", () => {
    const lists = { "Nur Otan": 5_148_074, "Ak Zhol": 792_828, NPK: 659_019, Auyl: 383_023, Adal: 258_618 };
    const input: Contest = {
      rules: rulesOf("kz-2020-05"),
      units: [{ unit: "", seats: null, lists: listsOf(lists), totals: {} }],
    };
    const [unit] = margins(input);
    const of = (list: string) => unit?.lists.find((each) => each.list === list);
    expect(of("Ak Zhol")?.movedTo["Nur Otan"]).toMatchObject({
      votes: 11_127,
      seats: { "Nur Otan": 77, "Ak Zhol": 11 },
    });
    expect(of("Ak Zhol")?.lost?.votes).toBe(13_379);
    expect(of("Nur Otan")?.movedTo.Auyl).toMatchObject({
      votes: 123_887,
      status: "decided",
      seats: { "Nur Otan": 71, "Ak Zhol": 11, NPK: 9, Auyl: 7, Adal: 0 },
    });
  });

  test("a tie counts as a change and is named; undecided units and bad input have no margins", () => {
    const methods = [byDivisors({ sequence: "dhondt" })];
    const [unit] = margins(contest({ methods }, { A: 41, B: 20 }, 2));
    expect(unit?.lists[0]?.lost).toMatchObject({
      votes: 1,
      status: "lot",
      seats: null,
      ties: [],
      question: { kind: "lot", among: ["A", "B"], seats: 1 },
    });
    const decided = margins(contest({ methods, ties: [{ by: "more-votes", article }] }, { A: 41, B: 20 }, 2));
    expect(decided[0]?.lists[0]?.lost).toMatchObject({
      votes: 1,
      status: "decided",
      seats: { A: 2, B: 0 },
      ties: [{ among: ["A", "B"], seats: 1, decidedBy: "more-votes" }],
    });
    expect(margins(contest({ methods }, { A: 40, B: 20 }, 2))).toEqual([]);
    expect(margins(contest({ methods }, { A: 40, B: 20 }, null))).toEqual([]);
    expect(margins(contest({ methods }, { A: 10 ** 15, B: 0 }, 1))[0]?.lists[1]?.gained).toBeNull();
  });

  test("progress is told list by list, those of undecided units as one", () => {
    const rules = testRules({ scope: "units", methods: [byDivisors({ sequence: "dhondt" })] });
    const unit = (name: string, lists: TestLists) => ({ unit: name, seats: 2, lists: listsOf(lists), totals: {} });
    const told: string[] = [];
    const units = [unit("N", { A: 40, B: 20 }), unit("S", { A: 41, B: 20, C: 1 })];
    const found = margins({ rules, units }, (done, of) => told.push(`${done}/${of}`));
    expect(found.map((each) => each.unit)).toEqual(["S"]);
    expect(told).toEqual(["3/5", "4/5", "5/5"]);
  });
});
