import { generateKeyPairSync, sign } from "node:crypto";
import { addSignatures, cosign, formatNote, parseNote, verifierKey } from "@dauys/core/record";
import { sha256 } from "@dauys/store/keys";
import type { CheckpointView } from "../records/record-view.ts";

/** A checkpoint with a cosignature of each of these witnesses, made a second after the one before, by keys of this call. */
export function cosigned(checkpoint: CheckpointView, ...names: readonly string[]): CheckpointView {
  const read = parseNote(new TextEncoder().encode(checkpoint.note));
  if (!read.ok) throw new Error(read.fault.message);
  const signatures = names.map((name, i) => {
    const { privateKey, publicKey } = generateKeyPairSync("ed25519");
    const raw = new Uint8Array(publicKey.export({ type: "spki", format: "der" }).subarray(-32));
    const key = verifierKey(sha256, name, "cosignature/v1", raw);
    const signer = { key, sign: (bytes: Uint8Array) => new Uint8Array(sign(null, bytes, privateKey)) };
    return cosign(read.note.text, 1_925_000_000n + BigInt(i), signer);
  });
  return { ...checkpoint, note: new TextDecoder().decode(formatNote(addSignatures(read.note, signatures))) };
}
