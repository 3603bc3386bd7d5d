import { UNKNOWN } from "@dauys/core/tally";

/** From which columns another one is foretold: the sum of those, each added or taken away. */
export type Foretold = readonly (readonly [column: number, sign: 1 | -1])[];

/** How many bytes a difference of two figures can have: each is below 2^32, and several may be added. */
const MOST_PLANES = 6;

/** What each row is foretold to hold; an unknown figure counts as zero, on both sides alike. */
function foretold(columns: readonly Uint32Array[], from: Foretold, rows: number): Float64Array {
  const sums = new Float64Array(rows);
  // Column by column: looking up each column anew for every row takes as long as all the rest.
  for (const [column, sign] of from) {
    const values = columns[column];
    for (let row = 0; row < rows; row += 1) {
      const value = values?.[row] ?? UNKNOWN;
      if (value !== UNKNOWN) sums[row] = (sums[row] as number) + sign * value;
    }
  }
  return sums;
}

/**
 * A column as what it differs by from what is foretold: 0 for unknown, else one more than the difference, which is
 * written without sign (0, -1, 1, -2, 2 … as 0, 1, 2, 3, 4 …). First the lowest bytes of all rows, then the next ones.
 */
export function encodeResiduals(values: Uint32Array, columns: readonly Uint32Array[], from: Foretold): Uint8Array {
  const sums = foretold(columns, from, values.length);
  const rows = values.length;
  const codes = new Float64Array(rows);
  let most = 0;
  for (let row = 0; row < rows; row += 1) {
    const value = values[row] as number;
    if (value === UNKNOWN) continue;
    const difference = value - (sums[row] as number);
    const code = 1 + (difference < 0 ? -2 * difference - 1 : 2 * difference);
    codes[row] = code;
    if (code > most) most = code;
  }
  const planes = most === 0 ? 0 : Math.floor(Math.log2(most) / 8) + 1;
  const bytes = new Uint8Array(planes * rows);
  for (let plane = 0; plane < planes; plane += 1) {
    const unit = 256 ** plane;
    const start = plane * rows;
    // To be stored as a byte a number is cut to a whole one, and of that the lowest eight bits are taken.
    for (let row = 0; row < rows; row += 1) bytes[start + row] = (codes[row] as number) / unit;
  }
  return bytes;
}

/**
 * The column that {@link encodeResiduals} wrote.
 *
 * @param planes - how many bytes each row has.
 * @returns `null` where a figure comes out that no protocol can hold
 */
export function decodeResiduals(
  bytes: Uint8Array,
  { planes, rows }: { readonly planes: number; readonly rows: number },
  columns: readonly Uint32Array[],
  from: Foretold,
): Uint32Array | null {
  if (planes > MOST_PLANES || bytes.length !== planes * rows) return null;
  const values = new Uint32Array(rows);
  const sums = foretold(columns, from, rows);
  for (let row = 0; row < rows; row += 1) {
    let code = 0;
    for (let plane = planes - 1; plane >= 0; plane -= 1) code = code * 256 + (bytes[plane * rows + row] as number);
    if (code === 0) {
      values[row] = UNKNOWN;
      continue;
    }
    const plain = code - 1;
    const difference = plain % 2 === 0 ? plain / 2 : -(plain + 1) / 2;
    const value = (sums[row] as number) + difference;
    if (!Number.isInteger(value) || value < 0 || value >= UNKNOWN) return null;
    values[row] = value;
  }
  return values;
}
