import fc from "fast-check";
import { expect, test } from "vitest";
import { readUnitColumns, readUnits, type UnitsRead } from "./read-units.ts";
import type { UnitRow } from "./unit-columns.ts";
import { stationIndex, type Units, unitIndex, unitsAt, within } from "./units.ts";

const row = (unit: string, parent: string | null, level: string): UnitRow => ({ unit, parent, level });
const rows = [
  row("s3", "city", "station"),
  row("d1", "north", "district"),
  row("s1", "d1", "station"),
  row("north", "land", "region"),
  row("land", null, "country"),
  row("city", "land", "region"),
  row("s2", "d1", "station"),
];

function units(given: readonly UnitRow[]): Units {
  const read = readUnits(given);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.units;
}

function faults(given: readonly UnitRow[]): Extract<UnitsRead, { ok: false }>["faults"] {
  const read = readUnits(given);
  return read.ok ? [] : read.faults;
}

test("units of any depth are put above those they sum, stations in the order of the input", () => {
  const tree = units(rows);
  expect(tree.ids).toEqual(["land", "north", "city", "d1", "s3", "s1", "s2"]);
  expect([...tree.parents]).toEqual([-1, 0, 0, 1, 2, 3, 3]);
  expect([tree.sums, tree.stations]).toEqual([4, 3]);
  expect(unitsAt(tree, "region").map((unit) => tree.ids[unit])).toEqual(["north", "city"]);
  expect([unitIndex(tree, "d1"), unitIndex(tree, "nowhere")]).toEqual([3, undefined]);
  expect([stationIndex(tree, "s1"), stationIndex(tree, "d1"), stationIndex(tree, "s9")]).toEqual([
    1,
    undefined,
    undefined,
  ]);
  expect([...within(tree, 1)]).toEqual([0, 1, 0, 1]);
});

test("rows and columns are two ways to give the same units", () => {
  const columns = {
    units: rows.map(({ unit }) => unit),
    parents: rows.map(({ parent }) => parent),
    levels: rows.map(({ level }) => level),
  };
  expect(readUnitColumns(columns)).toEqual(readUnits(rows));
  expect(() => readUnitColumns({ ...columns, levels: [] })).toThrow(RangeError);
});

test("each fault of the units is named with its place", () => {
  expect(faults([...rows, row("s1", "d1", "station")])).toEqual([{ fault: "duplicate", unit: "s1", row: 7 }]);
  expect(faults([...rows, row("s4", "d9", "station")])).toEqual([
    { fault: "unknown-parent", unit: "s4", parent: "d9", row: 7 },
  ]);
  expect(faults([...rows, row("s4", "s1", "station")])).toEqual([
    { fault: "parent-is-station", unit: "s4", parent: "s1", row: 7 },
  ]);
  expect(faults([...rows, row("s4", null, "station")])).toEqual([{ fault: "station-alone", unit: "s4", row: 7 }]);
  expect(faults([...rows, row("sea", null, "country")])).toEqual([{ fault: "roots", units: ["land", "sea"] }]);
  expect(faults([])).toEqual([{ fault: "roots", units: [] }]);
  const circle = [row("a", "b", "region"), row("b", "c", "region"), row("c", "a", "region")];
  expect(faults([...rows, ...circle])).toEqual([{ fault: "cycle", units: ["a", "b", "c"] }]);
  expect(faults([...circle, row("x", "b", "district")])).toEqual([{ fault: "cycle", units: ["a", "b", "c"] }]);
  expect(faults([row("a", "a", "region")])).toEqual([{ fault: "cycle", units: ["a"] }]);
});

test("whatever the tree and the order of its rows, every unit stands after the one above it", () => {
  const parents = fc.array(fc.nat(), { minLength: 1, maxLength: 40 });
  const shuffled = parents.chain((picks) => {
    const tree = [row("u0", null, "country")];
    for (const [i, pick] of picks.entries()) tree.push(row(`u${i + 1}`, `u${pick % (i + 1)}`, "unit"));
    const above = new Set(tree.map(({ parent }) => parent));
    const leaves = tree.map((each) => (above.has(each.unit) ? each : { ...each, level: "station" }));
    return fc.shuffledSubarray(leaves, { minLength: leaves.length });
  });
  fc.assert(
    fc.property(shuffled, (given) => {
      const tree = units(given);
      const parentOf = new Map(given.map(({ unit, parent }) => [unit, parent]));
      for (const [index, id] of tree.ids.entries()) {
        const above = tree.parents[index] as number;
        expect(above).toBeLessThan(Math.min(index, tree.sums));
        expect(tree.ids[above] ?? null).toBe(parentOf.get(id));
        expect(tree.levels[index] === "station").toBe(index >= tree.sums);
      }
      expect(tree.ids.length).toBe(given.length);
    }),
  );
});
