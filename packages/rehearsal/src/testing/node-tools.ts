import { createPrivateKey, createPublicKey, hash, sign, verify } from "node:crypto";
import { type Sha256, type Signer, type VerifyEd25519, verifierKey } from "@dauys/core/record";
import type { RehearsalTools } from "../options.ts";

const PRIVATE_DER = Buffer.from("302e020100300506032b657004220420", "hex");
const PUBLIC_DER = Buffer.from("302a300506032b6570032100", "hex");

/** SHA-256 as Node has it. */
export const sha256: Sha256 = (bytes) => new Uint8Array(hash("sha256", bytes, "buffer"));

/** SHA-256 and Ed25519 as Node has them. */
export const nodeTools: RehearsalTools = { sha256, signerFrom };

/** Ed25519 as Node has it. */
export const verifyEd25519: VerifyEd25519 = (publicKey, message, signature) => {
  const key = createPublicKey({ key: Buffer.concat([PUBLIC_DER, publicKey]), format: "der", type: "spki" });
  return verify(null, message, key, signature);
};

function signerFrom(seed: Uint8Array, name: string): Signer {
  const key = createPrivateKey({ key: Buffer.concat([PRIVATE_DER, seed]), format: "der", type: "pkcs8" });
  // The private key's JWK holds the public part too, and is written much faster than a second key is made.
  const publicKey = new Uint8Array(Buffer.from(String(key.export({ format: "jwk" }).x), "base64url"));
  return {
    key: verifierKey(sha256, name, "ed25519", publicKey),
    sign: (message) => new Uint8Array(sign(null, message, key)),
  };
}
