import type { RecordFiles } from "@dauys/core/election";
import type { SourceRecord } from "./folded-source.ts";
import { GrowingRecord } from "./growing-record.ts";
import type { Outcome } from "./publish-fault.ts";

export type { SourceRecord } from "./folded-source.ts";

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
