import { type CsvRow, readCsv, type Separator } from "./csv.ts";
import { placeOf } from "./decode.ts";
import { FaultLog } from "./fault-log.ts";
import { shown } from "./shown.ts";

/** What a table can hold: its columns with their other names, those it must have, and headers to show as examples. */
export interface TableForm {
  readonly columns: Readonly<Record<string, readonly string[]>>;
  readonly required: readonly string[];
  readonly header: string;
}

/** A table being read: where each of its columns is. */
export interface Table {
  readonly log: FaultLog;
  readonly separator: Separator;
  /** The position of a column in a row; -1 when the table does not have it. */
  readonly position: (column: string) => number;
}

const SEPARATORS: readonly Separator[] = [",", ";", "\t"];

/** The separator that cuts the header into most cells; a comma when none does. */
function separatorOf(text: string): Separator {
  const header = text.slice(0, text.search(/[\r\n]|$/));
  const cuts = (separator: Separator): number => header.split(separator).length;
  return SEPARATORS.reduce((best, separator) => (cuts(separator) > cuts(best) ? separator : best));
}

/**
 * Reads a CSV table with a header. Every row that has as many cells as the header goes to the function that `start` returns
 * for the columns found. Returns the log with all faults in the form of the file.
 */
export function readTable(
  file: string,
  text: string,
  form: TableForm,
  start: (table: Table) => (row: CsvRow) => void,
): { readonly log: FaultLog; readonly separator: Separator } {
  const log = new FaultLog(file, (offset) => placeOf(text, offset));
  const separator = separatorOf(text);
  let width = 0;
  let rows = 0;
  let blank = -1;
  let onRow: ((row: CsvRow) => void) | null = null;
  readCsv(text, separator, log, (row) => {
    if (onRow === null) {
      const header = readHeader(row, form, log);
      if (header === null) return false;
      width = row.cells.length;
      onRow = start({ log, separator, position: (column) => header.indexOf(column) });
      return true;
    }
    // A single empty cell is an empty line: at the end of a file it says nothing, before other rows it may hide one.
    if (row.cells.length === 1 && row.cells[0] === "") {
      if (blank < 0) blank = row.offsets[0] ?? 0;
      return true;
    }
    if (blank >= 0) log.add("blank-line", blank, {});
    blank = -1;
    rows += 1;
    if (row.cells.length === width) onRow(row);
    else ragged(row, width, log);
    return true;
  });
  if (onRow !== null && rows === 0 && log.count === 0) log.add("only-header", 0, {});
  return { log, separator };
}

/** The columns in their order, by their first names; `null` when rows could not be understood by this header. */
function readHeader(row: CsvRow, form: TableForm, log: FaultLog): readonly string[] | null {
  const before = log.count;
  const names = row.cells.map((cell) => canonical(cell, form));
  if (names.every((name) => name === null)) {
    log.add("no-header", 0, { found: shown(row.cells.join(",")), header: form.header });
    return null;
  }
  names.forEach((name, i) => {
    const column = shown(row.cells[i] ?? "");
    const offset = row.offsets[i] ?? 0;
    if (name === null) log.add("unknown-column", offset, { column, known: knownColumns(form) });
    else if (names.indexOf(name) < i) {
      log.add("duplicate-column", offset, { column, other: shown(row.cells[names.indexOf(name)] ?? "") });
    }
  });
  for (const column of form.required) {
    if (!names.includes(column)) log.add("missing-column", 0, { column, header: form.header });
  }
  return log.count === before ? names.map((name) => name ?? "") : null;
}

function canonical(cell: string, form: TableForm): string | null {
  const found = Object.entries(form.columns).find(([name, others]) => name === cell || others.includes(cell));
  return found?.[0] ?? null;
}

function knownColumns(form: TableForm): string {
  return Object.entries(form.columns)
    .map(([name, others]) => (others.length === 0 ? name : `${name} (${others.join(", ")})`))
    .join(", ");
}

/** A number such as 1,234 that was cut at its separators makes a row too long: then the remedy is another one. */
function ragged(row: CsvRow, width: number, log: FaultLog): void {
  const { cells, offsets } = row;
  const counts = { found: String(cells.length), expected: String(width) };
  const tail = cells.slice(width - 1);
  const split =
    tail.length > 1 && /^[0-9]{1,3}$/.test(tail[0] ?? "") && tail.slice(1).every((cell) => /^[0-9]{3}$/.test(cell));
  if (split)
    log.add("ragged-number", offsets[width - 1] ?? 0, {
      ...counts,
      value: shown(tail.join(",")),
      digits: tail.join(""),
    });
  else log.add("ragged", offsets[0] ?? 0, counts);
}
