import { UNKNOWN } from "./most.ts";
import { type PartSum, partOf, summingUnit } from "./progress.ts";
import { statusOf } from "./status.ts";
import type { ColumnSums } from "./sums.ts";
import type { Tally } from "./tally.ts";

/** The total of one column in one unit: the sum of what counted protocols say, and how many of them leave it out. */
export interface ColumnTotal extends PartSum {
  readonly column: string;
}

/**
 * Totals of all columns of a unit, in the order of the tally; a station's are its own figures where it counts.
 * @throws RangeError when there is no such unit.
 */
export function totalsOf(tally: Tally, unit: number): readonly ColumnTotal[] {
  if (unit >= tally.units.sums && unit < tally.units.ids.length) return stationTotals(tally, unit - tally.units.sums);
  summingUnit(tally, unit);
  return tally.columns.map((column, i) => ({ column, ...partOf(tally.totals[i] as ColumnSums, unit) }));
}

function stationTotals(tally: Tally, station: number): readonly ColumnTotal[] {
  const counts = tally.status[station] === statusOf("counted");
  return tally.columns.map((column, i) => {
    const value = counts ? (tally.values[i]?.[station] as number) : 0;
    return value === UNKNOWN ? { column, known: 0, unknown: 1 } : { column, known: value, unknown: 0 };
  });
}
