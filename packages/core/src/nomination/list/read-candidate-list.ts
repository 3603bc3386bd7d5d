import { faultsOf, type JsonFault, parseJson, readShape, type Shape } from "../../json/index.ts";
import { type CandidateList, candidateList } from "../candidate-list.ts";
import { type ListContext, listContext } from "./context.ts";

/** A file that was read, or what is wrong in it and where. */
export type ReadFile<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly JsonFault[] };

/** Reads a list of candidates: strict JSON, the published shape, and dates that exist. What the law says is for checkList. */
export function readCandidateList(text: string): ReadFile<CandidateList> {
  return readFile(text, candidateList);
}

/** Reads what is known beside a list when it is checked: strict JSON, the published shape, and dates that exist. */
export function readListContext(text: string): ReadFile<ListContext> {
  return readFile(text, listContext);
}

function readFile<T>(text: string, shape: Shape<T>): ReadFile<T> {
  const parsed = parseJson(text);
  if (!parsed.ok) return { ok: false, faults: [parsed.fault] };
  const shaped = readShape(shape, parsed.json.value);
  return shaped.ok ? shaped : { ok: false, faults: faultsOf(parsed.json, shaped.problems) };
}
