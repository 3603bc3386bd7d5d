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
  const { roots, kind, state, late, search, size } = filter;
  const rank = rankIn(index, search);
  const ranked: { readonly row: UnitRow; readonly rank: number }[] = [];
  const shown = filter.roots.length === 1 ? index.inside(filter.roots[0] ?? 0) : index.rows;
  for (const row of shown) {
    if (row.station !== (kind === "stations")) continue;
    if (state !== null && row.state !== state) continue;
    if (late && !isLate(index, row, now)) continue;
    if (shown === index.rows && !roots.some((root) => index.isWithin(row, root))) continue;
    const fits = rank(row);
    if (fits !== null) ranked.push({ row, rank: fits });
  }
  if (search !== "") ranked.sort((a, b) => a.rank - b.rank);
  const pages = Math.max(1, Math.ceil(ranked.length / size));
  const page = Math.min(filter.page, pages);
  const rows = ranked.slice((page - 1) * size, page * size).map(({ row }) => row);
  return { rows, total: ranked.length, page, pages };
}

/** Whether a unit's protocol should be in the record already and is not. */
export function isLate({ terms }: UnitIndex, { term, state }: UnitRow, now: number): boolean {
  const deadline = terms[term];
  return deadline !== undefined && deadline.at < now && isOpen(state);
}
