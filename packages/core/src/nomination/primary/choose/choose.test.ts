import { expect, test } from "vitest";
import { choose } from "./choose.ts";
import type { Choice, Contender } from "./run.ts";

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
