import { type JsonValue, object, pathText, readShape, shortened } from "@dauys/core/json";
import { type CandidateList, listStatement, readCandidateList } from "@dauys/core/nomination";
import type { Reading } from "../fault.ts";
import { openJson } from "../json-reader.ts";
import { ListLog } from "./list-log.ts";
import type { ListHead } from "./read-head.ts";

/** Reads a candidate list in JSON, strictly. */
export function readListJson(file: string, text: string): Reading<CandidateList> {
  const read = readCandidateList(text);
  if (read.ok) return read;
  const log = new ListLog(file);
  for (const { line, column, message } of read.faults) {
    log.own("bad-list-json", { line, column }, { detail: shortened(message) });
  }
  return { ok: false, faults: log.first, count: log.count };
}

/** Reads what is stated of a list in JSON: as it stands in a list, without the candidates. */
export function readHeadJson(file: string, text: string): Reading<ListHead> {
  const opened = openJson(file, text);
  if (!opened.ok) return { ok: false, faults: [opened.fault], count: 1 };
  const { json } = opened;
  const read = readShape(object(listStatement), json.value as JsonValue);
  const log = new ListLog(file);
  if (read.ok) return read;
  for (const { path, message } of read.problems) {
    log.own("bad-head-json", json.placeOf(json.token(path)), { detail: shortened(`${pathText(path)}: ${message}`) });
  }
  return { ok: false, faults: log.first, count: log.count };
}
