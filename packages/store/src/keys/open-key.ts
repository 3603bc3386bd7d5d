import { createDecipheriv, createPrivateKey, type KeyObject } from "node:crypto";
import { decodeBase64, equalBytes, type Result, type Signer } from "@dauys/core/record";
import { type KeyFile, type KeyFileReason, LENGTHS, parseKeyFile } from "./key-file.ts";
import { publicBytes, signWith } from "./node-cryptography.ts";
import { normalPassphrase } from "./passphrase.ts";
import { derivedKey, headerBytes, type KeyPair } from "./seal-key.ts";

/** Why a key file is not opened. A wrong passphrase and a changed file look the same, and are said together. */
export type OpenKeyReason = KeyFileReason | "passphrase" | "passphrase-text" | "another-key";

/** A key that was opened: it signs, and can be sealed again under another passphrase. */
export interface OpenedKey extends KeyPair {
  readonly signer: Signer;
}

/**
 * Opens a key file with its passphrase.
 *
 * @param bytes - the file.
 * @param passphrase - as typed; the caller wipes it.
 */
export async function openKey(bytes: Uint8Array, passphrase: Uint8Array): Promise<Result<OpenedKey, OpenKeyReason>> {
  const read = parseKeyFile(bytes);
  if (!read.ok) return read;
  const check = normalPassphrase(passphrase);
  if (check === null) return refused("passphrase-text", "the passphrase is not UTF-8");
  check.fill(0);
  const privateKey = await decrypted(read.file, passphrase);
  if (privateKey === null) return refused("passphrase", "the passphrase is wrong, or the file was changed");
  const { key } = read;
  if (!equalBytes(publicBytes(privateKey), key.publicKey)) {
    return refused("another-key", "the private key is not that of the public key beside it");
  }
  return { ok: true, key, privateKey, signer: { key, sign: signWith(privateKey) } };
}

async function decrypted(file: KeyFile, passphrase: Uint8Array): Promise<KeyObject | null> {
  const { kdf, cipher, privateKey } = file;
  const sealed = decodeBase64(privateKey);
  if (sealed === null || sealed.length <= LENGTHS.tag) return null;
  const secret = await derivedKey(passphrase, kdf);
  const opening = createDecipheriv("aes-256-gcm", secret, Buffer.from(cipher.nonce, "base64"), {
    authTagLength: LENGTHS.tag,
  });
  opening.setAAD(headerBytes(file));
  opening.setAuthTag(sealed.slice(-LENGTHS.tag));
  const plain = opening.update(sealed.slice(0, -LENGTHS.tag));
  try {
    opening.final();
    const key = createPrivateKey({ key: plain, format: "der", type: "pkcs8" });
    return key.asymmetricKeyType === "ed25519" ? key : null;
  } catch {
    return null;
  } finally {
    secret.fill(0);
    plain.fill(0);
  }
}

function refused(reason: OpenKeyReason, message: string): Result<never, OpenKeyReason> {
  return { ok: false, fault: { reason, message } };
}
