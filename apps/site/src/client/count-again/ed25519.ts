import type { VerifyEd25519 } from "@dauys/core/record";
import { ed25519 } from "@noble/curves/ed25519.js";

/** Ed25519 at once, by the library that is kept for browsers without it: strictly, as RFC 8032 has it. */
export const verifyNow: VerifyEd25519 = (publicKey, message, signature) => {
  try {
    return ed25519.verify(signature, message, publicKey, { zip215: false });
  } catch {
    // Bytes that are no point of the curve make no key, and so no signature by it.
    return false;
  }
};

/** A check of Ed25519 that answers later. */
export type VerifyLater = (
  publicKey: Uint8Array<ArrayBuffer>,
  message: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
) => Promise<boolean>;

/** Ed25519 by the browser, off this thread; `null` where the browser has none, or refuses it here. */
export async function browserVerify(): Promise<VerifyLater | null> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (subtle === undefined) return null;
  try {
    await subtle.importKey("raw", new Uint8Array(RFC_KEY), "Ed25519", false, ["verify"]);
  } catch {
    return null;
  }
  const known = new Map<string, Promise<CryptoKey | null>>();
  const keyOf = (bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey | null> => {
    const name = String.fromCharCode(...bytes);
    let key = known.get(name);
    if (key === undefined) {
      if (known.size >= MOST_KEYS) known.clear();
      key = subtle.importKey("raw", bytes, "Ed25519", false, ["verify"]).catch(() => null);
      known.set(name, key);
    }
    return key;
  };
  return async (publicKey, message, signature) => {
    const key = await keyOf(publicKey);
    return key !== null && subtle.verify("Ed25519", key, signature, message);
  };
}

/** So many keys are kept ready. */
const MOST_KEYS = 100_000;

/** A key to try whether there are keys at all. @source RFC 8032, 7.1, test 1 */
const RFC_KEY = [
  0xd7, 0x5a, 0x98, 0x01, 0x82, 0xb1, 0x0a, 0xb7, 0xd5, 0x4b, 0xfe, 0xd3, 0xc9, 0x64, 0x07, 0x3a, 0x0e, 0xe1, 0x72,
  0xf3, 0xda, 0xa6, 0x23, 0x25, 0xaf, 0x02, 0x1a, 0x68, 0xf7, 0x07, 0x51, 0x1a,
];
