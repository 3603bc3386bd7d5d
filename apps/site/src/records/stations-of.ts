import { type Fold, isStation, type UnitState } from "@dauys/core/election";
import type { Trilingual } from "@dauys/core/rules";

/** The stations of a unit in the order of the record: their codes, and their names where some of them have one. */
export interface StationsOfUnit {
  /** The unit of the tree in which they lie: a district, else a region; `null`: in the nation itself. */
  readonly unit: string | null;
  readonly codes: readonly string[];
  readonly names: readonly (Trilingual | null)[] | null;
}

/** All stations of a record, by the units of its tree in which they lie. */
export function stationsOf({ units, root }: Fold): readonly StationsOfUnit[] {
  const stations = [...units.values()].filter((unit) => isStation(unit) && unit !== root);
  const groups = Map.groupBy(stations, treeUnit);
  return [...groups].map(([unit, own]) => ({
    unit,
    codes: own.map(({ name }) => name),
    names: own.some(({ label }) => label !== null) ? own.map(({ label }) => label) : null,
  }));
}

/** The tree shows two levels below the nation; what lies deeper is in the second. */
function treeUnit(station: UnitState): string | null {
  const above: UnitState[] = [];
  for (let at = station.parent; at !== null && at.parent !== null; at = at.parent) above.unshift(at);
  return (above[1] ?? above[0])?.name ?? null;
}
