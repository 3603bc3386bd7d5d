import { createHash, createPrivateKey, createPublicKey, hash, sign, verify } from "node:crypto";
import {
  type KeyAlgorithm,
  type Sha256,
  type Signer,
  type TreeHasher,
  treeHasher,
  type VerifyEd25519,
  verifierKey,
} from "@dauys/core/record";

const PUBLIC_DER = Buffer.from("302a300506032b6570032100", "hex");
const PRIVATE_DER = Buffer.from("302e020100300506032b657004220420", "hex");

/** SHA-256 as Node has it. */
export const sha256: Sha256 = (bytes) => new Uint8Array(hash("sha256", bytes, "buffer"));

/** The tree hashes by it. */
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

/** A signer with the given private key. */
export function signerFrom(seed: Uint8Array, name: string, algorithm: KeyAlgorithm = "ed25519"): Signer {
  const key = createPrivateKey({ key: Buffer.concat([PRIVATE_DER, seed]), format: "der", type: "pkcs8" });
  const der = createPublicKey(key).export({ format: "der", type: "spki" });
  const publicKey = new Uint8Array(der.subarray(PUBLIC_DER.length));
  return {
    key: verifierKey(sha256, name, algorithm, publicKey),
    sign: (message) => new Uint8Array(sign(null, message, key)),
  };
}

/** A signer whose private key is the hash of its name: the same in every run. */
export function signerOf(name: string, algorithm: KeyAlgorithm = "ed25519"): Signer {
  return signerFrom(createHash("sha256").update(name).digest(), name, algorithm);
}
