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

  test("more ways than can be tried: the contested seats are nobody's, the others certain", () => {
    const small = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`S${i}`, 10]));
    const unit = decide({ methods: [hare] }, { A: 105, ...small }, 20);
    // 305 / 20 = 15.25: A 6, and 14 for 20 lists with equal remainders.
    expect(unit.question).toMatchObject({ kind: "lot", seats: expect.any(Number) });
    expect(unit.awarded).toMatchObject({ A: expect.any(Number), S0: 0, S19: 0 });
    expect(unit.awarded.A).toBeGreaterThanOrEqual(6);
    expect((unit.awarded.A ?? 0) + (unit.question?.seats ?? 0)).toBe(20);
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
