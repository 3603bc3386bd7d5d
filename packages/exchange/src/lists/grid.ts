import type { Place } from "../fault.ts";
import { shown } from "../shown.ts";

/** A cell of a table, whatever file it came from. */
export interface Cell extends Place {
  /** The value as text: a date as `2001-05-30` (with `T10:00:00` where it has an hour), a truth value as `true`, `false`. */
  readonly text: string;
  /** How a spreadsheet keeps it; in CSV all is text. `fault`: what stands there cannot be read, and that is told already. */
  readonly kind: "text" | "number" | "date" | "fault";
  /** Where it stands, in the notation of spreadsheets (`Candidates!D7`); empty for CSV, whose lines say it. */
  readonly address: string;
}

/** A row: its cells by column from 0; `undefined` where there is none. */
export type GridRow = readonly (Cell | undefined)[];

/** A table: its rows from top to bottom, empty ones too where they stand between others. */
export interface Grid {
  readonly rows: readonly GridRow[];
  /** Whether days are counted from 1904, as old Macintosh workbooks do. */
  readonly from1904: boolean;
  /** The place of a cell that does not exist, by row and column from 0. */
  readonly placeAt: (row: number, column: number) => { readonly place: Place; readonly address: string };
}

/** Whether nothing stands in a row. */
export function isBlank(row: GridRow): boolean {
  return row.every((cell) => cell === undefined || cell.text === "");
}

/** How messages name a cell: by its address where it has one, and the heading of its column. */
export function cellName(cell: { readonly address: string }, heading: string): string {
  return namedBy(cell, shown(heading));
}

/** As {@link cellName}, with the heading as it is shown already: names of all cells are made, whether faulty or not. */
export function namedBy({ address }: { readonly address: string }, shownHeading: string): string {
  return address === "" ? shownHeading : `${address} ${shownHeading}`;
}
