import { UNKNOWN } from "./most.ts";

/** Sums of one column by unit, and beside them how many rows left the field out. */
export interface ColumnSums {
  readonly sums: Float64Array;
  readonly gaps: Uint32Array;
}

/**
 * Adds up a column by unit: row `r` belongs to the unit `unitOf[r]`. With `counted`, only rows whose status is `code`
 * count. These are the sums of each unit's own rows: {@link rollUp} then lifts them to the units above.
 */
export function sumByUnit(
  values: Uint32Array,
  unitOf: Uint32Array | Int32Array,
  units: number,
  counted?: { readonly status: Uint8Array; readonly code: number },
): ColumnSums {
  const total = emptySums(units);
  if (counted === undefined) addByUnit(total, values, unitOf);
  else addCounted(total, values, unitOf, counted.status, counted.code);
  return total;
}

/** Sums to which nothing has been added. */
export function emptySums(units: number): ColumnSums {
  return { sums: new Float64Array(units), gaps: new Uint32Array(units) };
}

/** Adds the figures of more rows to sums, as {@link sumByUnit} does. In place. */
export function addByUnit({ sums, gaps }: ColumnSums, values: Uint32Array, unitOf: Uint32Array | Int32Array): void {
  const rows = values.length;
  // The test for unknown figures takes four times as long as the sum. One of them alone makes a sum as large as itself.
  for (let row = 0; row < rows; row += 1) {
    const unit = unitOf[row] as number;
    sums[unit] = (sums[unit] as number) + (values[row] as number);
  }
  if (!anyAsLarge(sums)) return;
  for (let row = 0; row < rows; row += 1) {
    if (values[row] !== UNKNOWN) continue;
    const unit = unitOf[row] as number;
    sums[unit] = (sums[unit] as number) - UNKNOWN;
    gaps[unit] = (gaps[unit] as number) + 1;
  }
}

function anyAsLarge(sums: Float64Array): boolean {
  // Not by `some`, which makes an object of every number that it hands to its callback.
  for (let unit = 0; unit < sums.length; unit += 1) if ((sums[unit] as number) >= UNKNOWN) return true;
  return false;
}

function addCounted(
  { sums, gaps }: ColumnSums,
  values: Uint32Array,
  unitOf: Uint32Array | Int32Array,
  status: Uint8Array,
  code: number,
): void {
  const rows = values.length;
  for (let row = 0; row < rows; row += 1) {
    if (status[row] !== code) continue;
    const unit = unitOf[row] as number;
    const value = values[row] as number;
    if (value === UNKNOWN) gaps[unit] = (gaps[unit] as number) + 1;
    else sums[unit] = (sums[unit] as number) + value;
  }
}

/** Adds to every unit what lies below it; `parents` as in `Units`: parents first, -1 for the root. In place. */
export function rollUp(parents: Int32Array, sums: Float64Array | Uint32Array): void {
  for (let unit = sums.length - 1; unit > 0; unit -= 1) {
    const above = parents[unit] as number;
    if (above >= 0) sums[above] = (sums[above] as number) + (sums[unit] as number);
  }
}
