import { decodeBase64, encodeBase64 } from "../bytes/base64.ts";
import type { SignatureClaim } from "../cryptography.ts";
import type { Signer } from "../note/sign.ts";
import { keyReference } from "../note/verifier-key.ts";
import { type Result, refuse } from "../result.ts";
import { coveredBytes, coveredPart } from "./covered.ts";
import type { Entry, KeySignature, UnsignedEntry } from "./entry.ts";

/**
 * The signature of one key over an entry. Several people sign an entry one after the other, each with this.
 * @throws TypeError when the entry has no canonical form, or the key is one for cosignatures
 */
export function signEntry(entry: UnsignedEntry, { key, sign }: Signer): KeySignature {
  if (key.algorithm !== "ed25519")
    throw new TypeError(`the key ${key.name} signs checkpoints with a time, not entries`);
  return { key: keyReference(key), sig: encodeBase64(sign(coveredBytes(entry))) };
}

/**
 * An entry with its signatures, in the order that the form asks for.
 * @throws TypeError when one key signed twice
 */
export function signedEntry({ v, type, at, by, body }: UnsignedEntry, signatures: readonly KeySignature[]): Entry {
  const keys = signatures.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const twice = keys.find(({ key }, i) => key === keys[i + 1]?.key);
  if (twice !== undefined) throw new TypeError(`the key ${twice.key} signed twice`);
  return { v, type, at, by, body, sigs: { keys } };
}

/**
 * What is to be checked for each of an entry's signatures, in their order. `bytes` are those from which the entry was
 * decoded; `publicKeyOf` knows the keys that the record had introduced before it, by name and id.
 */
export function entryClaims(
  bytes: Uint8Array,
  entry: Entry,
  publicKeyOf: (key: string) => Uint8Array | undefined,
): Result<{ readonly claims: readonly SignatureClaim[] }, "unknown-key"> {
  const claims: SignatureClaim[] = [];
  const message = entry.sigs.keys.length === 0 ? bytes : coveredPart(bytes);
  for (const { key, sig } of entry.sigs.keys) {
    const publicKey = publicKeyOf(key);
    const signature = decodeBase64(sig);
    if (publicKey === undefined || signature === null) return refuse("unknown-key", `the key ${key} is not known`);
    claims.push({ publicKey, message, signature });
  }
  return { ok: true, claims };
}
