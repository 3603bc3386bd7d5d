import {
  equalBytes,
  keyReference,
  type Note,
  openNote,
  parseCheckpoint,
  parseNote,
  type Result,
  signatureLine,
  type VerifierKey,
} from "@dauys/core/record";
import { verifyEd25519 } from "../keys/index.ts";
import type { RecordStore } from "../record/record-store.ts";

/** Why cosignatures are not kept. */
export type CosignaturesReason = "not-a-checkpoint" | "unknown-checkpoint" | "no-cosignature" | "bad-signature";

/**
 * Keeps what witnesses signed under one of the record's checkpoints. `note` has the checkpoint's text and their
 * signatures; those of the witnesses named must be right, and those of others are left out.
 */
export async function keepCosignatures(
  store: RecordStore,
  note: Note,
  witnesses: readonly VerifierKey[],
): Promise<Result<{ readonly kept: readonly VerifierKey[] }, CosignaturesReason>> {
  const read = parseCheckpoint(note.text);
  if (!read.ok) return refusal("not-a-checkpoint", read.fault.message);
  const size = Number(read.checkpoint.size);
  const saved = await store.checkpointAt(size);
  const own = saved === null ? null : parseNote(saved.note);
  if (saved === null || !own?.ok || own.note.text !== note.text || !equalBytes(saved.root, read.checkpoint.root)) {
    return refusal("unknown-checkpoint", `the record has signed no such checkpoint of ${size} entries`);
  }
  const cosigners = witnesses.filter(({ algorithm }) => algorithm === "cosignature/v1");
  const opened = openNote(verifyEd25519, note, cosigners);
  if (!opened.ok) {
    const { reason, message } = opened.fault;
    return refusal(reason === "no-known-signature" ? "no-cosignature" : "bad-signature", message);
  }
  const kept: VerifierKey[] = [];
  for (const { key } of opened.verified) {
    const signature = note.signatures.find(({ name, id }) => name === key.name && id === key.id);
    if (signature === undefined) continue;
    await store.saveCosignature(size, keyReference(key), signatureLine(signature));
    kept.push(key);
  }
  return { ok: true, kept };
}

function refusal<R extends CosignaturesReason>(reason: R, message: string): Result<never, R> {
  return { ok: false, fault: { reason, message } };
}
