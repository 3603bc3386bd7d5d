import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";
import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, unlinkSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import { StartTrouble } from "../office/start-trouble.ts";

/** What can be done with the key of an office's folder; the key itself is handed to nobody. */
export interface Vault {
  /** The keyed hash of a text, for one purpose: of no use for another, and of none without the key. As hexadecimal. */
  readonly mark: (purpose: string, text: string) => string;
  /** Seals bytes for one place (AES-256-GCM): opened for another place, they are refused. */
  readonly seal: (place: string, bytes: Uint8Array) => Uint8Array;
  /** Opens what was sealed for this place. @throws Error where it was sealed elsewhere, or changed */
  readonly open: (place: string, sealed: Uint8Array) => Uint8Array;
  /** What is mixed into passwords: the tables alone are then not enough to guess them. */
  readonly pepper: Uint8Array;
  /** What two nodes of one office must have in common, and what says nothing about the key. */
  readonly fingerprint: string;
}

/** Where an office keeps the key of its accounts. */
export function vaultFile(folder: string): string {
  return join(folder, "keys", "accounts.key");
}

/**
 * Opens the vault of an office: with the key that is handed in, or with the one in its folder, which is made at the first
 * start for the owner of the folder alone to read. @throws StartTrouble where that is no key
 */
export function openVault(folder: string, handedIn?: string): Vault {
  const path = handedIn === undefined ? vaultFile(folder) : "accounts.key";
  const text = handedIn ?? readKey(path) ?? makeKey(path);
  const key = Buffer.from(text.trim(), "base64");
  if (key.byteLength !== 32)
    throw new StartTrouble("accounts-key", path, `${path} is not a key: it has to hold 32 bytes in base64`);
  return vaultOf(key);
}

/** The vault of a key of 32 bytes. */
export function vaultOf(key: Uint8Array): Vault {
  const part = (name: string): Buffer => Buffer.from(hkdfSync("sha256", key, "", `dauys office ${name}`, 32));
  const marks = part("marks");
  const seals = part("seals");
  const mark = (purpose: string, text: string): string =>
    createHmac("sha256", marks).update(`${purpose}\u0000${text}`).digest("hex");
  return {
    mark,
    pepper: part("passwords"),
    fingerprint: mark("fingerprint", ""),
    seal: (place, bytes) => {
      const nonce = randomBytes(12);
      const cipher = createCipheriv("aes-256-gcm", seals, nonce).setAAD(Buffer.from(place));
      return Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
    },
    open: (place, sealed) => {
      const decipher = createDecipheriv("aes-256-gcm", seals, sealed.subarray(0, 12));
      decipher.setAAD(Buffer.from(place)).setAuthTag(sealed.subarray(-16));
      return Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()]);
    },
  };
}

function readKey(path: string): string | null {
  try {
    return readFileSync(path, "ascii");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

function makeKey(path: string): string {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.${process.pid}.${randomBytes(4).toString("hex")}`;
  const file = openSync(draft, "wx", 0o600);
  writeSync(file, `${randomBytes(32).toString("base64")}\n`);
  fsyncSync(file);
  closeSync(file);
  // Of two that start at once, one gives the file its name; the other then reads what the first one made.
  try {
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    unlinkSync(draft);
  }
  return readFileSync(path, "ascii");
}
