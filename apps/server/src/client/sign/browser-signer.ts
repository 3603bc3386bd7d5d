import { encodeBase64, type KeySignature, keyReference, type VerifierKey } from "@dauys/core/record";
import { ed25519 } from "@noble/curves/ed25519.js";

/** A key that was opened in this browser: it signs bytes, and is forgotten with the page. */
export interface BrowserSigner {
  readonly key: VerifierKey;
  /** Signs, and looks whether the signature holds by the public key beside it. @throws Error where it does not */
  readonly sign: (bytes: Uint8Array) => Promise<KeySignature>;
}

/** The bytes of a private key of Ed25519 in PKCS #8; the last 32 are the key. @source RFC 8410, section 7 */
const PKCS8_BYTES = 48;
const SEED_BYTES = 32;

/**
 * A signer from a private key. The browser's own Ed25519 holds the key where it has one, so that no script reads it
 * again; otherwise a library signs. `null` for what is no such key.
 */
export async function signerFromPkcs8(pkcs8: Uint8Array<ArrayBuffer>, key: VerifierKey): Promise<BrowserSigner | null> {
  if (pkcs8.length !== PKCS8_BYTES) return null;
  const own = await crypto.subtle.importKey("pkcs8", pkcs8, "Ed25519", false, ["sign"]).catch(() => null);
  const seed = own === null ? pkcs8.slice(-SEED_BYTES) : null;
  const raw = async (bytes: Uint8Array): Promise<Uint8Array> => {
    if (own !== null) return new Uint8Array(await crypto.subtle.sign("Ed25519", own, Uint8Array.from(bytes)));
    return ed25519.sign(bytes, seed ?? new Uint8Array());
  };
  const sign = async (bytes: Uint8Array): Promise<KeySignature> => {
    const signature = await raw(bytes);
    if (!ed25519.verify(signature, bytes, key.publicKey, { zip215: false })) throw new Error("another key");
    return { key: keyReference(key), sig: encodeBase64(signature) };
  };
  return { key, sign };
}
