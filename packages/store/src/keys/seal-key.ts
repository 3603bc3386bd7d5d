import { createCipheriv, generateKeyPairSync, type KeyObject, randomBytes, scrypt } from "node:crypto";
import { canonicalJson } from "@dauys/core/json";
import { formatVerifierKey, type KeyAlgorithm, type VerifierKey, verifierKey } from "@dauys/core/record";
import { formatKeyFile, type KeyDerivation, type KeyFileHeader, LENGTHS } from "./key-file.ts";
import { publicBytes, sha256 } from "./node-cryptography.ts";
import { normalPassphrase } from "./passphrase.ts";

const COST = { n: 2 ** 17, r: 8, p: 1 } as const;
const KEY_BYTES = 32;

/** A key pair in memory. The private part is inside Node's own object and is not a text or an array of ours. */
export interface KeyPair {
  readonly key: VerifierKey;
  readonly privateKey: KeyObject;
}

/**
 * A new key, from the system's randomness.
 *
 * @param name - whose key it is, such as `kz.example/commission/1/seat-2`; for the key of a record, its origin.
 * @param algorithm - `ed25519` for entries and for the record's own checkpoints, `cosignature/v1` for a witness.
 * @throws TypeError for a name that no key can have
 */
export function newKey(name: string, algorithm: KeyAlgorithm): KeyPair {
  const { privateKey } = generateKeyPairSync("ed25519");
  return { key: verifierKey(sha256, name, algorithm, publicBytes(privateKey)), privateKey };
}

/**
 * The bytes of a key file: the private key encrypted under the passphrase, each time with a new salt and nonce.
 *
 * @param passphrase - as typed; the caller wipes it.
 * @throws TypeError for a passphrase that is not UTF-8
 */
export async function sealKey({ key, privateKey }: KeyPair, passphrase: Uint8Array): Promise<Uint8Array> {
  const header: KeyFileHeader = {
    format: "dauys-key-1",
    publicKey: formatVerifierKey(key),
    kdf: { name: "scrypt", ...COST, salt: randomBytes(LENGTHS.salt).toString("base64") },
    cipher: { name: "aes-256-gcm", nonce: randomBytes(LENGTHS.nonce).toString("base64") },
  };
  const secret = await derivedKey(passphrase, header.kdf);
  const plain = privateKey.export({ format: "der", type: "pkcs8" });
  try {
    const cipher = createCipheriv("aes-256-gcm", secret, Buffer.from(header.cipher.nonce, "base64"));
    cipher.setAAD(headerBytes(header));
    const sealed = Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
    return formatKeyFile({ ...header, privateKey: sealed.toString("base64") });
  } finally {
    secret.fill(0);
    plain.fill(0);
  }
}

/** What the tag of a key file covers beside the private key: canonical JSON of all other members. */
export function headerBytes({ format, publicKey, kdf, cipher }: KeyFileHeader): Buffer {
  return Buffer.from(canonicalJson({ format, publicKey, kdf: { ...kdf }, cipher: { ...cipher } }));
}

/**
 * The 32 bytes that scrypt makes of a passphrase. The caller wipes them.
 * @throws TypeError for a passphrase that is not UTF-8
 * @source RFC 7914
 */
export async function derivedKey(passphrase: Uint8Array, { n, r, p, salt }: KeyDerivation): Promise<Buffer> {
  const bytes = normalPassphrase(passphrase);
  if (bytes === null) throw new TypeError("a passphrase is text in UTF-8");
  // Node refuses more memory than it is told to take; scrypt takes 128 * n * r bytes, and a little.
  const limits = { N: n, r, p, maxmem: 128 * n * r + 2 ** 20 };
  try {
    return await new Promise((resolve, reject) => {
      scrypt(bytes, Buffer.from(salt, "base64"), KEY_BYTES, limits, (error, made) => {
        if (error === null) resolve(made);
        else reject(error);
      });
    });
  } finally {
    bytes.fill(0);
  }
}
