import { MOST_STATIONS } from "./most.ts";
import { cycleIn, placeUnits } from "./place-units.ts";
import { isStation, type UnitColumns, type UnitRow } from "./unit-columns.ts";
import type { Units } from "./units.ts";

/** What is wrong with a list of units; `row` counts from 0. */
export type UnitFault =
  | { readonly fault: "duplicate"; readonly unit: string; readonly row: number }
  | { readonly fault: "unknown-parent"; readonly unit: string; readonly parent: string; readonly row: number }
  | { readonly fault: "parent-is-station"; readonly unit: string; readonly parent: string; readonly row: number }
  | { readonly fault: "cycle"; readonly units: readonly string[] }
  | { readonly fault: "roots"; readonly units: readonly string[] }
  | { readonly fault: "station-alone"; readonly unit: string; readonly row: number }
  | { readonly fault: "too-many-stations"; readonly stations: number; readonly most: number };

/** The tree of units, or everything that is wrong with the input. */
export type UnitsRead =
  | { readonly ok: true; readonly units: Units }
  | { readonly ok: false; readonly faults: readonly UnitFault[] };

/** Reads units given row by row, in any order. There must be exactly one root, and nothing may stand below a station. */
export function readUnits(rows: readonly UnitRow[]): UnitsRead {
  return readUnitColumns({
    units: rows.map((row) => row.unit),
    parents: rows.map((row) => row.parent),
    levels: rows.map((row) => row.level),
  });
}

/**
 * Reads units given as three parallel arrays.
 * @throws RangeError when the arrays differ in length.
 */
export function readUnitColumns(given: UnitColumns): UnitsRead {
  if (given.parents.length !== given.units.length || given.levels.length !== given.units.length) {
    throw new RangeError("units, parents and levels must have the same length");
  }
  const rowOf = new Map(given.units.map((unit, row) => [unit, row]));
  const faults = [...rowFaults(given, rowOf), ...treeFaults(given, rowOf)];
  return faults.length > 0 ? { ok: false, faults } : { ok: true, units: placeUnits(given, rowOf) };
}

function rowFaults(given: UnitColumns, rowOf: ReadonlyMap<string, number>): readonly UnitFault[] {
  const faults: UnitFault[] = [];
  const seen = new Set<string>();
  for (const [row, unit] of given.units.entries()) {
    if (seen.has(unit)) faults.push({ fault: "duplicate", unit, row });
    seen.add(unit);
    const parent = given.parents[row] as string | null;
    if (parent === null) {
      if (isStation(given, row)) faults.push({ fault: "station-alone", unit, row });
      continue;
    }
    const above = rowOf.get(parent);
    if (above === undefined) faults.push({ fault: "unknown-parent", unit, parent, row });
    else if (isStation(given, above)) faults.push({ fault: "parent-is-station", unit, parent, row });
  }
  return faults;
}

function treeFaults(given: UnitColumns, rowOf: ReadonlyMap<string, number>): readonly UnitFault[] {
  const faults: UnitFault[] = [];
  const cycle = cycleIn(given, rowOf);
  if (cycle !== null) faults.push({ fault: "cycle", units: cycle });
  const roots = given.units.filter((_, row) => given.parents[row] === null && !isStation(given, row));
  // A cycle may be all that keeps a root from being there: one fault says enough.
  if (roots.length > 1 || (roots.length === 0 && cycle === null)) faults.push({ fault: "roots", units: roots });
  const stations = given.levels.reduce((count, _, row) => count + (isStation(given, row) ? 1 : 0), 0);
  if (stations > MOST_STATIONS) faults.push({ fault: "too-many-stations", stations, most: MOST_STATIONS });
  return faults;
}
