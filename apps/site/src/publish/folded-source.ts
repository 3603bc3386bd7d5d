import { type HashSource, memorySource, treeHasher } from "@dauys/core/record";
import { sha256 } from "@dauys/store/keys";
import type { FoldedRecord } from "../records/view-of-record.ts";

/** A record read whole: its fold, its entries, and every file in which it is published. */
export interface SourceRecord extends FoldedRecord {
  readonly entries: readonly Uint8Array[];
  /** Leaf hashes by entry. */
  readonly leaves: readonly Uint8Array[];
  /** The nodes of the tree over them, where they are kept. */
  readonly nodes?: HashSource;
  /** The published files by their paths; payloads that were erased are not among them. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Every node of the tree over a record's entries. */
export function sourceTree({ leaves, nodes }: Pick<SourceRecord, "leaves" | "nodes">): HashSource {
  return nodes ?? memorySource(treeHasher(sha256), leaves);
}
