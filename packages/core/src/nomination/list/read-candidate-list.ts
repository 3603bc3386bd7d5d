import {
  faultsOf,
  type JsonFault,
  type JsonValue,
  type Problem,
  parseJson,
  readShape,
  type Shape,
} from "../../json/index.ts";
import { type CandidateList, candidateList } from "../candidate-list.ts";
import { type ListContext, listContext } from "./context.ts";
import { isDay } from "./days.ts";

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
  const problems = shaped.ok ? dateProblems(parsed.json.value) : shaped.problems;
  if (shaped.ok && problems.length === 0) return { ok: true, value: shaped.value };
  return { ok: false, faults: faultsOf(parsed.json, problems) };
}

const DATE = /^[0-9]{4}-[0-9]{2}-[0-9]{2}(?=T|$)/;
const DATED = new Set(["date", "born", "submitted", "electionDay", "registered", "from", "until"]);

/** A date may have the right shape and name no day, such as 30 February. */
function dateProblems(value: JsonValue, path: readonly (string | number)[] = []): readonly Problem[] {
  if (typeof value === "string") {
    const day = DATED.has(String(path.at(-1))) ? DATE.exec(value)?.[0] : undefined;
    return day === undefined || isDay(day) ? [] : [{ path, message: `there is no such day: ${day}` }];
  }
  if (Array.isArray(value)) return value.flatMap((item, i) => dateProblems(item, [...path, i]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => dateProblems(member, [...path, key]));
}
