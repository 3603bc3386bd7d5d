import fc from "fast-check";
import { expect, test } from "vitest";
import type { Deputy } from "../composition/deputy.ts";
import { continuity } from "./continuity.ts";
import { renewal } from "./renewal.ts";
import { seatChanges } from "./seat-changes.ts";

test("2016 to 2021: 84 to 76, and the People's Party continues the Communist People's Party", () => {
  const before = { nurotan: 84, akzhol: 7, knpk: 7, auyl: 0, osdp: 0, birlik: 0 };
  const after = { npk: 10, nurotan: 76, auyl: 0, akzhol: 12, adal: 0 };
  const { lists, gained, lost } = seatChanges(before, after, { npk: ["knpk"], adal: ["birlik"] });
  expect(lists.map(({ line, change }) => [line.before.join(), line.after.join(), change])).toEqual([
    ["knpk", "npk", 3],
    ["nurotan", "nurotan", -8],
    ["auyl", "auyl", 0],
    ["akzhol", "akzhol", 5],
    ["birlik", "adal", 0],
    ["osdp", "", 0],
  ]);
  expect([gained, lost]).toEqual([8, 8]);
});

test("mergers and splits are held against the sum of their parts", () => {
  expect(seatChanges({ a: 5, b: 3 }, { c: 9 }, { c: ["a", "b"] }).lists).toEqual([
    { line: { before: ["a", "b"], after: ["c"] }, before: 8, after: 9, change: 1 },
  ]);
  expect(seatChanges({ a: 9 }, { b: 5, c: 3 }, { b: ["a"], c: ["a"] }).lists).toEqual([
    { line: { before: ["a"], after: ["b", "c"] }, before: 9, after: 8, change: -1 },
  ]);
  // c joins what a and b had kept apart.
  expect(continuity(["a", "b"], ["x", "a", "b", "c"], { c: ["a", "b"] })).toEqual([
    { before: [], after: ["x"] },
    { before: ["a", "b"], after: ["a", "b", "c"] },
  ]);
});

test("seats that are not known stay unknown, and so do the sums that need them", () => {
  const { lists, gained, lost } = seatChanges({ a: null, b: 2 }, { a: 4, b: 1 });
  expect(lists.map(({ before, after, change }) => [before, after, change])).toEqual([
    [null, 4, null],
    [2, 1, -1],
  ]);
  expect([gained, lost]).toEqual([null, null]);
});

test("every list of both elections stands in exactly one line", () => {
  const ids = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e", "f"));
  const links = fc.dictionary(fc.constantFrom("a", "b", "c", "d", "e", "f"), ids);
  fc.assert(
    fc.property(ids, ids, links, (before, after, predecessors) => {
      const lines = continuity(before, after, predecessors);
      expect(lines.flatMap((line) => line.before).sort()).toEqual([...before].sort());
      expect(lines.flatMap((line) => line.after).sort()).toEqual([...after].sort());
      for (const list of after)
        for (const from of [list, ...(predecessors[list] ?? [])])
          if (before.includes(from)) expect(lines.find((line) => line.after.includes(list))?.before).toContain(from);
    }),
  );
});

const deputy = (id: string, more: Partial<Deputy> = {}): Deputy => ({ id, list: "a", part: "lists", ...more });

test("who sat before is known by ids, or by what is said of a deputy, or not at all", () => {
  const byIds = renewal([deputy("x"), deputy("y"), deputy("z")], ["x", "q"]);
  expect(byIds.sat).toMatchObject({ total: 3, known: 3, unknown: 0, counts: [{ key: true, count: 1 }, { count: 2 }] });
  expect(byIds.returned).toMatchObject({
    total: 2,
    counts: [
      { key: true, count: 1 },
      { key: false, count: 1 },
    ],
  });
  const bySaying = renewal([deputy("x", { sat: true }), deputy("y", { sat: false }), deputy("z")], null);
  expect(bySaying.sat).toMatchObject({ total: 3, known: 2, unknown: 1, counts: [{ count: 1 }, { count: 1 }] });
  expect(bySaying.returned).toBeNull();
});

test("two sources that contradict each other leave it open", () => {
  const { sat, contradicted } = renewal([deputy("x", { sat: false }), deputy("y", { sat: true })], ["x", "y"]);
  expect(contradicted).toEqual(["x"]);
  expect(sat).toMatchObject({ known: 1, unknown: 1 });
});
