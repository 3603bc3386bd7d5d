import fc from "fast-check";
import { expect, test } from "vitest";
import { choose } from "./choose.ts";
import type { Choice, Chosen, Contender, OpenTie } from "./run.ts";

type Sets = readonly (readonly string[])[];

/** All sets of so many people, those held among them, in which every quota has its least number. */
function allowedSets({ classes, held, places, needs }: Choice): Sets {
  const people = classes.flat();
  const sets: string[][] = [];
  for (let bits = 0; bits < 1 << people.length; bits += 1) {
    const set = people.filter((_, i) => ((bits >> i) & 1) === 1);
    if (set.length + held.length === places && holds(needs, [...held, ...set])) sets.push(set.map(({ id }) => id));
  }
  return sets;
}

/** By trying every way to give people to quotas, where each counts for one. */
function holds({ least, overlap }: Choice["needs"], set: readonly Contender[]): boolean {
  if (overlap === "each")
    return least.every((need, i) => set.filter(({ serves }) => ((serves >> i) & 1) === 1).length >= need);
  const [person, ...others] = set;
  if (least.every((need) => need <= 0)) return true;
  if (person === undefined) return false;
  return (
    holds({ least, overlap }, others) ||
    least.some(
      (need, i) =>
        need > 0 &&
        ((person.serves >> i) & 1) === 1 &&
        holds({ least: least.map((each, j) => (i === j ? each - 1 : each)), overlap }, others),
    )
  );
}

/**
 * The definition, by trying: of all allowed sets those with most people of the first class, and where these differ in who
 * they are, those that what is decided leaves; then the next class.
 */
function byTrying(choice: Choice, taken: ReadonlySet<string>): readonly string[] {
  let sets = allowedSets(choice);
  for (const members of choice.classes) {
    const inClass = (set: readonly string[]): readonly string[] =>
      members.map(({ id }) => id).filter((id) => set.includes(id));
    const most = Math.max(...sets.map((set) => inClass(set).length));
    const best = sets.filter((set) => inClass(set).length === most);
    const choices = new Set(best.map((set) => inClass(set).join()));
    sets = choices.size === 1 ? best : best.filter((set) => inClass(set).every((id) => taken.has(id)));
  }
  return sets[0] ?? [];
}

const person = (id: number) => fc.record({ id: fc.constant(`p${id}`), serves: fc.nat(7) }) as fc.Arbitrary<Contender>;

const choices = fc
  .record({
    sizes: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 5 }),
    held: fc.array(fc.nat(7), { maxLength: 2 }),
    places: fc.integer({ min: 1, max: 7 }),
    least: fc.array(fc.nat(3), { maxLength: 3 }),
    overlap: fc.constantFrom("each" as const, "one" as const),
    seed: fc.nat(),
  })
  .chain((given) => {
    const total = given.sizes.reduce((sum, size) => sum + size, 0);
    return fc.tuple(...Array.from({ length: total }, (_, i) => person(i))).map((people): Choice => {
      const mask = (1 << given.least.length) - 1;
      let at = 0;
      const classes = given.sizes.map((size) => {
        at += size;
        return people.slice(at - size, at).map((one) => ({ ...one, serves: one.serves & mask }));
      });
      return {
        classes,
        held: given.held.map((serves, i) => ({ id: `h${i}`, serves: serves & mask })),
        places: given.places,
        needs: { least: given.least, overlap: given.overlap },
        ties: ["lot"],
        decide: () => null,
      };
    });
  });

/** Answers every question by the first allowed set of winners that does, so that the choice goes to its end. */
function answering(choice: Choice): Chosen {
  const decided = new Map<string, readonly string[]>();
  const key = ({ among, places }: OpenTie): string => `${among.join()}/${places}`;
  const run = (): Chosen =>
    choose({
      ...choice,
      decide: (tie) => {
        const winners = decided.get(key(tie));
        return winners === undefined ? null : { winners, by: "lot" };
      },
    });
  for (let done = run(); ; done = run()) {
    const { question } = done;
    if (question === null) return done;
    const found = waysOf(question).find((winners) => {
      decided.set(key(question), winners);
      return run().refusedAnswer === null;
    });
    if (found === undefined) throw new Error("no answer serves");
  }
}

function waysOf({ among, places }: OpenTie): Sets {
  return Array.from({ length: 1 << among.length }, (_, bits) => among.filter((_, i) => ((bits >> i) & 1) === 1)).filter(
    (set) => set.length === places,
  );
}

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

