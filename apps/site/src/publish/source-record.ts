import type { RecordFiles } from "@dauys/core/election";
import type { HashSource } from "@dauys/core/record";
import { memorySource, treeHasher } from "@dauys/core/record";
import { sha256 } from "@dauys/store/keys";
import type { FoldedRecord } from "../records/view-of-record.ts";
import { GrowingRecord } from "./growing-record.ts";
import type { Outcome } from "./publish-fault.ts";

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

/**
 * Reads and folds a whole record, as {@link GrowingRecord} does.
 *
 * @param progress - called with how many of how many entries are folded.
 */
export function readSource(
  files: RecordFiles,
  progress?: (done: number, of: number) => void,
): Promise<Outcome<SourceRecord>> {
  return new GrowingRecord().advance(files, progress);
}

/** Every node of the tree over a record's entries. */
export function sourceTree({ leaves, nodes }: Pick<SourceRecord, "leaves" | "nodes">): HashSource {
  return nodes ?? memorySource(treeHasher(sha256), leaves);
}
