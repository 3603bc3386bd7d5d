import { type KeyInDoubt, resultsOf } from "@dauys/core/election";
import { decodeEntry } from "@dauys/core/record";
import type { RecordStore } from "@dauys/store";
import type { Call } from "../command.ts";
import { openForAppend } from "./append-groups.ts";

/** Why an entry is in doubt: the key that signed it was revoked, and from when it may have been in other hands. */
export interface Doubt {
  readonly key: string;
  readonly since: string;
  readonly revoked: number;
}

/**
 * The entries in doubt, by sequence number: signed by a key that was revoked with `since`, and received from then on. An
 * entry that does not say when it was received is in doubt whenever such a key signed it. Its `at` decides nothing:
 * whoever had the key could write any time there.
 *
 * @throws RecordFault when the store holds what the fold does not allow
 */
export async function doubtsOf(call: Call, store: RecordStore): Promise<ReadonlyMap<number, Doubt>> {
  const sequencer = await openForAppend(call, store);
  const keys = await sequencer.read(({ fold }): readonly KeyInDoubt[] => resultsOf(fold).doubts);
  const doubts = new Map<number, Doubt>();
  for (const { key, since, revoked, signed } of keys) {
    for (const seq of signed) {
      const received = await receivedAt(store, seq);
      if (received === undefined || received >= since) doubts.set(seq, { key, since, revoked });
    }
  }
  return doubts;
}

async function receivedAt(store: RecordStore, seq: number): Promise<string | undefined> {
  const [stored] = await store.entries(seq, seq + 1);
  const read = stored === undefined ? null : decodeEntry(stored.bytes);
  return read?.ok === true ? read.entry.sigs.received : undefined;
}
