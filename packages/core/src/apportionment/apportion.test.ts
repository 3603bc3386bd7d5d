import { describe, expect, test } from "vitest";
import type { Distribution } from "../rules/index.ts";
import { byDivisors, hare, testRules, threshold } from "./conformance/test-rules.ts";
import type { Answer, Contest } from "./contest.ts";
import { contest, decide, faultsOf, listsOf, outcomeOf, stepsOf, type TestLists } from "./testing/contests.ts";

const article = "Art. 1";
const dhondt = byDivisors({ sequence: "dhondt" });

function units(
  law: Partial<Distribution>,
  lists: Readonly<Record<string, TestLists>>,
  seats: number,
  answers: readonly Answer[] = [],
): Contest {
  return {
    rules: testRules({ scope: "units", ...law }),
    units: Object.entries(lists).map(([unit, here]) => ({ unit, seats, lists: listsOf(here), totals: {} })),
    answers,
  };
}

describe("several units", () => {
  test("seats, certain seats and qualified lists are summed", () => {
    const outcome = outcomeOf(units({ methods: [dhondt] }, { N: { A: 70, B: 30 }, S: { B: 60, C: 19 } }, 3));
    expect(outcome).toMatchObject({
      status: "decided",
      seats: { A: 2, B: 4, C: 0 },
      awarded: { A: 2, B: 4, C: 0 },
      qualified: ["A", "B", "C"],
    });
    expect(outcome.units.map(({ unit, status, seats }) => [unit, status, seats])).toEqual([
      ["N", "decided", { A: 2, B: 1 }],
      ["S", "decided", { B: 3, C: 0 }],
    ]);
    expect(outcome).not.toHaveProperty("question");
    expect(outcome.units[0]?.certificate).toMatchObject({ unit: "N", house: 3 });
  });

  test("the whole is as badly off as its worst unit, with the first question of that kind", () => {
    const law = { methods: [dhondt], qualification: threshold("3/10") };
    const local = {
      ...law,
      qualification: {
        ...law.qualification,
        clauses: law.qualification.clauses.map((clause) => ({
          ...clause,
          anyOf: [
            { by: "share" as const, at: "3/10", of: "valid" as const, scope: "unit" as const, compare: ">=" as const },
          ],
        })),
      },
    };
    const decided: TestLists = { A: 70, B: 30 };
    const lot: TestLists = { A: 50, B: 50 };
    const silent: TestLists = { A: 25, B: 25, C: 25, D: 25 };
    const invalid: TestLists = { A: 0 };
    const status = (...here: readonly TestLists[]) =>
      outcomeOf(units(local, Object.fromEntries(here.map((lists, i) => [`u${i}`, lists])), 1));
    expect(status(decided, lot)).toMatchObject({ status: "lot", seats: null, question: { kind: "lot", unit: "u1" } });
    expect(status(lot, lot)).toMatchObject({ status: "lot", question: { unit: "u0" } });
    expect(status(lot, silent, decided)).toMatchObject({
      status: "undetermined",
      question: { kind: "silent", unit: "u1" },
    });
    expect(status(silent, lot)).toMatchObject({ status: "undetermined", question: { unit: "u0" } });
    const worst = status(silent, invalid, lot);
    expect(worst).toMatchObject({ status: "invalid", seats: null });
    expect(worst).not.toHaveProperty("question");
    expect(status(decided, lot).awarded).toEqual({ A: 1, B: 0 });
  });

  test("an answer with a unit is for that unit, one without for every unit that asks it", () => {
    const even = { N: { A: 5, B: 5 }, S: { A: 5, B: 5 } };
    const answer: Answer = { among: ["A", "B"], winners: ["B"], by: "lot", source: "drawn" };
    expect(outcomeOf(units({ methods: [dhondt] }, even, 1, [answer])).seats).toEqual({ A: 0, B: 2 });
    const south = outcomeOf(units({ methods: [dhondt] }, even, 1, [{ ...answer, unit: "S" }]));
    expect(south).toMatchObject({ status: "lot", seats: null, awarded: { A: 0, B: 1 }, question: { unit: "N" } });
    const both = outcomeOf(
      units({ methods: [dhondt] }, even, 1, [
        { ...answer, unit: "S" },
        { ...answer, unit: "N", winners: ["A"] },
      ]),
    );
    expect(both.seats).toEqual({ A: 1, B: 1 });
  });

  test("the same fault of several units is told once", () => {
    const clauses = [
      {
        id: "t",
        anyOf: [
          {
            by: "share" as const,
            at: "1/10",
            of: "received" as const,
            scope: "nation" as const,
            compare: ">=" as const,
          },
        ],
        article,
      },
    ];
    expect(faultsOf(units({ qualification: { clauses } }, { N: { A: 1 }, S: { A: 1 } }, 1))).toEqual([
      { fault: "missing-base", unit: "", base: "received", row: "@received", article },
    ]);
  });

  test("no unit at all is nothing to distribute", () => {
    expect(outcomeOf({ rules: testRules({ scope: "units" }), units: [] })).toEqual({
      status: "invalid",
      seats: null,
      awarded: {},
      qualified: [],
      units: [],
    });
  });

  test("only laws that look at the nation write it into the certificate", () => {
    const certificate = (law: Partial<Distribution>, scope: "units" | "nation") =>
      outcomeOf(units({ ...law, scope, seats: { count: 3, article } }, { N: { A: 70, B: 30 }, S: { A: 10, B: 20 } }, 3))
        .units[0]?.certificate;
    expect(certificate({ qualification: threshold("1/10") }, "units")?.nation).toEqual({
      votes: { A: 80, B: 50 },
      totals: {},
    });
    expect(certificate({ qualification: threshold("1/10") }, "nation")).not.toHaveProperty("nation");
    expect(certificate({}, "units")).not.toHaveProperty("nation");
  });
});

