import type { JsonValue } from "@dauys/core/json";
import type { Entry } from "@dauys/core/record";

/** One entry of a record as it is listed. */
export interface LoggedEntry {
  readonly seq: number;
  readonly hash: string;
  readonly entry: Entry;
  readonly bytes: Uint8Array;
}

/** Which entries are listed: all that fit everything given. */
export interface LogFilter {
  readonly type: string | null;
  readonly by: string | null;
  readonly unit: string | null;
  readonly key: string | null;
}

/** Whether an entry is one of those asked for. */
export function isWanted({ entry }: LoggedEntry, { type, by, unit, key }: LogFilter): boolean {
  return (
    (type === null || entry.type === type) &&
    (by === null || entry.by === by) &&
    (unit === null || aboutOf(entry) === unit) &&
    (key === null || entry.sigs.keys.some((signature) => signature.key === key))
  );
}

const ABOUT = ["unit", "below", "commission", "list", "payload"] as const;

/** What an entry is about, in one word: its unit, else its commission, list or payload; empty where it names none. */
export function aboutOf({ body }: Pick<Entry, "body">): string {
  const named = ABOUT.map((member): JsonValue | undefined => body[member]).find((value) => typeof value === "string");
  return typeof named === "string" ? named : "";
}

/** How an entry is signed: by so many keys, or by the batch before it. */
export function signatureCount({ sigs }: Entry): string {
  return sigs.batch === undefined ? String(sigs.keys.length) : `#${sigs.batch}`;
}
