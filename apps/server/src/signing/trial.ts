import { admit, admitBytes, type Fold, openFold, type Refusal } from "@dauys/core/election";
import { encodeEntry, type UnsignedEntry } from "@dauys/core/record";
import { eachWholeEntry, type RecordStore } from "@dauys/store";
import { sha256 } from "@dauys/store/keys";
import { signedEntries } from "./entries.ts";

/** What is tried: what would be signed, all entries, and the keys that would sign. */
export interface Trial {
  readonly signing: UnsignedEntry;
  readonly entries: readonly UnsignedEntry[];
  readonly keys: readonly string[];
}

/** Why the fold would not take an entry, and which one of those that were tried; `null` for the one that signs for them. */
export interface TrialRefusal {
  readonly place: number | null;
  readonly refusal: Refusal;
}

/**
 * Whether the record would take some entries if so many signed them, before anybody does: tried on a fold of its own, made
 * from the store and thrown away, because a fold has no way back. It costs a reading of the whole record, so it is for
 * acts of which there are few.
 */
export async function tryEntries(store: RecordStore, { signing, entries, keys }: Trial): Promise<TrialRefusal | null> {
  const fold = await foldedFrom(store);
  const batch = signing !== entries[0];
  const signatures = keys.map((key) => ({ key, sig: `${"A".repeat(86)}==` }));
  for (const [i, entry] of signedEntries(signing, entries, signatures).entries()) {
    const encoded = encodeEntry(entry);
    if (!encoded.ok) throw new RangeError(encoded.fault.message);
    const admitted = admit(fold, entry, encoded.bytes);
    if (!admitted.ok) return { place: batch ? (i === 0 ? null : i - 1) : 0, refusal: admitted.refusal };
  }
  return null;
}

async function foldedFrom(store: RecordStore): Promise<Fold> {
  const fold = openFold({ sha256 });
  for await (const { bytes } of eachWholeEntry(store, 0, await store.size())) {
    const admitted = admitBytes(fold, bytes);
    if (!admitted.ok) throw new Error(`entry ${fold.entries} of the record: ${admitted.refusal.message.en}`);
  }
  return fold;
}
