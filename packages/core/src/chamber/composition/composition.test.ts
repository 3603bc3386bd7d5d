import fc from "fast-check";
import { expect, test } from "vitest";
import { fraction } from "../../exact/index.ts";
import { composition } from "./composition.ts";
import type { Deputy } from "./deputy.ts";

const deputies: readonly Deputy[] = [
  { id: "1", list: "a", part: "lists", sex: "woman", born: 1991, region: "north" },
  { id: "2", list: "a", part: "lists", sex: "man", born: 1990, group: "farmers" },
  { id: "3", list: "b", part: "lists", sex: "man" },
  { id: "4", list: null, part: "assembly", born: 1941 },
];

test("seats by part and list, and by what is known of whom", () => {
  const found = composition(deputies, { year: 2020 });
  expect(found.seats).toBe(4);
  expect(found.parts.counts.map(({ key, count }) => [key, count])).toEqual([
    ["lists", 3],
    ["assembly", 1],
  ]);
  expect(found.lists).toMatchObject({
    total: 3,
    known: 3,
    counts: [
      { key: "a", count: 2 },
      { key: "b", count: 1 },
    ],
  });
  expect(found.groups).toMatchObject({ total: 4, known: 1, unknown: 3 });
  expect(found.regions).toMatchObject({ total: 4, known: 1, unknown: 3 });
});

test("a share is a share of the known, and says how many those are", () => {
  const { sexes } = composition(deputies, { year: 2020 });
  expect(sexes).toEqual({
    total: 4,
    known: 3,
    unknown: 1,
    counts: [
      { key: "woman", count: 1, share: fraction(1, 3) },
      { key: "man", count: 2, share: fraction(2, 3) },
    ],
  });
});

test("ages are those reached in the year, by bands that leave no gap", () => {
  const { ages, meanAge } = composition(deputies, { year: 2020, bands: [30, 60] });
  expect(ages.counts.map(({ key, count }) => [key.from, key.to, count])).toEqual([
    [0, 29, 1],
    [30, 59, 1],
    [60, null, 1],
  ]);
  expect([ages.unknown, meanAge]).toEqual([1, fraction(138, 3)]);
});

test("of nobody known nothing is said", () => {
  const { sexes, meanAge, seats } = composition([], { year: 2020 });
  expect([seats, sexes.known, meanAge]).toEqual([0, 0, null]);
});

test.each([
  ["who sits twice", [deputies[0], deputies[0]], {}],
  ["born after the year", [{ ...deputies[0], born: 2021 }], {}],
  ["born in half a year", [{ ...deputies[0], born: 1990.5 }], {}],
  ["bands that fall", deputies, { bands: [40, 30] }],
])("%s is refused", (_, wrong, options) => {
  expect(() => composition(wrong as readonly Deputy[], { year: 2020, ...options })).toThrow(RangeError);
});

test("known and unknown make all, and the counts make the known", () => {
  const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
  const anyDeputy = fc.record({
    list: fc.constantFrom("a", "b", null),
    part: fc.constantFrom("lists", "assembly"),
    sex: maybe(fc.constantFrom("woman" as const, "man" as const)),
    born: maybe(fc.integer({ min: 1920, max: 2000 })),
    region: maybe(fc.constantFrom("n", "s")),
  });
  fc.assert(
    fc.property(fc.array(anyDeputy, { maxLength: 30 }), (drawn) => {
      const all = drawn.map((each, i) => ({ ...each, id: `${i}` }) as Deputy);
      const { parts, groups, sexes, regions, ages } = composition(all, { year: 2021 });
      for (const { total, known, unknown, counts } of [parts, groups, sexes, regions, ages]) {
        expect([total, known + unknown]).toEqual([all.length, all.length]);
        expect((counts as readonly { count: number }[]).reduce((sum, { count }) => sum + count, 0)).toBe(known);
      }
    }),
  );
});
