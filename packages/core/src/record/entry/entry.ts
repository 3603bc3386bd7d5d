import type { JsonValue } from "../../json/index.ts";

/** The most bytes an entry may have: what the length before it in an entry bundle can say. */
export const MAX_ENTRY_BYTES = 65_535;

/** The signature of one key over an entry's covered bytes. */
export interface KeySignature {
  /** The key as `name+id`, its name and eight hexadecimal digits: the first two parts of its text. */
  readonly key: string;
  /** The 64 bytes of an Ed25519 signature in base64. */
  readonly sig: string;
}

/** What stands beside the signed part of an entry, not covered by the signatures themselves. */
export interface EntrySigs {
  /** Ascending by `key`, each key once. Empty when `batch` is given. */
  readonly keys: readonly KeySignature[];
  /** The entry's place, from 0, in the batch whose root entry stands before it in the record and is signed for it. */
  readonly batch?: number;
  /** When the sequencer received the entry, in UTC; what vouches for it is the checkpoint over the record. */
  readonly received?: string;
}

/** The part of an entry that its signatures cover. */
export interface UnsignedEntry {
  readonly v: 1;
  /** What happened, in lower-case words joined by hyphens: `protocol-filed`. */
  readonly type: string;
  /** When, by the clock of who acted: UTC to the second, `2021-01-10T20:05:03Z`. */
  readonly at: string;
  /** Who acted: an identifier in ASCII, `kz/station/071234`. */
  readonly by: string;
  /** What is said, in the form that the type has. */
  readonly body: { readonly [key: string]: JsonValue };
}

/** One signed fact of a record. */
export interface Entry extends UnsignedEntry {
  readonly sigs: EntrySigs;
}

/** Why something is not an entry. */
export type EntryReason = "too-long" | "not-utf8" | "not-json" | "not-canonical" | "integer-like-key" | "shape";
