import type { JsonValue } from "../../../json/index.ts";
import {
  BATCH_TYPE,
  batchBody,
  batchMember,
  coveredBytes,
  encodeEntry,
  signEntry,
  signedEntry,
  stampReceived,
  type UnsignedEntry,
} from "../../../record/index.ts";
import { hasher, signerOf } from "../../../record/testing/node-crypto.ts";
import { good } from "../../../record/testing/results.ts";

/** What a commission does: one entry, and which of its seats sign it. */
export interface Act {
  /** What this act is called in tests; not part of the entry. */
  readonly name: string;
  readonly type: string;
  readonly at: string;
  readonly by: string;
  readonly body: { readonly [key: string]: JsonValue };
  /** Numbers of the seats of `by` that sign. */
  readonly seats: readonly number[];
  /** Other keys that sign instead of those of the seats, by the word that they are made from. */
  readonly signers?: readonly string[];
  /** Acts that this one signs for: it is an entry of type `batch` then, and they follow it without signatures. */
  readonly members?: readonly Omit<Act, "seats">[];
  /** When the sequencer received it; a minute after `at` where it is left out. */
  readonly received?: string;
  /** The name of the act whose protocol this one replaces: its place in the record becomes `replaces` of the body. */
  readonly replaces?: string;
}

/** The word from which the key of a seat is made, and the key's name. */
export function seatKeyName(commission: string, seat: number): string {
  return `${commission}/${seat}`;
}

/** The bytes of the entries of acts, signed by their seats and stamped: what stands in a record. */
export function entriesOf(acts: readonly Act[]): readonly Uint8Array[] {
  const names = namesOf(acts);
  return acts.flatMap((given) => {
    const { replaces, members } = given;
    const act =
      replaces === undefined ? given : { ...given, body: { ...given.body, replaces: names.indexOf(replaces) } };
    return members === undefined ? [single(act)] : batched(act, members);
  });
}

/** The names of acts in the order of their entries: `names[i]` is the act of entry `i`. */
export function namesOf(acts: readonly Act[]): readonly string[] {
  return acts.flatMap(({ name, members }) => [name, ...(members ?? []).map((member) => member.name)]);
}

function single(act: Act): Uint8Array {
  const entry = unsigned(act);
  const words = act.signers ?? act.seats.map((seat) => seatKeyName(act.by, seat));
  const { bytes } = good(
    encodeEntry(
      signedEntry(
        entry,
        words.map((word) => signEntry(entry, signerOf(word))),
      ),
    ),
  );
  return stamped(bytes, entry, act);
}

function batched(act: Act, members: readonly Omit<Act, "seats">[]): readonly Uint8Array[] {
  const inside = members.map(unsigned);
  const body = batchBody(hasher, inside.map(coveredBytes));
  const received = act.received ?? minuteAfter(act.at);
  return [
    single({ ...act, type: BATCH_TYPE, body }),
    ...inside.map((entry, place) => {
      const { bytes } = good(encodeEntry(batchMember(entry, place)));
      return good(stampReceived(bytes, batchMember(entry, place), received)).bytes;
    }),
  ];
}

function stamped(bytes: Uint8Array, entry: UnsignedEntry, { at, received }: Act): Uint8Array {
  return good(stampReceived(bytes, { ...entry, sigs: { keys: [] } }, received ?? minuteAfter(at))).bytes;
}

function unsigned({ type, at, by, body }: Pick<Act, "type" | "at" | "by" | "body">): UnsignedEntry {
  return { v: 1, type, at, by, body };
}

function minuteAfter(at: string): string {
  return new Date(Date.parse(at) + 60_000).toISOString().replace(".000", "");
}
