import { MOST_VALUE } from "../most.ts";

const NEWLINE = 10;
const RETURN = 13;
const ZERO = 48;

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
  let { at, row } = position;
  rows: while (at < end && row < capacity) {
    let p = at;
    for (let column = 0; column <= last; column += 1) {
      const start = p;
      // A byte that is a digit gives 0 to 9 here, and any other byte more.
      let value = (bytes[p] as number) ^ ZERO;
      if (value > 9) break rows;
      p += 1;
      let digit = (bytes[p] as number) ^ ZERO;
      while (digit <= 9) {
        value = value * 10 + digit;
        p += 1;
        digit = (bytes[p] as number) ^ ZERO;
      }
      if (p - start > 9 && (p - start > 10 || value > MOST_VALUE)) break rows;
      (columns[column] as Uint32Array)[row] = value;
      if (column < last) {
        if (bytes[p] !== separator) break rows;
      } else {
        if (bytes[p] === RETURN) p += 1;
        if (bytes[p] !== NEWLINE) break rows;
      }
      p += 1;
    }
    at = p;
    row += 1;
  }
  position.at = at;
  position.row = row;
}