test("where each quota counts people on its own, the best set can have a worse second: there is no matroid", () => {
  // w serves none, x the first quota, y the second, z both: with w only z completes two places.
  const classes = [0, 1, 2, 3].map((serves, i) => [{ id: "wxyz"[i] ?? "", serves }]);
  const done = choose({
    classes,
    held: [],
    places: 2,
    needs: { least: [1, 1], overlap: "each" },
    ties: [],
    decide: () => null,
  });
  expect(done.taken.map(({ id }) => id)).toEqual(["w", "z"]);
  expect(done.passed).toEqual([
    { id: "x", rank: 1, reason: { quotas: [1], served: [0], placesLeft: 1 } },
    { id: "y", rank: 2, reason: { quotas: [0], served: [0], placesLeft: 1 } },
  ]);
});

test("registration decides before a lot, and only among those whom the quotas leave", () => {
  const tied: readonly Contender[] = [
    { id: "a", serves: 0, order: 3 },
    { id: "b", serves: 0, order: 1 },
    { id: "c", serves: 1, order: 4 },
    { id: "d", serves: 1, order: 2 },
  ];
  const choice: Choice = {
    classes: [tied],
    held: [],
    places: 2,
    needs: { least: [1], overlap: "each" },
    ties: ["earlier-registration", "lot"],
    decide: () => null,
  };
  expect(choose(choice).taken.map(({ id }) => id)).toEqual(["b", "d"]);
  const two = choose({ ...choice, needs: { least: [2], overlap: "each" } });
  expect([two.taken.map(({ id }) => id), two.ties, two.passed.map(({ id }) => id)]).toEqual([
    ["c", "d"],
    [],
    ["a", "b"],
  ]);
  const unknown = choose({ ...choice, classes: [tied.map(({ order: _, ...one }) => one)] });
  expect(unknown.question).toEqual({ among: ["a", "b", "c", "d"], places: 2, kind: "data", mixed: true });
  const silent = choose({ ...choice, ties: [] });
  expect(silent.question?.kind).toBe("silent");
});

test("an answer that leaves a quota out of reach is refused, and the question stays", () => {
  const classes = [
    [
      { id: "a", serves: 0 },
      { id: "b", serves: 0 },
      { id: "c", serves: 1 },
      { id: "d", serves: 1 },
    ],
  ];
  const needs = { least: [1], overlap: "each" } as const;
  const base = { classes, held: [], places: 2, needs, ties: ["lot"] } as const;
  const refused = choose({ ...base, decide: () => ({ winners: ["a", "b"], by: "lot" }) });
  expect([refused.question?.places, refused.refusedAnswer?.among, refused.taken]).toEqual([
    2,
    ["a", "b", "c", "d"],
    [],
  ]);
  const drawn = choose({ ...base, decide: () => ({ winners: ["a", "d"], by: "lot" }) });
  expect([drawn.taken.map(({ id }) => id), drawn.question]).toEqual([["a", "d"], null]);
});

test.each([
  [
    "people",
    { least: [3], overlap: "each" },
    [1, 1, 0, 0],
    4,
    [{ quotas: [0], needed: 3, has: 2, short: 1, lack: "people" }],
  ],
  [
    "places",
    { least: [3], overlap: "each" },
    [1, 1, 1, 0],
    2,
    [{ quotas: [0], needed: 3, has: 2, short: 1, lack: "places" }],
  ],
  [
    "people at all",
    { least: [1], overlap: "each" },
    [1, 0],
    3,
    [{ quotas: [], needed: 3, has: 2, short: 1, lack: "people" }],
  ],
  [
    "places together",
    { least: [2, 2], overlap: "each" },
    [1, 1, 2, 2],
    3,
    [{ quotas: [0, 1], needed: 4, has: 3, short: 1, lack: "places" }],
  ],
  [
    "people who count once",
    { least: [2, 2], overlap: "one" },
    [3, 3, 3, 0, 0],
    4,
    [{ quotas: [0, 1], needed: 4, has: 3, short: 1, lack: "people" }],
  ],
] as const)("what cannot be met says which quotas and by how many: %s", (_, needs, kinds, places, unmet) => {
  const classes = kinds.map((serves, i) => [{ id: `p${i}`, serves }]);
  expect(choose({ classes, held: [], places, needs, ties: [], decide: () => null }).unmet).toEqual(unmet);
});
