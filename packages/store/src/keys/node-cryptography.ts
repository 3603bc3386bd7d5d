import { createPublicKey, hash, type KeyObject, sign, verify } from "node:crypto";
import type { Sha256, SignEd25519, VerifyEd25519 } from "@dauys/core/record";

/** What stands before the 32 bytes of an Ed25519 public key in DER (RFC 8410, section 4). */
const PUBLIC_DER = Buffer.from("302a300506032b6570032100", "hex");

/** SHA-256 by Node's own cryptography. */
export const sha256: Sha256 = (bytes) => new Uint8Array(hash("sha256", bytes, "buffer"));

/** Ed25519 by Node's own cryptography. */
export const verifyEd25519: VerifyEd25519 = (publicKey, message, signature) => {
  try {
    const key = createPublicKey({ key: Buffer.concat([PUBLIC_DER, publicKey]), format: "der", type: "spki" });
    return verify(null, message, key, signature);
  } catch {
    // Bytes that are no point of the curve make no key, and so no signature by it.
    return false;
  }
};

/** Signs with a private key that stays inside its {@link KeyObject}. */
export function signWith(privateKey: KeyObject): SignEd25519 {
  return (message) => new Uint8Array(sign(null, message, privateKey));
}

/** The 32 bytes of the public key that belongs to a private one. */
export function publicBytes(privateKey: KeyObject): Uint8Array {
  const der = createPublicKey(privateKey).export({ format: "der", type: "spki" });
  return new Uint8Array(der.subarray(PUBLIC_DER.length));
}
