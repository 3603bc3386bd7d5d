import { canonicalJson, type JsonValue } from "../../json/index.ts";
import { encodeUtf8 } from "../bytes/utf8.ts";
import { type Result, refuse } from "../result.ts";
import { decodeEntry } from "./decode.ts";
import type { Entry, EntryReason } from "./entry.ts";

/** The bytes under which an entry is recorded; refused is what {@link decodeEntry} would not read back. */
export function encodeEntry(entry: Entry): Result<{ readonly bytes: Uint8Array }, EntryReason> {
  const bytes = canonicalBytes(entry);
  if (bytes === null) return refuse("not-canonical", "the entry holds what canonical JSON cannot: a fraction, -0, …");
  const read = decodeEntry(bytes);
  return read.ok ? { ok: true, bytes } : read;
}

/** A value in canonical JSON and UTF-8, or null where it has no canonical form. */
export function canonicalBytes(value: object): Uint8Array | null {
  try {
    return encodeUtf8(canonicalJson(value as JsonValue));
  } catch (error) {
    // A TypeError says that there is no canonical form; a RangeError that it is nested too deep to be written.
    if (error instanceof TypeError || error instanceof RangeError) return null;
    throw error;
  }
}
