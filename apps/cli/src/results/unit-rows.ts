import {
  type Fold,
  isHeld,
  isStation,
  tallyOf,
  type UnitState,
  type UnitTotals,
  unitTotals,
} from "@dauys/core/election";
import { progressOf, type Tally } from "@dauys/core/tally";

/** One unit with what has been counted in it. */
export interface UnitRow {
  readonly unit: string;
  readonly label: UnitState["label"];
  readonly stations: { readonly all: number; readonly counted: number };
  /** Figures and votes of the protocols that count. */
  readonly totals: UnitTotals;
}

/** The units of a level, in the order in which they were listed; none where no protocol is in the record. */
export function unitRows(fold: Fold, level: string): readonly UnitRow[] {
  const { layout } = fold;
  const tally = tallyOf(fold);
  if (layout === null || tally === null) return [];
  return [...fold.units.values()]
    .filter((unit) => unit.level === level)
    .map((unit) => {
      const index = tally.units.indices.get(unit.name) ?? 0;
      const { name, label } = unit;
      return { unit: name, label, stations: countedIn(tally, unit, index), totals: unitTotals(layout, tally, index) };
    });
}

function countedIn(tally: Tally, unit: UnitState, index: number): UnitRow["stations"] {
  if (isStation(unit)) {
    const counts = unit.invalidated === null && unit.filing !== null && !isHeld(unit);
    return { all: 1, counted: counts ? 1 : 0 };
  }
  const { all, counted } = progressOf(tally, index);
  return { all: all.stations, counted: counted.stations };
}

/** The levels of a record's units, the uppermost first. */
export function levelsOf({ units }: Fold): readonly string[] {
  return [...new Set([...units.values()].map(({ level }) => level))];
}
