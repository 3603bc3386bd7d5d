import { createPrivateKey, generateKeyPairSync, type KeyObject } from "node:crypto";
import { type Signer, verifierKey } from "@dauys/core/record";
import { publicBytes, sha256, signWith } from "@dauys/store/keys";

const PRIVATE_DER = Buffer.from("302e020100300506032b657004220420", "hex");

/** The Ed25519 private key with these 32 secret bytes. */
export function privateKeyFrom(seed: Uint8Array): KeyObject {
  return createPrivateKey({ key: Buffer.concat([PRIVATE_DER, seed]), format: "der", type: "pkcs8" });
}

/** The signer with a given Ed25519 private key of 32 bytes, under a name. */
export function signerFrom(seed: Uint8Array, name: string): Signer {
  const key = privateKeyFrom(seed);
  // The private key's JWK holds the public part too, and is written much faster than a second key is made.
  const publicKey = new Uint8Array(Buffer.from(String(key.export({ format: "jwk" }).x), "base64url"));
  return { key: verifierKey(sha256, name, "ed25519", publicKey), sign: signWith(key) };
}

/**
 * Signers with new keys that are never written down: what they signed can be checked for ever, and nothing more can be
 * signed with them once this process has ended.
 */
export function passingKey(): { readonly publicKey: Uint8Array; readonly signer: (name: string) => Signer } {
  const { privateKey }: { readonly privateKey: KeyObject } = generateKeyPairSync("ed25519");
  const publicKey = publicBytes(privateKey);
  return {
    publicKey,
    signer: (name) => ({ key: verifierKey(sha256, name, "ed25519", publicKey), sign: signWith(privateKey) }),
  };
}
