import { type Fold, tallyOf } from "@dauys/core/election";
import type { Trilingual } from "@dauys/core/rules";
import { changedRows, differenceOf, progressOf, type SeriesDifference, type Tally } from "@dauys/core/tally";
import { figureLabel } from "./figure-label.ts";

/** What has changed since the preliminary result; `why` says where nothing can be held against it. */
export type SeriesChanges =
  | { readonly ok: true; readonly rows: readonly ChangedFigure[] }
  | { readonly ok: false; readonly why: "no-preliminary" | "other-units" };

/** One figure of a unit before and now; `null`: not known. `stations` is how many stations count. */
export interface ChangedFigure {
  readonly unit: string;
  readonly about: string;
  /** As the form calls it; `null` for the stations. */
  readonly label: Trilingual | null;
  readonly before: number | null;
  readonly after: number | null;
}

/** Every figure of the units of a level that is not what it was at the preliminary result. */
export function seriesChanges(fold: Fold, level: string): SeriesChanges {
  const before = fold.preliminary;
  const after = tallyOf(fold);
  if (before === null || after === null) return { ok: false, why: "no-preliminary" };
  if (before.units.ids.length !== after.units.ids.length) return { ok: false, why: "other-units" };
  const units = [...after.units.ids.keys()].filter((unit) => after.units.levels[unit] === level);
  const difference = differenceOf(before, after, units);
  const changed = new Set(changedRows(difference));
  const rows = units.flatMap((unit, row) => [
    ...stationsChanged(before, after, unit),
    ...(changed.has(row) ? figuresChanged(fold, difference, row, after.units.ids[unit] as string) : []),
  ]);
  return { ok: true, rows };
}

function stationsChanged(before: Tally, after: Tally, unit: number): readonly ChangedFigure[] {
  if (unit >= after.units.sums) return [];
  const [then, now] = [progressOf(before, unit).counted.stations, progressOf(after, unit).counted.stations];
  const name = after.units.ids[unit] as string;
  return then === now ? [] : [{ unit: name, about: "stations", label: null, before: then, after: now }];
}

function figuresChanged(
  fold: Fold,
  { before, after }: SeriesDifference,
  row: number,
  unit: string,
): readonly ChangedFigure[] {
  return before.columns.flatMap(({ id, values }, i) => {
    const then = known(values[row]);
    const now = known(after.columns[i]?.values[row]);
    if (then === now) return [];
    return [{ unit, about: id, label: figureLabel(fold, id), before: then, after: now }];
  });
}

function known(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
