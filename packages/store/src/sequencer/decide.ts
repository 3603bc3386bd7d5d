import { decodeEntry, equalBytes, stampReceived, type TreeHasher } from "@dauys/core/record";
import type { Addition, RecordReader, StoredEntry } from "../record/record-store.ts";
import type { Judge, RefusalOf } from "./judge.ts";
import type { JudgedRecord } from "./judged-record.ts";
import { type AppendRefusal, type ReadCommand, refused } from "./request.ts";

/** What a sequencer answers. */
export type AppendAnswer<J extends Judge = Judge> =
  | {
      readonly ok: true;
      /** The sequence number of the first entry, and how many they are. */
      readonly first: number;
      readonly count: number;
      /** When they were received. */
      readonly received: string;
      /** Whether the same command had been carried out before. */
      readonly repeated: boolean;
    }
  | { readonly ok: false; readonly refusal: AppendRefusal<RefusalOf<J>> };

/** What is to become of a command: an answer, and what has to be in the store before it is given. */
export interface Decision<J extends Judge> {
  readonly answer: AppendAnswer<J>;
  readonly addition: Addition | null;
}

/**
 * Lets the judge decide on a command that has not been carried out before, at the end of what it has seen.
 * `now` is when the command is received; if the record's last entry came later, by another clock, then is said.
 */
export function decide<J extends Judge>(
  judged: JudgedRecord<J>,
  hasher: TreeHasher,
  { key, bytes, entries }: ReadCommand,
  now: string,
): Decision<J> {
  const received = now > judged.received ? now : judged.received;
  const first = judged.size;
  const stored: StoredEntry[] = [];
  for (let place = 0; place < entries.length; place += 1) {
    const entry = entries[place]!;
    const stamped = stampReceived(bytes[place]!, entry, received);
    const verdict = stamped.ok ? judged.admit({ ...entry, sigs: { ...entry.sigs, received } }, stamped.bytes) : null;
    if (stamped.ok && verdict?.ok) {
      stored.push({ bytes: stamped.bytes, leaf: hasher.leaf(stamped.bytes) });
      continue;
    }
    // Those before it have been admitted and will not be appended.
    if (place > 0) judged.spend();
    if (verdict === null || verdict.ok) return { answer: refused("too-long", place), addition: null };
    const refusal = verdict.refusal as RefusalOf<J>;
    const answer = { reason: "not-allowed" as const, place, message: refusal.message, refusal };
    return { answer: { ok: false, refusal: answer }, addition: null };
  }
  const answer = { ok: true as const, first, count: stored.length, received, repeated: false };
  return { answer, addition: { entries: stored, key } };
}

/**
 * The answer that a command got when it was carried out, if its key was used before; null where it was not. Other bytes
 * under the same key are refused.
 */
export async function answerBefore(reader: RecordReader, command: ReadCommand): Promise<AppendAnswer<never> | null> {
  const place = await reader.find(command.key);
  if (place === null) return null;
  const { first, count } = place;
  const stored = await reader.entries(first, first + count);
  const same = count === command.bytes.length && stored.every(({ bytes }, i) => isSame(command, i, bytes));
  if (!same) return refused("key-reused", 0, { first: String(first) });
  return { ok: true, first, count, received: receivedOf(stored[0]!.bytes) ?? "", repeated: true };
}

// The stored bytes are the given ones with the time of receipt in them, and nothing else.
function isSame({ bytes, entries }: ReadCommand, i: number, stored: Uint8Array): boolean {
  const received = receivedOf(stored);
  const given = bytes[i]!;
  if (received === undefined) return equalBytes(given, stored);
  const stamped = stampReceived(given, entries[i]!, received);
  return stamped.ok && equalBytes(stamped.bytes, stored);
}

function receivedOf(bytes: Uint8Array): string | undefined {
  const read = decodeEntry(bytes);
  return read.ok ? read.entry.sigs.received : undefined;
}
