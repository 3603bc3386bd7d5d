import { createPrivateKey, createPublicKey, hash, type KeyObject, sign } from "node:crypto";
import { type Sha256, type Signer, verifierKey } from "@dauys/core/record";

/** SHA-256 by Node. */
export const sha256: Sha256 = (bytes) => new Uint8Array(hash("sha256", bytes, "buffer"));

const PKCS8_BEFORE_SEED = Buffer.from("302e020100300506032b657004220420", "hex");
const SPKI_BEFORE_KEY = 12;

/** The signer whose Ed25519 private key is the SHA-256 of its name: the same in every run, and a secret to nobody. */
export function signerOf(name: string): Signer {
  const der = Buffer.concat([PKCS8_BEFORE_SEED, sha256(Buffer.from(name))]);
  const secret: KeyObject = createPrivateKey({ key: der, format: "der", type: "pkcs8" });
  const spki = createPublicKey(secret).export({ format: "der", type: "spki" });
  const publicKey = new Uint8Array(spki.subarray(SPKI_BEFORE_KEY));
  return {
    key: verifierKey(sha256, name, "ed25519", publicKey),
    sign: (message) => new Uint8Array(sign(null, message, secret)),
  };
}
