import { formatReceipt, type HashSource, inclusionProof, memorySource, treeHasher } from "@dauys/core/record";
import { eachLeaf, publishedBytes, type RecordStore, type SavedCheckpoint, wholeEntries } from "@dauys/store";
import { sha256 } from "@dauys/store/keys";

const hasher = treeHasher(sha256);

/** The tree under a store's newest checkpoint, made once for it: many come for receipts at the same time. */
const trees = new WeakMap<RecordStore, { readonly size: number; readonly tree: Promise<HashSource> }>();

/**
 * The receipt of an entry under the newest signed checkpoint, with the entry itself in it: a C2SP tlog-proof that needs nothing else to be
 * checked. `null` while no signed checkpoint covers the entry.
 */
export async function receiptOf(store: RecordStore, entry: number): Promise<Uint8Array | null> {
  const checkpoint = await store.latestCheckpoint();
  if (checkpoint === null || checkpoint.size <= entry) return null;
  const made = inclusionProof(hasher, await treeUnder(store, checkpoint), entry, checkpoint.size);
  if (!made.ok) throw new Error(made.fault.message);
  const [recorded] = await wholeEntries(store, entry, entry + 1);
  return formatReceipt({
    index: BigInt(entry),
    proof: made.proof,
    checkpoint: publishedBytes(checkpoint),
    extra: recorded?.bytes ?? null,
  });
}

function treeUnder(store: RecordStore, { size }: SavedCheckpoint): Promise<HashSource> {
  const known = trees.get(store);
  if (known?.size === size) return known.tree;
  const tree = (async () => {
    const leaves: Uint8Array[] = [];
    for await (const leaf of eachLeaf(store, 0, size)) leaves.push(leaf);
    return memorySource(hasher, leaves);
  })();
  trees.set(store, { size, tree });
  return tree;
}
