import { encodeUtf8 } from "../bytes/utf8.ts";
import type { SignEd25519 } from "../cryptography.ts";
import { cosignatureBytes, cosignedMessage } from "./cosignature.ts";
import type { Note, NoteSignature } from "./note.ts";
import type { VerifierKey } from "./verifier-key.ts";

/** A key that can sign: its public part, and the function that signs with its private one. */
export interface Signer {
  readonly key: VerifierKey;
  readonly sign: SignEd25519;
}

/**
 * The signature of a key over a note's text.
 * @throws TypeError when the key is one for cosignatures
 */
export function signText(text: string, { key, sign }: Signer): NoteSignature {
  if (key.algorithm !== "ed25519") throw new TypeError(`the key ${key.name} signs checkpoints with a time, not notes`);
  return { name: key.name, id: key.id, signature: sign(encodeUtf8(text)) };
}

/**
 * A witness's signature over a checkpoint's text at a time, in seconds since 1970-01-01T00:00:00Z.
 * Only who has checked that the record grew from the checkpoint cosigned before may make it: {@link verifyGrowth}.
 * @throws TypeError when the key is not one for cosignatures; RangeError for a time that cannot be written
 */
export function cosign(checkpointText: string, time: bigint, { key, sign }: Signer): NoteSignature {
  if (key.algorithm !== "cosignature/v1") throw new TypeError(`the key ${key.name} is not one for cosignatures`);
  const signature = sign(cosignedMessage(checkpointText, time));
  return { name: key.name, id: key.id, signature: cosignatureBytes({ time, signature }) };
}

/** A note with further signatures behind those it has, which all stay, known or not. */
export function addSignatures(note: Note, signatures: readonly NoteSignature[]): Note {
  return { ...note, signatures: [...note.signatures, ...signatures] };
}
