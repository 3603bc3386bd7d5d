import type { XmlElement } from "@rgrove/parse-xml";
import { shown } from "../../shown.ts";
import type { Cell, Grid } from "../grid.ts";
import { LIST_LIMITS } from "../limits.ts";
import type { ListLog } from "../list-log.ts";
import { addressOf, type Spot, spotOf } from "./address.ts";
import { readValue, type SheetReader } from "./cell-value.ts";
import type { SheetEntry, Workbook } from "./workbook.ts";
import { attributeOf, childOf, childrenOf, isOn } from "./xml.ts";

/**
 * Reads a sheet as a table. Formulas, errors, merged cells, and hidden rows and columns that hold something are logged:
 * what people see and what is read has to be the same. `null` when there is no such sheet.
 * @source ECMA-376 Part 1, 18.3.
 */
export function sheetGrid(workbook: Workbook, sheet: SheetEntry, log: ListLog): Grid | null {
  const root = workbook.open(sheet.part);
  if (root === null) return null;
  const label = sheetLabel(sheet.name);
  const reader: SheetReader = { workbook, log, nameOf: (spot) => `${label}!${addressOf(spot)}` };
  const rows: (Cell | undefined)[][] = [];
  const hiddenRows = new Set<number>();
  const rowNodes = childrenOf(childOf(root, "sheetData") ?? root, "row");
  let before = -1;
  for (const node of rowNodes) {
    const row = numberOf(attributeOf(node, "r"), before + 1);
    if (row === null || row <= before) return refused(log, sheet);
    before = row;
    const cells = cellsOf(node, row, reader);
    if (cells === null) return refused(log, sheet);
    if (cells.length === 0) continue;
    if (row > LIST_LIMITS.rows) {
      log.own("too-many-rows", { line: row + 1, column: 1 }, { most: LIST_LIMITS.rows });
      return null;
    }
    while (rows.length < row) rows.push([]);
    rows.push(cells);
    if (isOn(attributeOf(node, "hidden"))) hiddenRows.add(row);
  }
  tellHidden(root, rows, hiddenRows, reader);
  tellMerged(root, reader);
  return {
    rows,
    from1904: workbook.from1904,
    placeAt: (row, column) => ({
      place: { line: row + 1, column: column + 1 },
      address: reader.nameOf({ row, column }),
    }),
  };
}

/** The name of a sheet in an address: quoted where it is more than letters and digits. */
function sheetLabel(name: string): string {
  const bare = shown(name).slice(1, -1);
  return /^[\p{L}\p{N}_]+$/u.test(bare) ? bare : `'${bare}'`;
}

function refused(log: ListLog, { part }: SheetEntry): null {
  log.own("damaged-workbook", { line: 1, column: 1 }, { part: shown(part) });
  return null;
}

/** A row's number from 0; the one after the row before where the file leaves it out. */
function numberOf(text: string | undefined, next: number): number | null {
  if (text === undefined) return next;
  return /^[1-9][0-9]{0,6}$/.test(text) ? Number(text) - 1 : null;
}

/** The cells of a row by column, none after the last that holds something; `null` for addresses that cannot be. */
function cellsOf(node: XmlElement, row: number, reader: SheetReader): (Cell | undefined)[] | null {
  const cells: (Cell | undefined)[] = [];
  let before = -1;
  for (const cell of childrenOf(node, "c")) {
    const address = attributeOf(cell, "r");
    const spot: Spot | null = address === undefined ? { row, column: before + 1 } : spotOf(address);
    if (spot === null || spot.row !== row || spot.column <= before) return null;
    before = spot.column;
    const value = readValue(cell, spot, reader);
    if (value === null) return null;
    if (value.text === "") continue;
    const place = { line: row + 1, column: spot.column + 1 };
    if (spot.column >= LIST_LIMITS.columns) {
      reader.log.own("too-many-columns", place, { what: reader.nameOf(spot), most: LIST_LIMITS.columns });
      continue;
    }
    while (cells.length < spot.column) cells.push(undefined);
    cells.push({ text: value.text, kind: value.kind, ...place, address: reader.nameOf(spot) });
  }
  return cells;
}

function tellHidden(
  root: XmlElement,
  rows: readonly (readonly (Cell | undefined)[])[],
  hiddenRows: ReadonlySet<number>,
  { log, nameOf }: SheetReader,
): void {
  for (const row of hiddenRows) {
    log.own("hidden-row", { line: row + 1, column: 1 }, { what: nameOf({ row, column: 0 }) });
  }
  const tops = topCells(rows);
  for (const node of childrenOf(root, "cols").flatMap((cols) => childrenOf(cols, "col"))) {
    if (!isOn(attributeOf(node, "hidden"))) continue;
    const [min, max] = [Number(attributeOf(node, "min")), Number(attributeOf(node, "max"))];
    const cell = tops.slice(min - 1, max).find((each) => each !== undefined);
    if (cell !== undefined) log.own("hidden-column", cell, { what: cell.address.replace(/[0-9]+$/, "") });
  }
}

/** The first cell of each column that holds something. */
function topCells(rows: readonly (readonly (Cell | undefined)[])[]): readonly (Cell | undefined)[] {
  const tops: (Cell | undefined)[] = Array.from({ length: LIST_LIMITS.columns }, () => undefined);
  for (const cells of rows) for (const [i, cell] of cells.entries()) tops[i] ??= cell;
  return tops;
}

function tellMerged(root: XmlElement, { log, nameOf }: SheetReader): void {
  for (const node of childrenOf(root, "mergeCells").flatMap((all) => childrenOf(all, "mergeCell"))) {
    const range = attributeOf(node, "ref") ?? "";
    const spot = spotOf(range.split(":")[0] ?? "") ?? { row: 0, column: 0 };
    const place = { line: spot.row + 1, column: spot.column + 1 };
    log.own("merged-cells", place, { what: nameOf(spot), range: shown(range) });
  }
}