describe("what is certain while a question is open", () => {
  test("the fewest seats of each list over all ways the tie can go", () => {
    const unit = decide({ methods: [dhondt] }, { A: 60, B: 30, C: 20, D: 20 }, 4);
    // 60, 30, 30 and one seat of 20 for A's third, C's or D's first.
    expect(unit.question).toMatchObject({ kind: "lot", among: ["A", "C", "D"], seats: 1 });
    expect(unit.awarded).toEqual({ A: 2, B: 1, C: 0, D: 0 });
  });

  test("two ties after each other: the first is asked, the second counts in what is certain", () => {
    const groups = { groups: { levels: 1, needs: "none" as const, article } };
    const lists = {
      A: { votes: 10, group: "G" },
      B: { votes: 10, group: "G" },
      C: { votes: 10, group: "H" },
      D: { votes: 10, group: "H" },
    };
    const unit = decide({ methods: [dhondt], ...groups }, lists, 3);
    expect(unit.question).toMatchObject({ among: ["group:G", "group:H"], seats: 1 });
    expect(unit.awarded).toEqual({ A: 0, B: 0, C: 0, D: 0 });
    const known: Answer = { among: ["group:H", "group:G"], winners: ["group:H"], by: "lot", source: "drawn" };
    const next = decide({ methods: [dhondt], ...groups }, lists, 3, { answers: [known] });
    expect(next.question).toMatchObject({ among: ["A", "B"], seats: 1 });
    expect(next.awarded).toEqual({ A: 0, B: 0, C: 1, D: 1 });
  });

  const many = (count: number, votes: number): TestLists =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`S${i}`, votes]));
  const none = (lists: TestLists) => Object.fromEntries(Object.keys(lists).map((list) => [list, 0]));

  test("more ways than can be tried: the contested seats are nobody's, the others certain", () => {
    const lists = { A: 105, ...many(20, 10) };
    const unit = decide({ methods: [hare] }, lists, 20);
    // 305 / 20 = 15.25: A 6 and remainder 13.5, so 7; then 13 for 20 lists with equal remainders.
    expect(unit.question).toMatchObject({ kind: "lot", seats: 13, among: Object.keys(many(20, 10)) });
    expect(unit.awarded).toEqual({ ...none(lists), A: 7 });
  });

  // What a clause after the tie does is known only where every way is tried: 512 of them at most.
  test.each([
    [11, 5, true],
    [12, 6, false],
    [32, 2, true],
    [33, 2, false],
    [33, 32, true],
  ])("%i lists for %i seats under a majority clause: all ways tried: %s", (count, seats, tried) => {
    const majority = { rule: "last-residual-seat" as const, article };
    const lists = { ...many(count, 1), A: 3 * count };
    const quota = { name: "hare" as const, rounding: "exact" as const, of: "all" as const, article };
    const averages = { step: "highest-averages" as const, divisors: { sequence: "dhondt" as const }, article };
    // A has most votes and as many seats as its votes are worth, down to averages of one vote.
    const method = { kind: "quota" as const, quota, steps: [averages], article };
    const house = 3 * count - 1 + seats;
    const unit = decide(
      {
        methods: [method],
        majority,
        ties: [
          { by: "fewer-votes", article },
          { by: "lot", article },
        ],
      },
      lists,
      house,
    );
    expect(unit.question).toMatchObject({ kind: "lot", seats, among: Object.keys(many(count, 1)) });
    expect(unit.awarded.A).toBe(tried ? 3 * count - 1 : 0);
    expect(unit.awarded.S0).toBe(0);
  });

  test("ties after each other that are too many ways together: nothing is certain", () => {
    const groups = { groups: { levels: 1, needs: "none" as const, article } };
    const member = (group: string, count: number): TestLists =>
      Object.fromEntries(Array.from({ length: count }, (_, i) => [`${group}${i}`, { votes: 10, group }]));
    const law = { methods: [dhondt], ...groups };
    // 35 ways in each of two groups of 7 for 3 seats; 3 ways each where they are groups of 3 for 2.
    const large = { A: 70, ...member("G", 7), ...member("H", 7) };
    const unit = decide(law, { ...large, A: 71 }, 9);
    expect(unit.question).toMatchObject({ among: Object.keys(member("G", 7)), seats: 3 });
    expect(unit.awarded).toEqual(none(large));
    const small = { A: 31, ...member("G", 3), ...member("H", 3) };
    expect(decide(law, small, 6).awarded).toEqual({ ...none(small), A: 2 });
  });

  test("groups tied in more ways than can be tried: nothing is certain", () => {
    const groups = { groups: { levels: 1, needs: "none" as const, article } };
    const lists: TestLists = Object.fromEntries(
      Array.from({ length: 24 }, (_, i) => [`L${i}`, { votes: 10 + (i % 2), group: `G${Math.floor(i / 2)}` }]),
    );
    const unit = decide({ methods: [dhondt], ...groups }, { A: 100, ...lists }, 10);
    expect(unit.question).toMatchObject({ kind: "lot", seats: 6 });
    expect(unit.awarded).toEqual({ A: 0, ...none(lists) });
  });

  test("one way that ends in the law's silence leaves every seat open, and the lot is asked first", () => {
    const silent = [{ by: "silent" as const, silence: "nobody", article: "Art. 2" }];
    const groups = { groups: { levels: 1, needs: "none" as const, ties: silent, article } };
    const lists = { A: { votes: 10, group: "G" }, B: { votes: 10, group: "G" }, C: 20, D: 40 };
    // 40, then 20 three times: two seats of D's second, C's first and the group's first.
    const unit = decide({ methods: [dhondt], ...groups }, lists, 3);
    expect(unit.question).toMatchObject({ kind: "lot", among: ["group:G", "C", "D"], seats: 2 });
    expect(unit.awarded).toEqual({ A: 0, B: 0, C: 0, D: 0 });
  });

  test("with a tie that no lot decides nothing is guessed", () => {
    const ties = [{ by: "silent" as const, silence: "nobody", article }];
    expect(decide({ methods: [dhondt], ties }, { A: 10, B: 10 }, 1)).toMatchObject({
      status: "undetermined",
      awarded: { A: 0, B: 0 },
    });
  });
});

test("steps of a try do not stand beside those of the outcome", () => {
  const unit = decide({ methods: [dhondt] }, { A: 10, B: 10 }, 1);
  expect(stepsOf(unit, "tie")).toEqual([]);
  expect(unit.ties).toEqual([]);
});

test("both kinds of arithmetic are one law", () => {
  const input = contest({ methods: [dhondt] }, { A: 10 ** 14, B: 3 * 10 ** 13, C: 7 }, 9);
  expect(outcomeOf(input).seats).toEqual({ A: 7, B: 2, C: 0 });
});
