import { MOST_VALUE, UNKNOWN } from "../most.ts";
import type { RowFaultKind } from "./row-fault.ts";

/** What one row is read by. */
export interface RowLayout {
  readonly separator: number;
  /** Which cells are figures; the others are passed over, whatever they say. */
  readonly wanted: readonly boolean[];
  /** Whether an empty cell is a figure that is not known; otherwise it is a fault. */
  readonly emptyIsUnknown: boolean;
}

/** The figures of the wanted cells of a row, or the first thing that is wrong with it; `blank`: an empty line. */
export type SlowRow =
  | { readonly figures: readonly number[] }
  | { readonly fault: RowFaultKind; readonly column: number }
  | { readonly blank: true };

/** Reads one row, `bytes[from]` to before the newline at `bytes[to]`, saying what is wrong with it. */
export function slowRow(bytes: Uint8Array, from: number, to: number, layout: RowLayout): SlowRow {
  const end = to > from && bytes[to - 1] === 13 ? to - 1 : to;
  if (end === from) return { blank: true };
  const figures: number[] = [];
  let column = 0;
  let start = from;
  for (let p = from; p <= end; p += 1) {
    if (p < end && bytes[p] !== layout.separator) continue;
    if (column >= layout.wanted.length) return { fault: "too-many-cells", column };
    if (layout.wanted[column]) {
      const figure = cell(bytes, start, p, layout);
      if (typeof figure === "string") return { fault: figure, column };
      figures.push(figure);
    }
    column += 1;
    start = p + 1;
  }
  return column < layout.wanted.length ? { fault: "too-few-cells", column } : { figures };
}

function cell(bytes: Uint8Array, from: number, to: number, layout: RowLayout): number | RowFaultKind {
  if (from === to) return layout.emptyIsUnknown ? UNKNOWN : "empty";
  let value = 0;
  for (let p = from; p < to; p += 1) {
    const digit = (bytes[p] as number) - 48;
    if (digit < 0 || digit > 9) return "not-a-number";
    value = value * 10 + digit;
  }
  return to - from > 10 || value > MOST_VALUE ? "too-large" : value;
}
