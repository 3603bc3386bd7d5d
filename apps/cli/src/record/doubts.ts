import { resultsOf } from "@dauys/core/election";
import { decodeEntry } from "@dauys/core/record";
import { eachEntry, type RecordStore } from "@dauys/store";
import { foldJudge } from "./judge.ts";

/** Why an entry is in doubt: the key that signed it was revoked, and from when it may have been in other hands. */
export interface Doubt {
  readonly key: string;
  readonly since: string;
  readonly revoked: number;
}

/**
 * The entries in doubt, by sequence number: signed by a key that was revoked with `since`, and received from then on. An
 * entry that does not say when it was received is in doubt whenever such a key signed it. `at` decides nothing: whoever
 * had the key could write any time there.
 *
 * @throws Error when the store holds what the fold does not allow
 */
export async function doubtsOf(store: RecordStore): Promise<ReadonlyMap<number, Doubt>> {
  const judge = foldJudge();
  const received: (string | undefined)[] = [];
  for await (const { bytes } of eachEntry(store, 0, await store.size())) {
    const read = decodeEntry(bytes);
    const verdict = read.ok ? judge.readmit?.(read.entry, bytes) : null;
    if (!read.ok || verdict?.ok !== true) throw new Error(`entry ${received.length} is not one that the fold allows`);
    received.push(read.entry.sigs.received);
  }
  const doubts = new Map<number, Doubt>();
  for (const { key, since, revoked, signed } of resultsOf(judge.fold).doubts) {
    for (const seq of signed) if ((received[seq] ?? since) >= since) doubts.set(seq, { key, since, revoked });
  }
  return doubts;
}
