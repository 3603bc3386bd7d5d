import { MOST_CHECKPOINT, type RecordFiles } from "@dauys/core/election";
import { checkpointView } from "../records/read-record.ts";
import type { CheckpointView } from "../records/record-view.ts";
import { fault, type Outcome } from "./publish-fault.ts";

/** A checkpoint may claim any size; this many entries are read at most, as in a verification. */
const MOST_ENTRIES = 2 ** 26;

/** The checkpoint of a record, as its files have it now. */
export async function readCheckpoint(files: RecordFiles): Promise<Outcome<CheckpointView>> {
  const read = await files.read("checkpoint", MOST_CHECKPOINT);
  if (!read.ok) return fault("record", `checkpoint: ${read.fault.message}`);
  try {
    const value = checkpointView(read.bytes);
    if (value.size < 1 || value.size > MOST_ENTRIES) return fault("record", `checkpoint: ${value.size} entries`);
    return { ok: true, value };
  } catch (error) {
    return fault("record", (error as Error).message);
  }
}
