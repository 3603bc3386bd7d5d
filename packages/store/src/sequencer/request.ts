import { BATCH_TYPE, decodeEntry, type Entry } from "@dauys/core/record";
import type { MessageParam, Trilingual } from "@dauys/language";
import { inAllLanguages } from "../record/messages.ts";
import type { JudgeRefusal } from "./judge.ts";
import { APPEND_MESSAGES } from "./messages.ts";

/** What is asked of a sequencer: one entry or several that stand together, whole or not at all. */
export interface AppendCommand {
  /** The idempotency key, 1 to 200 characters: the same command sent again carries the same one, and no other does. */
  readonly key: string;
  /** The bytes of each entry, without the time at which it is received. */
  readonly entries: readonly Uint8Array[];
}

/** Why nothing was appended. */
export interface AppendRefusal<R extends JudgeRefusal = JudgeRefusal> {
  /** `not-allowed` is the judge's word, `key-reused` the store's; all others concern the form of what was given. */
  readonly reason: keyof typeof APPEND_MESSAGES | "not-allowed";
  /** The place of the entry in question among those given, from 0. */
  readonly place: number;
  readonly message: Trilingual;
  /** What the judge said, where it was the judge. */
  readonly refusal: R | null;
}

/** A command whose entries have been read. */
export interface ReadCommand {
  readonly key: string;
  readonly bytes: readonly Uint8Array[];
  readonly entries: readonly Entry[];
}

const LONGEST_KEY = 200;

/** Reads the entries of a command and looks whether its batches are whole. */
export function readCommand({
  key,
  entries: bytes,
}: AppendCommand):
  | { readonly ok: true; readonly command: ReadCommand }
  | { readonly ok: false; readonly refusal: AppendRefusal<never> } {
  if (key === "" || key.length > LONGEST_KEY || !key.isWellFormed() || key.includes("\0")) return refused("key", 0);
  if (bytes.length === 0) return refused("no-entry", 0);
  const entries: Entry[] = [];
  for (const [place, one] of bytes.entries()) {
    const read = decodeEntry(one);
    if (!read.ok) return refused("not-an-entry", place, { reason: read.fault.message });
    if (read.entry.sigs.received !== undefined) return refused("received-given", place);
    entries.push(read.entry);
  }
  const torn = tornBatch(entries);
  return torn === null ? { ok: true, command: { key, bytes, entries } } : refused("batch-not-whole", torn);
}

/** A refusal in the sequencer's own words. */
export function refused(
  reason: keyof typeof APPEND_MESSAGES,
  place: number,
  params: Readonly<Record<string, MessageParam>> = {},
): { readonly ok: false; readonly refusal: AppendRefusal<never> } {
  const message = inAllLanguages(APPEND_MESSAGES, reason, { place: String(place), ...params });
  return { ok: false, refusal: { reason, place, message, refusal: null } };
}

// Each entry of a batch carries its place and follows the root entry at once; whether the root is theirs, the judge says.
function tornBatch(entries: readonly Entry[]): number | null {
  let left = 0;
  let place = 0;
  for (const [i, { type, sigs, body }] of entries.entries()) {
    if ((sigs.batch ?? null) !== (left > 0 ? place : null)) return i;
    if (left > 0) {
      left -= 1;
      place += 1;
    } else if (type === BATCH_TYPE) {
      left = Number.isSafeInteger(body.size) ? Number(body.size) : 0;
      place = 0;
    }
  }
  return left > 0 ? entries.length - 1 : null;
}
