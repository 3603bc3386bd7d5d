import type { Sha256 } from "@dauys/core/record";
import { sha256 as hash } from "@noble/hashes/sha2.js";

/** SHA-256 at once: what the browser has itself answers later, and for many small inputs much later. */
export const sha256: Sha256 = (bytes) => hash(bytes);

/** Bytes in hexadecimal digits. */
export function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
