import { compareFigures, type FigureVector, type LevelComparison, type UnitFigures } from "../../protocol/index.ts";
import { type Tally, totalsOf } from "../../tally/index.ts";
import { isStation } from "./act.ts";
import type { Layout } from "./layout.ts";
import type { Fold, UnitState } from "./state.ts";
import { isHeld, tallyOf } from "./tally-of.ts";

/** A territorial protocol that differs from what lies directly below it, and where. */
export interface LevelFinding {
  readonly unit: string;
  /** The entry of the territorial protocol. */
  readonly entry: number;
  readonly comparison: LevelComparison;
}

/** Every territorial protocol held against the units directly below it; only those that differ. */
export function levelFindings(fold: Fold): readonly LevelFinding[] {
  const { layout } = fold;
  const tally = tallyOf(fold);
  if (layout === null || tally === null) return [];
  const added = addedColumns(layout);
  const findings: LevelFinding[] = [];
  for (const unit of fold.units.values()) {
    if (unit.filing === null || unit.invalidated !== null || isStation(unit) || sumsUp(layout, added, tally, unit))
      continue;
    const own = vector(layout, added, unit.filing.figures);
    const below = unit.children.map((child) => belowOf(layout, added, tally, child)).filter((each) => each !== null);
    const expected = unit.children.filter(({ invalidated }) => invalidated === null).map(({ name }) => name);
    const comparison = compareFigures(layout.form, own, below, expected);
    if (comparison.differences.length > 0) findings.push({ unit: unit.name, entry: unit.filing.entry, comparison });
  }
  return findings;
}

/** The columns that a territorial protocol adds up: fields that sum, and all votes. */
function addedColumns({ form, columns, series, collections }: Layout): readonly number[] {
  const fields = form.fields.flatMap(({ kind, sums }, i) => (kind === "flag" || sums === false ? [] : [i]));
  const end = collections[0] ?? columns.length;
  const first = series[0] ?? end;
  return [...fields, ...Array.from({ length: end - first }, (_, i) => first + i)];
}

/** Whether a territorial protocol is exactly the sum of what lies below it: as nearly all are. */
function sumsUp(layout: Layout, added: readonly number[], tally: Tally, unit: UnitState): boolean {
  const own = unit.filing?.figures ?? [];
  const totals = tally.totals;
  // The tally has added up the stations of a unit already, and knows of each figure whether one leaves it out.
  if (unit.children.every(isStation)) {
    return added.every(
      (column) => totals[column]?.gaps[unit.index] === 0 && own[column] === totals[column]?.sums[unit.index],
    );
  }
  const sums = new Float64Array(layout.columns.length);
  for (const child of unit.children) {
    const figures = figuresBelow(layout, tally, child);
    if (figures === null) continue;
    for (const column of added) {
      const value = figures[column];
      if (value === null || value === undefined) return false;
      sums[column] = (sums[column] as number) + value;
    }
  }
  return added.every((column) => own[column] === sums[column]);
}

/** What a unit brings to the one above it: its protocol where it counts; else, of a unit that sums others, the recount. */
function figuresBelow(layout: Layout, tally: Tally, unit: UnitState): readonly (number | null)[] | null {
  if (unit.invalidated !== null) return null;
  if (unit.filing !== null && !isHeld(unit)) return unit.filing.figures;
  if (isStation(unit)) return null;
  const index = tally.units.indices.get(unit.name);
  if (index === undefined || index >= tally.units.sums) return null;
  // Where a list stands in some stations only, the others have no figure for it, and nothing is missing.
  const isField = (column: number): boolean => column < (layout.series[0] ?? layout.columns.length);
  return totalsOf(tally, index).map(({ known, unknown }, column) =>
    unknown > 0 && (isField(column) || known === 0) ? null : known,
  );
}

function belowOf(layout: Layout, added: readonly number[], tally: Tally, unit: UnitState): UnitFigures | null {
  const figures = figuresBelow(layout, tally, unit);
  return figures === null ? null : { unit: unit.name, figures: vector(layout, added, figures) };
}

function vector(layout: Layout, added: readonly number[], figures: readonly (number | null)[]): FigureVector {
  const found = new Map<string, number | null>();
  for (const column of added) {
    const about = layout.columns[column] as string;
    const value = figures[column] ?? null;
    // A list without a figure does not stand there; a field without one is not known.
    if (value !== null || about.startsWith("fields/")) found.set(about, value);
  }
  return found;
}
