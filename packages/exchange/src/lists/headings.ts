import { shown } from "../shown.ts";
import { type Column, columnFinder, headingsOf } from "./columns.ts";
import { type Cell, cellName, type Grid, type GridRow, isBlank, namedBy } from "./grid.ts";
import { LIST_LIMITS } from "./limits.ts";
import type { ListLog } from "./list-log.ts";

/** A table whose headings were understood: its rows below them, and what stands where. */
export interface Headed {
  readonly rows: readonly HeadedRow[];
}

/** A row with its cells by the machine names of their columns. */
export interface HeadedRow {
  /** The cell of a column; `undefined` where the table lacks the column or the cell is empty. */
  readonly cell: (name: string) => Cell | undefined;
  /** Whether the table has a column. */
  readonly has: (name: string) => boolean;
  /** How messages name a cell of this row. */
  readonly nameOf: (cell: Cell, name: string) => string;
  /** Where an empty cell of a column stands, and its name. */
  readonly missing: (name: string) => Cell & { readonly what: string };
}

/** Reads the headings in the first row, and gives the rows below by them; `null` when they are at fault. */
export function readHeaded(grid: Grid, columns: readonly Column[], log: ListLog): Headed | null {
  const before = log.count;
  const [first = [], ...below] = grid.rows;
  const columnOf = columnFinder(columns);
  const found = first.map((cell) => (cell === undefined ? undefined : columnOf(cell.text)));
  const start = grid.placeAt(0, 0).place;
  if (found.every((column) => column === undefined)) {
    const text = first.map((cell) => cell?.text ?? "").join(" | ");
    log.own("no-headings", start, { found: shown(text) });
    return null;
  }
  first.forEach((cell, i) => {
    if (cell === undefined || cell.text === "") return;
    const [column, what] = [found[i], cellName(cell, cell.text)];
    if (column === undefined)
      log.own("unknown-heading", cell, { what, known: columns.map(({ name }) => name).join(", ") });
    else if (found.indexOf(column) < i) {
      log.own("heading-twice", cell, { what, other: shown(first[found.indexOf(column)]?.text ?? "") });
    }
  });
  tellUnheaded(first, below, grid, log);
  for (const column of columns) {
    if (column.required !== true || found.includes(column)) continue;
    log.own("missing-heading", start, { column: column.name, headings: headingsOf(column).join(", ") });
  }
  const rows = rowsBelow(grid, log);
  if (rows.length > LIST_LIMITS.rows) log.own("too-many-rows", start, { most: LIST_LIMITS.rows });
  if (log.count > before) return null;
  const at = new Map(found.flatMap((column, i) => (column === undefined ? [] : [[column.name, i] as const])));
  const names = new Map([...at].map(([name, i]) => [name, shown(first[i]?.text ?? name)] as const));
  return { rows: rows.map((index) => headedRow(grid, index, { at, names })) };
}

/** Cells below no heading: one fault for each such column. */
function tellUnheaded(first: GridRow, below: readonly GridRow[], grid: Grid, log: ListLog): void {
  const told = new Set<number>();
  for (const row of below) {
    row.forEach((cell, i) => {
      if (cell === undefined || cell.text === "" || (first[i]?.text ?? "") !== "" || told.has(i)) return;
      told.add(i);
      log.own("no-heading", cell, { what: cellName(grid.placeAt(cell.line - 1, i), cell.text) });
    });
  }
}

/** The numbers of the rows below the headings that hold something; an empty row between them is logged. */
function rowsBelow(grid: Grid, log: ListLog): readonly number[] {
  const filled = grid.rows.flatMap((row, i) => (i > 0 && !isBlank(row) ? [i] : []));
  const last = filled.at(-1) ?? 0;
  const gaps = grid.rows.flatMap((row, i) => (i > 0 && i < last && isBlank(row) ? [i] : []));
  const [gap] = gaps;
  if (gap !== undefined) log.own("blank-row", grid.placeAt(gap, 0).place, {});
  return filled;
}

/** Where columns stand, and their headings as they are shown. */
interface Places {
  readonly at: ReadonlyMap<string, number>;
  readonly names: ReadonlyMap<string, string>;
}

function headedRow(grid: Grid, index: number, { at, names }: Places): HeadedRow {
  const row = grid.rows[index] ?? [];
  const nameOf = (cell: Cell, name: string): string => namedBy(cell, names.get(name) ?? shown(name));
  return {
    cell: (name) => {
      const cell = row[at.get(name) ?? -1];
      return cell === undefined || cell.text === "" ? undefined : cell;
    },
    has: (name) => at.has(name),
    nameOf,
    missing: (name) => {
      const here = row[at.get(name) ?? -1];
      const { place, address } = grid.placeAt(index, at.get(name) ?? 0);
      const cell = here ?? { ...place, address, text: "", kind: "text" as const };
      return { ...cell, what: nameOf(cell, name) };
    },
  };
}
