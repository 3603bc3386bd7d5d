import { createHash, createPrivateKey } from "node:crypto";
import { type KeyAlgorithm, type Signer, verifierKey } from "@dauys/core/record";
import { publicBytes, sha256, signWith } from "../keys/index.ts";

const PRIVATE_DER = Buffer.from("302e020100300506032b657004220420", "hex");

/** A signer whose private key is the hash of its name: the same in every run, and for tests only. */
export function signerOf(name: string, algorithm: KeyAlgorithm = "ed25519"): Signer {
  const seed = createHash("sha256").update(name).digest();
  const key = createPrivateKey({ key: Buffer.concat([PRIVATE_DER, seed]), format: "der", type: "pkcs8" });
  return { key: verifierKey(sha256, name, algorithm, publicBytes(key)), sign: signWith(key) };
}
