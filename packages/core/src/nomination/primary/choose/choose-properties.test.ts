import fc from "fast-check";
import { expect, test } from "vitest";
import { choose } from "./choose.ts";
import type { Choice, Chosen } from "./run.ts";
import { allowedSets, answering, byTrying, choices, waysOf } from "./testing/choices.ts";

test("the set chosen is the best one by trying all, and none is chosen exactly when none is allowed", () => {
  let impossible = 0;
  let passed = 0;
  let tied = 0;
  fc.assert(
    fc.property(choices, (choice) => {
      const allowed = allowedSets(choice);
      const done = allowed.length === 0 ? choose(choice) : answering(choice);
      expect(done.unmet.length > 0).toBe(allowed.length === 0);
      if (allowed.length === 0) {
        impossible += 1;
        expect([done.taken, done.question]).toEqual([[], null]);
        expect(done.unmet.every(({ needed, has, short }) => short > 0 && needed - has === short)).toBe(true);
        return;
      }
      const taken = new Set(done.taken.map(({ id }) => id));
      passed += done.passed.length;
      tied += done.ties.length;
      expect([...taken].sort()).toEqual([...byTrying(choice, taken)].sort());
    }),
    { numRuns: 3000 },
  );
  expect([impossible > 50, passed > 50, tied > 50]).toEqual([true, true, true]);
});

test("a question is asked only where both answers are possible and give other people", () => {
  fc.assert(
    fc.property(choices, (choice) => {
      const { question } = choose(choice);
      if (question === null) return;
      const sets = waysOf(question).flatMap((winners) => {
        const done = choose({
          ...choice,
          decide: (tie) => (tie.among.join() === question.among.join() ? { winners, by: "lot" } : null),
        });
        return done.refusedAnswer === null ? [winners] : [];
      });
      expect(sets.length).toBeGreaterThan(1);
      for (const id of question.among) {
        expect([sets.some((set) => set.includes(id)), sets.some((set) => !set.includes(id))]).toEqual([true, true]);
      }
    }),
    { numRuns: 1000 },
  );
});

test("where people count for one quota, no other set is better at any place: the greedy choice of a matroid", () => {
  fc.assert(
    fc.property(choices, (given) => {
      const classes = given.classes.flat().map((one) => [one]);
      const choice: Choice = { ...given, classes, needs: { ...given.needs, overlap: "one" } };
      const ranks = (set: readonly string[]): readonly number[] =>
        set.map((id) => classes.findIndex(([one]) => one?.id === id)).sort((a, b) => a - b);
      const own = ranks(choose(choice).taken.map(({ id }) => id));
      for (const other of allowedSets(choice)) {
        expect(ranks(other).every((rank, i) => (own[i] ?? Number.POSITIVE_INFINITY) <= rank)).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});

/** The same choice with an order of registration that has nothing to do with the place in the class. */
function registered({ classes, ...choice }: Choice): Choice {
  let at = 0;
  const total = classes.flat().length;
  const ordered = classes.map((members) => members.map((one) => ({ ...one, order: ((at++ * 7) % 31) * total + at })));
  return { ...choice, classes: ordered, ties: ["earlier-registration"] };
}

test("registration between equals: the order in which they are given changes nothing", () => {
  fc.assert(
    fc.property(choices, (given) => {
      const choice = registered(given);
      const turned = { ...choice, classes: choice.classes.map((members) => [...members].reverse()) };
      const ids = ({ taken }: Chosen): readonly string[] => taken.map(({ id }) => id).sort();
      expect(choose(choice).question).toBe(null);
      expect(ids(choose(turned))).toEqual(ids(choose(choice)));
    }),
    { numRuns: 1000 },
  );
});

test("where people count for one quota, registration between equals is the same as a ranking without equals", () => {
  fc.assert(
    fc.property(choices, (given) => {
      const choice = registered({ ...given, needs: { ...given.needs, overlap: "one" } });
      const classes = choice.classes.flatMap((members) =>
        [...members].sort((a, b) => (a.order ?? 0) - (b.order ?? 0)).map((one) => [one]),
      );
      const ids = ({ taken }: Chosen): readonly string[] => taken.map(({ id }) => id).sort();
      expect(ids(choose({ ...choice, classes }))).toEqual(ids(choose(choice)));
    }),
    { numRuns: 1000 },
  );
});
