import type { Table } from "./table.ts";
import type { Tally } from "./tally.ts";
import { totalsOf } from "./totals.ts";

/**
 * Two series of one election side by side. Row `r` is the unit `units[r]`; the three tables have a column of `f64` for
 * each column of the tallies, and `NaN` where a protocol leaves the field out, so that its total is not known.
 */
export interface SeriesDifference {
  readonly units: readonly number[];
  readonly before: Table;
  readonly after: Table;
  /** `after` less `before`. */
  readonly difference: Table;
}

/**
 * What changed from one series to another, such as from preliminary to final, in the units given; left out: all that
 * sum others.
 * @throws RangeError when the two do not have the same units and columns.
 */
export function differenceOf(before: Tally, after: Tally, units?: readonly number[]): SeriesDifference {
  const same = (a: readonly string[], b: readonly string[]): boolean =>
    a.length === b.length && a.every((each, i) => each === b[i]);
  if (!same(before.columns, after.columns)) throw new RangeError("two series need the same columns");
  if (!same(before.units.ids, after.units.ids)) throw new RangeError("two series need the same units");
  const chosen = units ?? Array.from({ length: before.units.sums }, (_, unit) => unit);
  const [first, second] = [totalsTable(before, chosen), totalsTable(after, chosen)];
  const columns = first.columns.map(({ id, values }, i) => {
    const later = second.columns[i]?.values as Float64Array;
    return { id, values: later.map((value, row) => value - (values[row] as number)) };
  });
  return { units: chosen, before: first, after: second, difference: { rows: chosen.length, columns } };
}

/** Totals of the units given as a table, one row a unit; `NaN` where a counted protocol leaves the field out. */
export function totalsTable(tally: Tally, units: readonly number[]): Table {
  const columns = tally.columns.map((id) => ({ id, values: new Float64Array(units.length) }));
  for (const [row, unit] of units.entries()) {
    for (const [i, { known, unknown }] of totalsOf(tally, unit).entries()) {
      (columns[i]?.values as Float64Array)[row] = unknown > 0 ? Number.NaN : known;
    }
  }
  return { rows: units.length, columns };
}

/** The rows of a difference in which anything changed or is not known, as positions in its `units`. */
export function changedRows({ difference }: SeriesDifference): readonly number[] {
  const rows = Array.from({ length: difference.rows }, (_, row) => row);
  return rows.filter((row) => difference.columns.some(({ values }) => values[row] !== 0));
}
