import {
  type Checkpoint,
  equalBytes,
  openNote,
  parseCheckpoint,
  parseNote,
  type VerifierKey,
} from "@dauys/core/record";
import { verifyEd25519 } from "../keys/index.ts";
import type { RecordReader } from "../record/record-store.ts";
import { logFault } from "./fault.ts";
import type { RecordTree } from "./record-tree.ts";

/** A checkpoint that was published once: its bytes, and where it was found, for messages. */
export interface PublishedCheckpoint {
  readonly where: string;
  readonly bytes: Uint8Array;
}

/** A published checkpoint that the record's own key has signed. */
export interface OpenedPublished {
  readonly where: string;
  readonly checkpoint: Checkpoint;
  readonly size: number;
}

/**
 * Opens a checkpoint that was published of a record.
 * @throws RecordFault when it is of another record, or not signed by this one's key
 */
export function openPublished({ where, bytes }: PublishedCheckpoint, key: VerifierKey): OpenedPublished {
  const bad = (reason: string) => logFault("bad-checkpoint", { where, reason });
  const parsed = parseNote(bytes);
  if (!parsed.ok) throw bad(parsed.fault.message);
  const read = parseCheckpoint(parsed.note.text);
  if (!read.ok) throw bad(read.fault.message);
  const { checkpoint } = read;
  if (checkpoint.origin !== key.name) {
    throw logFault("other-record", { where, found: checkpoint.origin, origin: key.name });
  }
  const opened = openNote(verifyEd25519, parsed.note, [key]);
  if (!opened.ok) throw bad(opened.fault.message);
  return { where, checkpoint, size: Number(checkpoint.size) };
}

/**
 * Lets a tree grow as far as the largest of these checkpoints, and looks on the way whether it had, at the size of each,
 * the root that was published.
 * @throws RecordFault `rolled-back` or `forked`
 */
export async function growPast(
  tree: RecordTree,
  reader: RecordReader,
  published: readonly OpenedPublished[],
): Promise<void> {
  const end = await reader.size();
  for (const { where, checkpoint, size } of published.toSorted((a, b) => a.size - b.size)) {
    if (size > end) throw logFault("rolled-back", { where, published: size, size: end });
    await tree.grow(reader, size);
    if (!equalBytes(tree.root, checkpoint.root)) throw logFault("forked", { where, published: size });
  }
}
