import { encodeUtf8 } from "../bytes/utf8.ts";
import type { SignatureClaim, VerifyEd25519 } from "../cryptography.ts";
import { type Result, refuse } from "../result.ts";
import { cosignedMessage, parseCosignature } from "./cosignature.ts";
import type { Note, NoteSignature } from "./note.ts";
import { keyReference, type VerifierKey } from "./verifier-key.ts";

/** A signature that a known key made over the note. */
export interface VerifiedSignature {
  readonly key: VerifierKey;
  /** When a cosignature was made, in seconds since 1970-01-01T00:00:00Z; null for a plain signature. */
  readonly time: bigint | null;
}

/** A note of which at least one signature is by a known key, and all signatures by known keys are right. */
export interface OpenedNote {
  readonly text: string;
  readonly verified: readonly VerifiedSignature[];
  /** Signatures by keys that were not given: kept, and worth nothing here. */
  readonly unknown: readonly NoteSignature[];
}

/** Why a note is not opened. */
export type OpenReason = "bad-signature" | "no-known-signature" | "ambiguous-key";

interface KnownSignature extends VerifiedSignature {
  /** What is to be checked; null when the signature does not even have the form of its algorithm. */
  readonly claim: SignatureClaim | null;
}

/**
 * Opens a note with the keys that the reader trusts. A signature by one of them that does not verify refuses the note.
 * @source C2SP signed-note, "Signatures"
 */
export function openNote(
  verify: VerifyEd25519,
  note: Note,
  keys: readonly VerifierKey[],
): Result<OpenedNote, OpenReason> {
  const references = keys.map(keyReference);
  const twice = references.find((reference, i) => references.indexOf(reference) !== i);
  if (twice !== undefined) return refuse("ambiguous-key", `two of the given keys are called ${twice}`);
  const { known, unknown } = sortSignatures(note, keys);
  const bad = known.find(({ claim }) => {
    return claim === null || !verify(claim.publicKey, claim.message, claim.signature);
  });
  if (bad !== undefined) {
    return refuse("bad-signature", `the signature by ${keyReference(bad.key)} is not one over this text`);
  }
  if (known.length === 0) return refuse("no-known-signature", "none of the given keys signed this");
  return { ok: true, text: note.text, verified: known.map(({ key, time }) => ({ key, time })), unknown };
}

/**
 * The signatures that {@link openNote} will check, for who can only check them elsewhere or later (a browser's own
 * Ed25519 is asynchronous): check these first, then open the note with a `verify` that knows the answers.
 */
export function noteClaims(note: Note, keys: readonly VerifierKey[]): readonly SignatureClaim[] {
  return sortSignatures(note, keys).known.flatMap(({ claim }) => (claim === null ? [] : [claim]));
}

function sortSignatures(
  note: Note,
  keys: readonly VerifierKey[],
): { readonly known: readonly KnownSignature[]; readonly unknown: readonly NoteSignature[] } {
  const known: KnownSignature[] = [];
  const unknown: NoteSignature[] = [];
  for (const signature of note.signatures) {
    const key = keys.find(({ name, id }) => name === signature.name && id === signature.id);
    if (key === undefined) unknown.push(signature);
    else known.push(knownSignature(note.text, key, signature.signature));
  }
  return { known, unknown };
}

function knownSignature(text: string, key: VerifierKey, bytes: Uint8Array): KnownSignature {
  const { publicKey } = key;
  if (key.algorithm === "ed25519") {
    const claim = bytes.length === 64 ? { publicKey, message: encodeUtf8(text), signature: bytes } : null;
    return { key, time: null, claim };
  }
  const parsed = parseCosignature(bytes);
  if (parsed === null) return { key, time: null, claim: null };
  const { time, signature } = parsed;
  return { key, time, claim: { publicKey, message: cosignedMessage(text, time), signature } };
}
