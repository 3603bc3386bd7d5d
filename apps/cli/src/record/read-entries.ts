import { BATCH_TYPE, type Entry } from "@dauys/core/record";
import { readSource } from "../input/read-source.ts";
import type { Io } from "../io.ts";
import { good, type Result, refused } from "../trouble.ts";
import { encoded } from "./draft.ts";
import { type JsonObject, jsonObject, textOf } from "./read-json.ts";
import { recordTrouble } from "./told.ts";

/** One line of a file of entries. */
export interface Line {
  /** From 1. */
  readonly line: number;
  readonly json: JsonObject;
}

/** A signed entry of a file, and the line on which it stands. */
export interface EntryLine {
  readonly line: number;
  readonly entry: Entry;
  readonly bytes: Uint8Array;
}

/** Reads a file, or standard input for `-`, with one JSON object a line; empty lines are passed over. */
export async function readLines(
  io: Io,
  path: string,
): Promise<Result<{ readonly file: string; readonly lines: readonly Line[] }>> {
  const source = await readSource(io, path);
  if (!source.ok) return source;
  const text = textOf(source.value, "no-entries");
  if (!text.ok) return text;
  const { file } = source.value;
  const lines: Line[] = [];
  for (const [i, content] of text.value.split("\n").entries()) {
    if (content.trim() === "") continue;
    const json = jsonObject(content, file, i + 1);
    if (!json.ok) return json;
    lines.push({ line: i + 1, json: json.value });
  }
  return lines.length === 0 ? refused([recordTrouble("no-entries", {}, file)]) : good({ file, lines });
}

/**
 * Reads signed entries, one a line, and writes each in canonical form, over which it was signed. The time at which some
 * record received it is left out: no signature covers it, and the record that takes it in now says its own.
 */
export async function readEntries(io: Io, path: string): Promise<Result<readonly EntryLine[]>> {
  const read = await readLines(io, path);
  if (!read.ok) return read;
  const entries: EntryLine[] = [];
  for (const { line, json } of read.value.lines) {
    const made = encoded(withoutReceived(json), `${read.value.file}:${line}`);
    if (!made.ok) return made;
    entries.push({ line, ...made.value });
  }
  return good(entries);
}

/** What is not an entry at all is refused when it is encoded. */
function withoutReceived(json: JsonObject): Entry {
  const { sigs } = json;
  if (typeof sigs !== "object" || sigs === null || Array.isArray(sigs)) return json as unknown as Entry;
  const { received: _, ...kept } = sigs as JsonObject;
  return { ...json, sigs: kept } as unknown as Entry;
}

/** Entries of a file in groups that go into the record whole: a batch with all its members, else each by itself. */
export function wholeGroups(file: string, entries: readonly EntryLine[]): Result<readonly (readonly EntryLine[])[]> {
  const groups: (readonly EntryLine[])[] = [];
  for (let at = 0; at < entries.length; ) {
    const { entry, line } = entries[at] as EntryLine;
    const members = entry.type === BATCH_TYPE ? Number(entry.body.size) : 0;
    // What cannot be a number of entries is refused where the entry is judged.
    const size = Number.isSafeInteger(members) && members > 0 ? members : 0;
    const group = entries.slice(at, at + 1 + size);
    const torn = group.findIndex((one, i) => (one.entry.sigs.batch ?? -1) !== i - 1);
    if (torn >= 0 || group.length < 1 + size) {
      return refused([recordTrouble("torn-batch", { place: `${file}:${group[torn]?.line ?? line}` })]);
    }
    groups.push(group);
    at += group.length;
  }
  return good(groups);
}
