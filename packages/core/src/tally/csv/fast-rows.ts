import { MOST_VALUE } from "../most.ts";

const ZERO = 48;
const NEWLINE = 10 - ZERO;
const RETURN = 13 - ZERO;

/** Where {@link fastRows} stopped: the byte after the last row it took, and how many rows the columns hold now. */
export interface FastPosition {
  at: number;
  row: number;
}

/**
 * Reads rows of whole numbers from bytes straight into columns, as long as every row is exactly as many digits and
 * separators as it should be; it stops before the first that is not, or that would not fit. `bytes[end - 1]` must be a
 * newline, and `position` is moved.
 */
export function fastRows(
  bytes: Uint8Array,
  end: number,
  separator: number,
  columns: readonly Uint32Array[],
  position: FastPosition,
): void {
  const last = columns.length - 1;
  const capacity = (columns[0] as Uint32Array).length;
  const between = separator - ZERO;
  let { at, row } = position;
  rows: while (at < end && row < capacity) {
    let p = at;
    for (let column = 0; column <= last; column += 1) {
      // Less 48 a digit is 0 to 9; anything else is more once it is taken as unsigned.
      let value = (bytes[p] as number) - ZERO;
      if (value >>> 0 > 9) break rows;
      const second = p + 1;
      p = second;
      let digit = (bytes[p] as number) - ZERO;
      while (digit >>> 0 <= 9) {
        value = value * 10 + digit;
        p += 1;
        digit = (bytes[p] as number) - ZERO;
      }
      if (p - second > 8 && (p - second > 9 || value > MOST_VALUE)) break rows;
      (columns[column] as Uint32Array)[row] = value;
      p += 1;
      if (column < last) {
        if (digit !== between) break rows;
      } else if (digit !== NEWLINE) {
        if (digit !== RETURN || (bytes[p] as number) - ZERO !== NEWLINE) break rows;
        p += 1;
      }
    }
    at = p;
    row += 1;
  }
  position.at = at;
  position.row = row;
}
