import { decodeBase64, encodeBase64 } from "../bytes/base64.ts";
import { concatBytes } from "../bytes/bytes.ts";
import { encodeUtf8 } from "../bytes/utf8.ts";
import type { Sha256 } from "../cryptography.ts";
import { type Result, refuse } from "../result.ts";
import { isKeyName } from "./key-name.ts";

const ALGORITHM_BYTES = { ed25519: 0x01, "cosignature/v1": 0x04 } as const;
const KEY_TEXT = /^([^+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+=*)$/;

/** What a key signs: a note's text as it is, or a checkpoint with the time of signing. Both are Ed25519. */
export type KeyAlgorithm = keyof typeof ALGORITHM_BYTES;

/** A public key under its name. */
export interface VerifierKey {
  readonly name: string;
  /** The key's id in eight hexadecimal digits. With the name it says which key and algorithm signed. */
  readonly id: string;
  readonly algorithm: KeyAlgorithm;
  /** The 32 bytes of an Ed25519 public key. */
  readonly publicKey: Uint8Array;
}

/** Why a text is not a key: not of the form, of an algorithm that is not read here, or with an id of another key. */
export type KeyReason = "not-a-key" | "unknown-algorithm" | "id-differs";

/**
 * A key with the id that its name, algorithm and bytes give it.
 * @throws TypeError for a name that no key can have, or a public key that is not 32 bytes
 * @source C2SP signed-note, "Signatures"; C2SP tlog-cosignature, "Format"
 */
export function verifierKey(sha256: Sha256, name: string, algorithm: KeyAlgorithm, publicKey: Uint8Array): VerifierKey {
  if (!isKeyName(name)) throw new TypeError(`no key can have the name ${JSON.stringify(name)}`);
  if (publicKey.length !== 32) throw new TypeError("an Ed25519 public key has 32 bytes");
  const named = encodeUtf8(`${name}\n`);
  const input = new Uint8Array(named.length + 1 + publicKey.length);
  input.set(named);
  input[named.length] = ALGORITHM_BYTES[algorithm];
  input.set(publicKey, named.length + 1);
  const [a = 0, b = 0, c = 0, d = 0] = sha256(input);
  const id = (((a << 24) | (b << 16) | (c << 8) | d) >>> 0).toString(16).padStart(8, "0");
  return { name, id, algorithm, publicKey };
}

/** The key that a text `name+id+base64` holds; the id must be the one that {@link verifierKey} computes. */
export function parseVerifierKey(sha256: Sha256, text: string): Result<{ readonly key: VerifierKey }, KeyReason> {
  const [, name = "", id = "", base64 = ""] = KEY_TEXT.exec(text) ?? [];
  const bytes = decodeBase64(base64);
  if (!isKeyName(name) || bytes === null || bytes.length === 0) {
    return refuse("not-a-key", "expected a public key as name+id+base64");
  }
  const algorithm = algorithmOf(bytes[0]!);
  if (algorithm === null) {
    return refuse("unknown-algorithm", `algorithm ${bytes[0]} of the key ${name} is not read here, only 1 and 4`);
  }
  if (bytes.length !== 33) return refuse("not-a-key", `the Ed25519 key ${name} has ${bytes.length - 1} bytes, not 32`);
  const key = verifierKey(sha256, name, algorithm, bytes.slice(1));
  if (key.id !== id) return refuse("id-differs", `the id of ${name} is ${key.id}, not ${id}: a slip in the text`);
  return { ok: true, key };
}

/** A key as text: `name+id+base64`. */
export function formatVerifierKey({ name, id, algorithm, publicKey }: VerifierKey): string {
  return `${name}+${id}+${encodeBase64(typedKey(algorithm, publicKey))}`;
}

/** A key's name and id, `name+id`: what entries call it by. */
export function keyReference({ name, id }: Pick<VerifierKey, "name" | "id">): string {
  return `${name}+${id}`;
}

function algorithmOf(byte: number): KeyAlgorithm | null {
  if (byte === ALGORITHM_BYTES.ed25519) return "ed25519";
  return byte === ALGORITHM_BYTES["cosignature/v1"] ? "cosignature/v1" : null;
}

function typedKey(algorithm: KeyAlgorithm, publicKey: Uint8Array): Uint8Array {
  return concatBytes(Uint8Array.of(ALGORITHM_BYTES[algorithm]), publicKey);
}
