import { type JsonValue, parseJson } from "../../json/index.ts";
import { decodeUtf8 } from "../bytes/utf8.ts";
import { type Result, refuse } from "../result.ts";
import { entryProblem } from "./check-entry.ts";
import { type Entry, type EntryReason, MAX_ENTRY_BYTES } from "./entry.ts";
import { isCanonicalText } from "./scan.ts";

/**
 * Reads an entry from the bytes that the record holds. Refused is whatever would not be written as exactly these bytes
 * again, so an entry has one form, one hash and one place.
 */
export function decodeEntry(bytes: Uint8Array): Result<{ readonly entry: Entry }, EntryReason> {
  if (bytes.length > MAX_ENTRY_BYTES) {
    return refuse("too-long", `${bytes.length} bytes; an entry has at most ${MAX_ENTRY_BYTES}`);
  }
  const text = decodeUtf8(bytes);
  if (text === null) return refuse("not-utf8", "the entry is not UTF-8");
  if (!isCanonicalText(text)) return whyNotCanonical(text);
  const value: unknown = JSON.parse(text);
  const problem = entryProblem(value);
  return problem === null ? { ok: true, entry: value as Entry } : refuse("shape", problem);
}

// Only for texts that are refused anyway: the strict reader is slower, but says where.
function whyNotCanonical(text: string): Result<never, EntryReason> {
  const parsed = parseJson(text);
  if (!parsed.ok) {
    const { line, column, message } = parsed.fault;
    return refuse("not-json", `line ${line}, column ${column}: ${message}`);
  }
  const key = integerLikeKey(parsed.json.value);
  if (key !== null) return refuse("integer-like-key", `the key "${key}" is a number; write it with a letter before it`);
  return refuse("not-canonical", "the entry is not written in canonical JSON (RFC 8785)");
}

function integerLikeKey(value: JsonValue): string | null {
  if (typeof value !== "object" || value === null) return null;
  for (const [key, member] of Object.entries(value)) {
    if (!Array.isArray(value) && /^[0-9]+$/.test(key)) return key;
    const inside = integerLikeKey(member);
    if (inside !== null) return inside;
  }
  return null;
}
