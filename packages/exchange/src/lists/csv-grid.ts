import { readCsv, type Separator } from "../csv.ts";
import { placeOf } from "../decode.ts";
import type { Place, Reading } from "../fault.ts";
import { FaultLog } from "../fault-log.ts";
import type { Cell, Grid, GridRow } from "./grid.ts";
import { LIST_LIMITS } from "./limits.ts";
import { ListLog } from "./list-log.ts";

const SEPARATORS: readonly Separator[] = [",", ";", "\t"];

/** Reads CSV text as a table; commas, semicolons and tabs are told apart by the first line. */
export function csvGrid(file: string, text: string): Reading<Grid> {
  const where = placesIn(text);
  const log = new FaultLog(file, (offset) => placeOf(text, offset));
  const own = new ListLog(file);
  const rows: GridRow[] = [];
  let width = 0;
  readCsv(text, separatorOf(text), log, ({ cells, offsets }) => {
    if (rows.length === 0) width = cells.length;
    const single = cells.length === 1 && cells[0] === "";
    if (cells.length !== width && !single) {
      log.add("ragged", offsets[0] ?? 0, { found: String(cells.length), expected: String(width) });
    }
    if (rows.length > LIST_LIMITS.rows + 1) {
      own.own("too-many-rows", where(offsets[0] ?? 0), { most: LIST_LIMITS.rows });
      return false;
    }
    if (cells.length > LIST_LIMITS.columns) {
      own.own("too-many-columns", where(offsets[0] ?? 0), { what: file, most: LIST_LIMITS.columns });
      return false;
    }
    rows.push(cells.map((cell, i): Cell => ({ text: cell, kind: "text", address: "", ...where(offsets[i] ?? 0) })));
    return true;
  });
  if (own.count > 0) return { ok: false, faults: own.first, count: own.count };
  const placeAt = (row: number): { place: Place; address: string } => {
    const first = rows[row]?.[0];
    return { place: { line: first?.line ?? rows.length + 1, column: first?.column ?? 1 }, address: "" };
  };
  return log.reading(() => ({ rows, from1904: false, placeAt }));
}

/** The separator that cuts the first line into most cells; a comma when none does. */
function separatorOf(text: string): Separator {
  const header = text.slice(0, text.search(/[\r\n]|$/));
  const cuts = (separator: Separator): number => header.split(separator).length;
  return SEPARATORS.reduce((best, separator) => (cuts(separator) > cuts(best) ? separator : best));
}

/** Line and column of offsets that are asked for in their order, in one pass over the text. */
function placesIn(text: string): (offset: number) => Place {
  let line = 1;
  let start = 0;
  return (offset) => {
    for (let at = text.indexOf("\n", start); at >= 0 && at < offset; at = text.indexOf("\n", start)) {
      line += 1;
      start = at + 1;
    }
    return { line, column: offset - start + 1 };
  };
}
