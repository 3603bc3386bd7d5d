import { createHash, createPrivateKey, createPublicKey, hash, type KeyObject, sign, verify } from "node:crypto";
import type { Sha256, SignEd25519, VerifyEd25519 } from "../cryptography.ts";
import type { Signer } from "../note/sign.ts";
import { type KeyAlgorithm, verifierKey } from "../note/verifier-key.ts";
import { type TreeHasher, treeHasher } from "../tree/hasher.ts";

const PUBLIC_DER = Buffer.from("302a300506032b6570032100", "hex");
const PRIVATE_DER = Buffer.from("302e020100300506032b657004220420", "hex");

/** SHA-256 as Node has it. */
export const sha256: Sha256 = (bytes) => new Uint8Array(hash("sha256", bytes, "buffer"));

/** The tree hashes by Node's SHA-256. */
export const hasher: TreeHasher = treeHasher(sha256);

/** Ed25519 as Node has it. */
export const verifyEd25519: VerifyEd25519 = (publicKey, message, signature) => {
  try {
    const key = createPublicKey({ key: Buffer.concat([PUBLIC_DER, publicKey]), format: "der", type: "spki" });
    return verify(null, message, key, signature);
  } catch {
    return false;
  }
};

/** A signer whose private key is the hash of a word: the same in every run. */
export function signerOf(name: string, algorithm: KeyAlgorithm = "ed25519"): Signer {
  const seed = createHash("sha256").update(name).digest();
  const key = createPrivateKey({ key: Buffer.concat([PRIVATE_DER, seed]), format: "der", type: "pkcs8" });
  const signWith: SignEd25519 = (message) => new Uint8Array(sign(null, message, key));
  return { key: verifierKey(sha256, name, algorithm, publicBytes(key)), sign: signWith };
}

function publicBytes(key: KeyObject): Uint8Array {
  const der = createPublicKey(key).export({ format: "der", type: "spki" });
  return new Uint8Array(der.subarray(PUBLIC_DER.length));
}
