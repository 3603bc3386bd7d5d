import type { CandidateList } from "@dauys/core/nomination";
import type { Reading, Source } from "../fault.ts";
import { shown, shownNames } from "../shown.ts";
import { plain } from "./columns.ts";
import { SHEETS } from "./head-fields.ts";
import { ListLog } from "./list-log.ts";
import { readCandidates } from "./read-candidates.ts";
import { type ListHead, readHeadTable } from "./read-head.ts";
import { sheetGrid } from "./xlsx/sheet-grid.ts";
import { openWorkbook, type SheetEntry, type Workbook } from "./xlsx/workbook.ts";

const START = { line: 1, column: 1 } as const;
type Kind = keyof typeof SHEETS;

/** Reads a list from an XLSX workbook; `headFile` reads what is stated of the list where that stands in a file beside. */
export function readWorkbookList(source: Source, headFile: (() => Reading<ListHead>) | null): Reading<CandidateList> {
  const log = new ListLog(source.file);
  const workbook = openWorkbook(source.bytes, log);
  const sheets = workbook === null ? null : sheetsOf(workbook, log);
  if (workbook === null || sheets === null) return refusal(log, null);
  const grid = sheetGrid(workbook, sheets.candidates, log);
  const candidates = grid === null ? [] : readCandidates(grid, log);
  const beside = headFile?.() ?? null;
  const inside = sheets.head === undefined ? null : sheetGrid(workbook, sheets.head, log);
  if (sheets.head !== undefined && beside !== null) {
    log.own("head-twice", START, { other: sheets.head.name.slice(0, 40).toWellFormed() });
  }
  if (sheets.head === undefined && beside === null) log.own("no-head", START, {});
  const stated = inside === null ? null : readHeadTable(inside, log);
  const head = beside?.ok === true ? beside.value : stated;
  if (head !== null && log.count === 0 && beside?.ok !== false) return { ok: true, value: { ...head, candidates } };
  return refusal(log, beside);
}

function refusal(log: ListLog, beside: Reading<ListHead> | null): Reading<never> {
  const other = beside === null || beside.ok ? { faults: [], count: 0 } : beside;
  return { ok: false, faults: [...log.first, ...other.faults], count: log.count + other.count };
}

interface Sheets {
  readonly candidates: SheetEntry;
  readonly head: SheetEntry | undefined;
}

/** Which sheet holds what, by their names; a workbook of one sheet holds candidates whatever that is called. */
function sheetsOf(workbook: Workbook, log: ListLog): Sheets | null {
  const found = new Map<Kind, SheetEntry>();
  for (const sheet of workbook.sheets) {
    const kind = workbook.sheets.length === 1 ? "candidates" : kindOf(sheet.name);
    const other = kind === null ? undefined : found.get(kind);
    if (kind === null) tellUnknown(workbook, sheet, log);
    else if (other !== undefined) log.own("sheet-twice", START, { sheet: shown(sheet.name), other: shown(other.name) });
    else found.set(kind, sheet);
    if (kind !== null && kind !== "notes" && sheet.hidden) log.own("hidden-sheet", START, { sheet: shown(sheet.name) });
  }
  const candidates = found.get("candidates");
  if (candidates !== undefined) return log.count === 0 ? { candidates, head: found.get("head") } : null;
  const known = Object.values(SHEETS.candidates).join(", ");
  log.own("no-candidates-sheet", START, { sheets: shownNames(workbook.sheets.map(({ name }) => name)), known });
  return null;
}

function kindOf(name: string): Kind | null {
  // No spreadsheet program takes a name of more than 31 characters.
  if (name.length > 100) return null;
  const kinds = Object.keys(SHEETS) as Kind[];
  const known = (kind: Kind): readonly string[] => [kind, ...Object.values(SHEETS[kind])];
  return kinds.find((kind) => known(kind).some((each) => plain(each) === plain(name))) ?? null;
}

/** A sheet that is no part of a list is passed over only when nothing stands on it. */
function tellUnknown(workbook: Workbook, sheet: SheetEntry, log: ListLog): void {
  // What would be wrong with its cells is of no concern: only whether there are any.
  const grid = sheetGrid(workbook, sheet, new ListLog(log.file));
  if (grid !== null && grid.rows.length === 0) return;
  const known = Object.values(SHEETS)
    .flatMap((names) => Object.values(names))
    .join(", ");
  log.own("unknown-sheet", START, { sheet: shown(sheet.name), known });
}
