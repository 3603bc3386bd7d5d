import { type HashSource, memorySource, treeHasher } from "@dauys/core/record";
import { sha256 } from "@dauys/store/keys";
import type { FoldedRecord } from "../records/view-of-record.ts";
import type { PayloadFacts } from "./stations/payload-facts.ts";

/** A record read whole: its fold, its entries, and every file in which it is published. */
export interface SourceRecord extends FoldedRecord {
  readonly entries: readonly Uint8Array[];
  /** Leaf hashes by entry. */
  readonly leaves: readonly Uint8Array[];
  /** The nodes of the tree over them, where they are kept. */
  readonly nodes?: HashSource;
  /** The published files by their paths; payloads only where their bytes are kept, and never those that were erased. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** What the published payloads are, by the paths of their files. */
  readonly payloads: ReadonlyMap<string, PayloadFacts>;
}

/** Every node of the tree over a record's entries. */
export function sourceTree({ leaves, nodes }: Pick<SourceRecord, "leaves" | "nodes">): HashSource {
  return nodes ?? memorySource(treeHasher(sha256), leaves);
}
