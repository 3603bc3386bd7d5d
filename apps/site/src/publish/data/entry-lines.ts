import { createHash, type Hash } from "node:crypto";
import { BULK_NAMES, type NamedData } from "./bulk-names.ts";

const END = Buffer.from("\n");

/** Entries as the record holds them, byte by byte, one a line: canonical JSON has no line ends. */
export function entryLines(entries: readonly Uint8Array[], from = 0): Uint8Array {
  return Buffer.concat(entries.slice(from).flatMap((entry) => [entry, END]));
}

/** The file of all entries of a record as it grows: it is never hashed twice. */
export class EntryLines {
  readonly #hash: Hash = createHash("sha256");
  #entries = 0;
  #bytes = 0;
  #digest = createHash("sha256").digest("hex");

  /** How many entries were taken in, and what the file of them is. */
  get held(): { readonly entries: number; readonly hash: string; readonly bytes: number } {
    return { entries: this.#entries, hash: this.#digest, bytes: this.#bytes };
  }

  /** Takes in the entries that are new. */
  grow(entries: readonly Uint8Array[]): NamedData {
    for (; this.#entries < entries.length; this.#entries += 1) {
      const entry = entries[this.#entries] as Uint8Array;
      this.#hash.update(entry).update(END);
      this.#bytes += entry.length + 1;
    }
    this.#digest = this.#hash.copy().digest("hex");
    const { hash, bytes } = this.held;
    return { name: BULK_NAMES.entries, content: () => entryLines(entries), hash, bytes };
  }
}
