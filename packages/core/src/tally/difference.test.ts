import { expect, test } from "vitest";
import { changedRows, differenceOf } from "./difference.ts";
import { readUnits } from "./read-units.ts";
import { fileProtocol, invalidate, makeTally, type Tally } from "./tally.ts";

function tally(names: readonly string[] = ["a", "b"], root = "land"): Tally {
  const read = readUnits([
    { unit: root, parent: null, level: "country" },
    { unit: "east", parent: root, level: "region" },
    { unit: "west", parent: root, level: "region" },
    { unit: "s1", parent: "east", level: "station" },
    { unit: "s2", parent: "west", level: "station" },
  ]);
  if (!read.ok) throw new Error("the units of this test are wrong");
  return makeTally(read.units, names);
}

const figures = (table: { readonly columns: readonly { readonly values: ArrayLike<number> }[] }) =>
  table.columns.map(({ values }) => Array.from(values));

test("the difference of preliminary and final is a table by unit and column", () => {
  const [preliminary, final] = [tally(), tally()];
  for (const series of [preliminary, final]) {
    fileProtocol(series, 0, [10, 20]);
    fileProtocol(series, 1, [5, 6]);
  }
  expect(changedRows(differenceOf(preliminary, final))).toEqual([]);
  fileProtocol(final, 1, [4, 8]);
  const changed = differenceOf(preliminary, final);
  expect(changed.units).toEqual([0, 1, 2]);
  expect(figures(changed.before)).toEqual([
    [15, 10, 5],
    [26, 20, 6],
  ]);
  expect(figures(changed.after)).toEqual([
    [14, 10, 4],
    [28, 20, 8],
  ]);
  expect(figures(changed.difference)).toEqual([
    [-1, 0, -1],
    [2, 0, 2],
  ]);
  expect(changedRows(changed)).toEqual([0, 2]);
});

test("it goes down to the stations, and does not subtract what is not known", () => {
  const [preliminary, final] = [tally(), tally()];
  fileProtocol(preliminary, 0, [10, 20]);
  fileProtocol(final, 0, [10, null]);
  fileProtocol(preliminary, 1, [1, 1]);
  invalidate(final, 1);
  const stations = differenceOf(preliminary, final, [3, 4]);
  expect(figures(stations.difference)).toEqual([
    [0, -1],
    [Number.NaN, -1],
  ]);
  expect(changedRows(stations)).toEqual([0, 1]);
});

test("series of other units or columns cannot be compared", () => {
  expect(() => differenceOf(tally(), tally(["a", "c"]))).toThrow("columns");
  expect(() => differenceOf(tally(), tally(["a"]))).toThrow("columns");
  expect(() => differenceOf(tally(), tally(["a", "b"], "isle"))).toThrow("units");
});
