import { isStation, type UnitColumns } from "./unit-columns.ts";
import type { Units } from "./units.ts";

/** The units of the first cycle found, from one unit up to the last before it comes round again; `null` for none. */
export function cycleIn(given: UnitColumns, rowOf: ReadonlyMap<string, number>): readonly string[] | null {
  // 0: not visited, else the walk that visited it: a walk that meets itself goes in a circle.
  const walk = new Uint32Array(given.units.length);
  for (let start = 0; start < walk.length; start += 1) {
    let row = start;
    while (walk[row] === 0) {
      walk[row] = start + 1;
      const above = aboveOf(given, rowOf, row);
      if (above === -1) break;
      row = above;
      if (walk[row] === start + 1) return around(given, rowOf, row);
    }
  }
  return null;
}

function around(given: UnitColumns, rowOf: ReadonlyMap<string, number>, start: number): readonly string[] {
  const units: string[] = [];
  let row = start;
  do {
    units.push(given.units[row] as string);
    row = aboveOf(given, rowOf, row);
  } while (row !== start);
  return units;
}

function aboveOf(given: UnitColumns, rowOf: ReadonlyMap<string, number>, row: number): number {
  const parent = given.parents[row] as string | null;
  return parent === null ? -1 : (rowOf.get(parent) ?? -1);
}

/** Gives every unit its index, parents first, then the stations. The input must be free of faults. */
export function placeUnits(given: UnitColumns, rowOf: ReadonlyMap<string, number>): Units {
  const summing = given.units.map((_, row) => row).filter((row) => !isStation(given, row));
  const order = [...parentsFirst(given, rowOf, summing), ...stationRows(given)];
  const indices = new Map<string, number>();
  for (const [index, row] of order.entries()) indices.set(given.units[row] as string, index);
  const parents = Int32Array.from(order, (row) => {
    const parent = given.parents[row] as string | null;
    return parent === null ? -1 : (indices.get(parent) as number);
  });
  return {
    ids: order.map((row) => given.units[row] as string),
    levels: order.map((row) => given.levels[row] as string),
    parents,
    sums: summing.length,
    stations: order.length - summing.length,
    indices,
  };
}

function stationRows(given: UnitColumns): readonly number[] {
  return given.units.map((_, row) => row).filter((row) => isStation(given, row));
}

/** Rows by their distance from the root, and in the order of the input where that is equal. */
function parentsFirst(
  given: UnitColumns,
  rowOf: ReadonlyMap<string, number>,
  rows: readonly number[],
): readonly number[] {
  const depths = new Map<number, number>();
  for (const start of rows) {
    const path: number[] = [];
    let row = start;
    while (row !== -1 && !depths.has(row)) {
      path.push(row);
      row = aboveOf(given, rowOf, row);
    }
    let depth = row === -1 ? -1 : (depths.get(row) as number);
    for (const below of path.reverse()) {
      depth += 1;
      depths.set(below, depth);
    }
  }
  return [...rows].sort((a, b) => (depths.get(a) as number) - (depths.get(b) as number) || a - b);
}
