import { formatReceipt, inclusionProof, treeHasher } from "@dauys/core/record";
import { sha256 } from "@dauys/store/keys";
import { type SourceRecord, sourceTree } from "../folded-source.ts";

const hasher = treeHasher(sha256);

/** Makes receipts of a record's entries under its checkpoint: C2SP tlog-proof files that hold the entry itself. */
export function receiptMaker(
  source: Pick<SourceRecord, "entries" | "leaves" | "checkpoint">,
): (entry: number) => Uint8Array {
  const tree = sourceTree(source);
  const checkpoint = new TextEncoder().encode(source.checkpoint.note);
  return (entry) => {
    const made = inclusionProof(hasher, tree, entry, source.checkpoint.size);
    if (!made.ok) throw new Error(made.fault.message);
    const extra = source.entries[entry] ?? null;
    return formatReceipt({ index: BigInt(entry), proof: made.proof, checkpoint, extra });
  };
}
