import { concatBytes, equalBytes } from "../bytes/bytes.ts";
import type { Sha256 } from "../cryptography.ts";

/** The bytes of a salt: as many as the hash has, and random, so that nobody can guess the payload from its hash. */
export const SALT_BYTES = 32;

/**
 * What is kept outside the record because it may have to be erased: a name, a scan. The record holds its salted hash.
 * Erasing takes salt and bytes away together; what stays says when and on what ground.
 */
export type Payload =
  | { readonly state: "held"; readonly salt: Uint8Array; readonly bytes: Uint8Array }
  | { readonly state: "erased"; readonly at: string; readonly ground: string };

/** What a payload is to the hash in the record. */
export type PayloadVerdict = "matches" | "erased" | "differs";

/**
 * The hash of a payload that the record holds: SHA-256 of the salt and then the bytes. The salt has a fixed length, so
 * two payloads never share what is hashed.
 * @throws TypeError for a salt that is not {@link SALT_BYTES} long
 */
export function saltedHash(sha256: Sha256, salt: Uint8Array, bytes: Uint8Array): Uint8Array {
  if (salt.length !== SALT_BYTES) throw new TypeError(`a salt has ${SALT_BYTES} bytes, not ${salt.length}`);
  return sha256(concatBytes(salt, bytes));
}

/** Holds a payload against the hash in the record. */
export function checkPayload(sha256: Sha256, hash: Uint8Array, payload: Payload): PayloadVerdict {
  if (payload.state === "erased") return "erased";
  if (payload.salt.length !== SALT_BYTES) return "differs";
  return equalBytes(saltedHash(sha256, payload.salt, payload.bytes), hash) ? "matches" : "differs";
}
