import type { CandidateList } from "@dauys/core/nomination";
import { decodeText } from "../decode.ts";
import type { Reading, Source } from "../fault.ts";
import { csvGrid } from "./csv-grid.ts";
import { LIST_LIMITS } from "./limits.ts";
import { ListLog } from "./list-log.ts";
import { readCandidates } from "./read-candidates.ts";
import { type ListHead, readHeadTable } from "./read-head.ts";
import { readHeadJson, readListJson } from "./read-json.ts";
import { readWorkbookList } from "./read-workbook-list.ts";

const START = { line: 1, column: 1 } as const;
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Compound files: workbooks of an old Excel, and those under a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Reads a list of candidates from XLSX, CSV or JSON; which of them is seen from the contents. What is stated of the list
 * itself stands on a sheet of its own, or in a file beside (`head`), CSV or JSON. Nothing is read by halves: a list whole, or
 * all that is wrong with it.
 */
export function readListFile(source: Source, head?: Source): Reading<CandidateList> {
  const log = new ListLog(source.file);
  if (isRefused(source, log)) return log.reading(nothing);
  if (startsWith(source.bytes, ZIP)) return readWorkbookList(source, head === undefined ? null : () => readHead(head));
  const text = decodeText(source, { header: "number,person,name_kk,born,sex" });
  if (!text.ok) return text;
  if (isJson(text.value)) {
    if (head !== undefined) log.own("head-not-needed", START, { other: head.file });
    return head === undefined ? readListJson(source.file, text.value) : log.reading(nothing);
  }
  return readCsvList(source.file, text.value, head, log);
}

/** Reads the file beside a table of candidates: CSV or JSON. */
function readHead(source: Source): Reading<ListHead> {
  const log = new ListLog(source.file);
  if (isRefused(source, log)) return log.reading(nothing);
  const text = decodeText(source, { header: "field,value" });
  if (!text.ok) return text;
  if (isJson(text.value)) return readHeadJson(source.file, text.value);
  const grid = csvGrid(source.file, text.value);
  if (!grid.ok) return grid;
  const head = readHeadTable(grid.value, log);
  return log.reading(() => head ?? nothing());
}

function readCsvList(file: string, text: string, headFile: Source | undefined, log: ListLog): Reading<CandidateList> {
  const grid = csvGrid(file, text);
  const candidates = grid.ok ? readCandidates(grid.value, log) : [];
  if (headFile === undefined) log.own("no-head", START, {});
  const head = headFile === undefined ? null : readHead(headFile);
  const parts = [grid, log.reading(() => candidates), ...(head === null ? [] : [head])];
  if (head?.ok === true && parts.every(({ ok }) => ok)) return { ok: true, value: { ...head.value, candidates } };
  return refusedTogether(parts);
}

/** All faults of several files as one refusal. */
function refusedTogether(parts: readonly Reading<unknown>[]): Reading<never> {
  const refused = parts.filter((part) => !part.ok);
  return {
    ok: false,
    faults: refused.flatMap(({ faults }) => faults),
    count: refused.reduce((sum, { count }) => sum + count, 0),
  };
}

function isRefused({ bytes }: Source, log: ListLog): boolean {
  if (bytes.length > LIST_LIMITS.file) {
    log.own("file-too-large", START, { size: bytes.length, most: LIST_LIMITS.file });
  } else if (startsWith(bytes, COMPOUND)) log.own("old-workbook", START, {});
  return log.count > 0;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}

function isJson(text: string): boolean {
  return /^\s*[{[]/.test(text);
}

function nothing(): never {
  throw new Error("what could not be read has faults");
}
