import { readCsv } from "./csv.ts";
import { placeOf } from "./decode.ts";
import type { Reading } from "./fault.ts";
import { FaultLog } from "./fault-log.ts";

/** A row of a table by its columns' names, and the line on which it begins. */
export interface TableRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** A table with named columns. */
export interface NamedTable {
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

/**
 * Reads CSV with a comma whose first row names the columns. Which columns there have to be, the caller says; a row of
 * another length than the first is a fault.
 */
export function readNamedTable(file: string, text: string): Reading<NamedTable> {
  const log = new FaultLog(file, (offset) => placeOf(text, offset));
  let columns: readonly string[] | null = null;
  const rows: TableRow[] = [];
  const lineAt = lines(text);
  readCsv(text, ",", log, ({ cells, offsets }) => {
    const single = cells.length === 1 && cells[0] === "";
    if (columns === null) columns = cells.map((cell) => cell.trim());
    else if (!single && cells.length !== columns.length) {
      log.add("ragged", offsets[0] ?? 0, { found: String(cells.length), expected: String(columns.length) });
    } else if (!single) {
      const named = columns.map((name, i) => [name, (cells[i] ?? "").trim()] as const);
      rows.push({ line: lineAt(offsets[0] ?? 0), cells: Object.fromEntries(named) });
    }
    return true;
  });
  return log.reading(() => ({ columns: columns ?? [], rows }));
}

/** Lines of offsets that are asked for in their order, in one pass over the text. */
function lines(text: string): (offset: number) => number {
  let line = 1;
  let from = 0;
  return (offset) => {
    for (let at = text.indexOf("\n", from); at >= 0 && at < offset; at = text.indexOf("\n", from)) {
      line += 1;
      from = at + 1;
    }
    return line;
  };
}
