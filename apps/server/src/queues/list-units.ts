import { isOpen } from "./counts.ts";
import { rankIn } from "./find-units.ts";
import type { UnitIndex } from "./unit-index.ts";
import type { UnitRow } from "./unit-row.ts";
import type { UnitStateWord } from "./unit-states.ts";

/** Which units are asked for, and which of them are shown. */
export interface UnitFilter {
  /** The units inside which: indices, none of which lies in another. */
  readonly roots: readonly number[];
  readonly kind: "stations" | "others";
  readonly state: UnitStateWord | null;
  readonly late: boolean;
  readonly search: string;
  /** From 1. */
  readonly page: number;
  readonly size: number;
}

/** The units that were asked for. */
export interface ListedUnits {
  readonly rows: readonly UnitRow[];
  /** How many there are on all pages. */
  readonly total: number;
  readonly page: number;
  readonly pages: number;
}

/** Units in the order of the record, or, where something was typed, what fits it best first. */
export function listUnits(index: UnitIndex, filter: UnitFilter, now: number): ListedUnits {
  const { size } = filter;
  const found = unitsFor(index, filter, now);
  const pages = Math.max(1, Math.ceil(found.length / size));
  const page = Math.min(filter.page, pages);
  return { rows: found.slice((page - 1) * size, page * size), total: found.length, page, pages };
}

function unitsFor(index: UnitIndex, filter: UnitFilter, now: number): readonly UnitRow[] {
  const { roots, kind, state, late, search } = filter;
  const all = index.listed(roots, kind);
  // What most people look at: nothing is chosen, so nothing is looked through.
  if (state === null && !late && search === "") return all;
  const stands = (row: UnitRow): boolean =>
    (state === null || row.state === state) && (!late || isLate(index, row, now));
  const standing = all.filter(stands);
  if (search === "") return standing;
  const rank = rankIn(index, search);
  return standing
    .flatMap((row) => {
      const fits = rank(row);
      return fits === null ? [] : [{ row, fits }];
    })
    .sort((a, b) => a.fits - b.fits)
    .map(({ row }) => row);
}

/** Whether a unit's protocol should be in the record already and is not. */
export function isLate({ terms }: UnitIndex, { term, state }: UnitRow, now: number): boolean {
  const deadline = terms[term];
  return deadline !== undefined && deadline.at < now && isOpen(state);
}
