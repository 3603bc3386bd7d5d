import { decodeEntry, type Entry } from "../../../record/index.ts";

/** The entry that was read last: who asks for one thing in an entry mostly asks for the next. */
let last: { readonly bytes: Uint8Array; readonly entry: Entry } | null = null;

/** Reads an entry again that was admitted from its bytes. */
export function entryAgain(bytes: Uint8Array): Entry {
  if (last?.bytes === bytes) return last.entry;
  const read = decodeEntry(bytes);
  if (!read.ok) throw new Error(`an entry that was admitted cannot be read: ${read.fault.message}`);
  last = { bytes, entry: read.entry };
  return read.entry;
}
