import type { VerifyEd25519 } from "../cryptography.ts";
import { type NoteReason, type NoteSignature, parseNote } from "../note/note.ts";
import { type OpenReason, openNote } from "../note/open.ts";
import { type Result, refuse } from "../result.ts";
import { type Checkpoint, type CheckpointReason, parseCheckpoint } from "./checkpoint.ts";
import type { Policy } from "./policy.ts";
import { countWitnesses, type WitnessCount } from "./quorum.ts";

/** A checkpoint that a record of the policy has signed, and who has cosigned it. */
export interface OpenedCheckpoint {
  readonly checkpoint: Checkpoint;
  /** The signed text, for cosigning and for comparing. */
  readonly text: string;
  /** Whether the policy's quorum is met is said in here, and not a condition for opening: see its `verdict`. */
  readonly witnesses: WitnessCount;
  readonly unknown: readonly NoteSignature[];
}

/** Why a checkpoint is not opened. */
export type OpenCheckpointReason = NoteReason | OpenReason | CheckpointReason | "unknown-origin" | "not-signed-by-log";

/**
 * Opens a signed checkpoint: one of the policy's logs must have signed it, and that log's key must bear the name of the
 * checkpoint's origin. Every signature by a key of the policy must be right.
 */
export function openCheckpoint(
  verify: VerifyEd25519,
  bytes: Uint8Array,
  policy: Policy,
): Result<OpenedCheckpoint, OpenCheckpointReason> {
  const parsed = parseNote(bytes);
  if (!parsed.ok) return parsed;
  const read = parseCheckpoint(parsed.note.text);
  if (!read.ok) return read;
  const { checkpoint } = read;
  const logs = policy.logs.map(({ key }) => key).filter(({ name }) => name === checkpoint.origin);
  if (logs.length === 0) {
    return refuse("unknown-origin", `the policy has no key for the record ${checkpoint.origin}`);
  }
  const opened = openNote(verify, parsed.note, [...logs, ...policy.witnesses.map(({ key }) => key)]);
  if (!opened.ok) return opened;
  const { text, verified, unknown } = opened;
  if (!verified.some(({ key }) => logs.includes(key))) {
    return refuse("not-signed-by-log", `${checkpoint.origin} has not signed this checkpoint itself`);
  }
  return { ok: true, checkpoint, text, witnesses: countWitnesses(policy, verified), unknown };
}
