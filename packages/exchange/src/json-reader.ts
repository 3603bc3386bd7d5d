import { type JsonValue, type Path, parseJson, pathText } from "@dauys/core/json";
import { type Fault, faultOf, type Place } from "./fault.ts";
import { FaultLog } from "./fault-log.ts";
import { shown } from "./shown.ts";

/** A JSON object, with the place it stands in. */
export type Members = Readonly<Record<string, JsonValue>>;

/** A JSON file being read: its value, and a log whose tokens are paths into it. */
export interface JsonReader {
  readonly value: JsonValue;
  readonly log: FaultLog;
  /** A token for a place in the file. */
  readonly token: (path: Path) => number;
  readonly placeOf: (token: number) => Place;
}

/** Parses JSON strictly; the fault when it cannot be read at all. */
export function openJson(
  file: string,
  text: string,
): { readonly ok: true; readonly json: JsonReader } | { readonly ok: false; readonly fault: Fault } {
  const parsed = parseJson(text);
  if (!parsed.ok) {
    const { line, column, message } = parsed.fault;
    return { ok: false, fault: faultOf("json", file, { line, column }, { detail: message }) };
  }
  const paths: Path[] = [];
  const placeOf = (token: number): Place => parsed.json.positionOf(paths[token] ?? []);
  const token = (path: Path): number => paths.push(path) - 1;
  return { ok: true, json: { value: parsed.json.value, log: new FaultLog(file, placeOf), token, placeOf } };
}

/** The members of an object; `null` and a fault for anything else. */
export function membersOf(
  json: JsonReader,
  value: JsonValue | undefined,
  path: Path,
  expected: string,
): Members | null {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Members;
  wrongType(json, path, expected);
  return null;
}

/** Logs that a value is not what it should be; `expected` shows the form in JSON. */
export function wrongType(json: JsonReader, path: Path, expected: string): void {
  json.log.add("wrong-type", json.token(path), { what: pathText(path), expected });
}

/** Logs every member that is not among those known. */
export function onlyKnown(json: JsonReader, members: Members, path: Path, known: readonly string[]): void {
  for (const member of Object.keys(members)) {
    if (!known.includes(member)) {
      json.log.add("unknown-member", json.token([...path, member]), { member: shown(member), known: known.join(", ") });
    }
  }
}

/** A text of an object's member; `null` and a fault where there is none. */
export function textOf(json: JsonReader, members: Members, path: Path, member: string): string | null {
  const value = members[member];
  if (value === undefined) json.log.add("missing-member", json.token(path), { member });
  else if (typeof value === "string") return value;
  else wrongType(json, [...path, member], '"…"');
  return null;
}
