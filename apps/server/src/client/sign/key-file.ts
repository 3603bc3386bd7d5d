import { canonicalJson, integer, object, oneOf, parseJson, readShape, text } from "@dauys/core/json";
import { decodeBase64, parseVerifierKey, type VerifierKey } from "@dauys/core/record";
import { scryptAsync } from "@noble/hashes/scrypt.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { type BrowserSigner, signerFromPkcs8 } from "./browser-signer.ts";

const MOST_BYTES = 16_384;
const KEY_BYTES = 32;

/** A private key at rest, as `dauys key new` writes it. */
const keyFile = object({
  format: oneOf("dauys-key-1"),
  publicKey: text(),
  kdf: object({
    name: oneOf("scrypt"),
    n: integer(2 ** 17, 2 ** 20),
    r: integer(8, 8),
    p: integer(1, 4),
    salt: text(),
  }),
  cipher: object({ name: oneOf("aes-256-gcm"), nonce: text() }),
  privateKey: text(),
});

/** A key file that was read and not opened. */
export interface KeyFileRead {
  readonly text: string;
  readonly key: VerifierKey;
  readonly file: {
    readonly format: "dauys-key-1";
    readonly publicKey: string;
    readonly kdf: {
      readonly name: "scrypt";
      readonly n: number;
      readonly r: number;
      readonly p: number;
      readonly salt: string;
    };
    readonly cipher: { readonly name: "aes-256-gcm"; readonly nonce: string };
    readonly privateKey: string;
  };
}

/** Reads a key file; `null` for what is none. */
export function readKeyFile(whole: string): KeyFileRead | null {
  const parsed = whole.length > MOST_BYTES ? null : parseJson(whole);
  const read = parsed?.ok === true ? readShape(keyFile, parsed.json.value) : null;
  if (read?.ok !== true) return null;
  const key = parseVerifierKey(sha256, read.value.publicKey);
  const sound = key.ok && key.key.algorithm === "ed25519" && Number.isInteger(Math.log2(read.value.kdf.n));
  return sound ? { text: whole, key: key.key, file: read.value } : null;
}

/**
 * Opens a key file with its passphrase, here in the browser: scrypt, then AES-256-GCM, whose tag covers all other members
 * too. `null` where the passphrase is wrong or the file was changed. What is in between is overwritten at once.
 *
 * @param progress - called with the part of the work that is done, from 0 to 1.
 */
export async function openKeyFile(
  { file, key }: KeyFileRead,
  passphrase: string,
  progress: (done: number) => void,
): Promise<BrowserSigner | null> {
  const { format, publicKey, kdf, cipher } = file;
  const salt = decodeBase64(kdf.salt);
  const iv = decodeBase64(cipher.nonce);
  const sealed = decodeBase64(file.privateKey);
  if (salt === null || iv === null || sealed === null) return null;
  const typed = new TextEncoder().encode(passphrase.normalize("NFKC"));
  const derived = await scryptAsync(typed, salt, {
    N: kdf.n,
    r: kdf.r,
    p: kdf.p,
    dkLen: KEY_BYTES,
    maxmem: 128 * kdf.n * kdf.r + 2 ** 20,
    onProgress: progress,
  });
  typed.fill(0);
  const additionalData = new TextEncoder().encode(
    canonicalJson({ format, publicKey, kdf: { ...kdf }, cipher: { ...cipher } }),
  );
  try {
    const secret = await crypto.subtle.importKey("raw", Uint8Array.from(derived), "AES-GCM", false, ["decrypt"]);
    const given = { name: "AES-GCM", iv: Uint8Array.from(iv), additionalData };
    const plain = new Uint8Array(await crypto.subtle.decrypt(given, secret, Uint8Array.from(sealed)));
    const signer = await signerFromPkcs8(plain, key);
    plain.fill(0);
    return signer;
  } catch {
    return null;
  } finally {
    derived.fill(0);
  }
}
