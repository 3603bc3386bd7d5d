import {
  type Checkpoint,
  type Note,
  type NoteSignature,
  openCheckpoint,
  parseNote,
  type VerifierKey,
} from "@dauys/core/record";
import { verifyEd25519 } from "@dauys/store/keys";
import { good, type Result, refused } from "../trouble.ts";
import { recordTrouble } from "./told.ts";
import { policyOfKey } from "./trust.ts";

/** A checkpoint that the record's key has signed. */
export interface SeenCheckpoint {
  readonly note: Note;
  readonly checkpoint: Checkpoint;
  /** The signatures by the record's own key. */
  readonly own: readonly NoteSignature[];
}

/** Opens a checkpoint by the record's key alone; `where` is named when it does not open, and the code says which it was. */
export function seenCheckpoint(
  bytes: Uint8Array,
  key: VerifierKey,
  where: string,
  code: "bad-checkpoint" | "bad-saved",
): Result<SeenCheckpoint> {
  const opened = openCheckpoint(verifyEd25519, bytes, policyOfKey(key));
  if (!opened.ok) {
    const { reason, message } = opened.fault;
    return refused([recordTrouble(code, { detail: `${reason}: ${message}` }, where)]);
  }
  const parsed = parseNote(bytes);
  if (!parsed.ok) throw new Error("a note that was opened cannot be read");
  const own = parsed.note.signatures.filter(({ name, id }) => name === key.name && id === key.id);
  return good({ note: parsed.note, checkpoint: opened.checkpoint, own });
}
