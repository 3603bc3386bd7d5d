import {
  type Infer,
  integer,
  type JsonValue,
  object,
  oneOf,
  parseJson,
  pathText,
  readShape,
  shortened,
  text,
} from "@dauys/core/json";
import { decodeBase64, decodeUtf8, parseVerifierKey, type Result, type VerifierKey } from "@dauys/core/record";
import { sha256 } from "./node-cryptography.ts";

/** A key file is about 700 bytes; what is much longer is none, and is not read. */
export const MAX_KEY_FILE_BYTES = 16_384;

/** The least and the most work that a key file may ask for: 128 MB and about a quarter of a second, to eight times that. */
const LEAST_N = 2 ** 17;
const MOST_N = 2 ** 20;

/** Bytes of the salt, of the nonce, and of AES-256-GCM's tag. */
export const LENGTHS = { salt: 32, nonce: 12, tag: 16 } as const;

const base64 = text({ pattern: "^[A-Za-z0-9+/]+=*$", expected: "base64" });

/** A private key at rest: encrypted under a key that scrypt makes of a passphrase, with the public key in clear. */
const keyFile = object({
  format: oneOf("dauys-key-1"),
  /** The public key, `name+id+base64`: its name says whose it is, its first byte what it signs. */
  publicKey: text(),
  kdf: object({
    name: oneOf("scrypt"),
    /** Cost; a power of two. */
    n: integer(LEAST_N, MOST_N),
    r: integer(8, 8),
    p: integer(1, 4),
    salt: base64,
  }),
  cipher: object({ name: oneOf("aes-256-gcm"), nonce: base64 }),
  /** PKCS #8, encrypted, with the tag behind it. The tag covers all other members as well. */
  privateKey: base64,
});

/** A private key at rest. */
export type KeyFile = Infer<typeof keyFile>;

/** How a passphrase was, or is to be, made into a key. */
export type KeyDerivation = KeyFile["kdf"];

/** What a key file is authenticated with: everything in it but the private key. */
export type KeyFileHeader = Omit<KeyFile, "privateKey">;

/** Why bytes are not a key file. */
export type KeyFileReason = "too-long" | "not-a-key-file" | "public-key";

/** A key file whose form was checked; nothing in it is authenticated before it is opened with the passphrase. */
export interface ReadKeyFile {
  readonly file: KeyFile;
  readonly key: VerifierKey;
}

/** Reads a key file without opening it: whose key it is, and how it is protected. */
export function parseKeyFile(bytes: Uint8Array): Result<ReadKeyFile, KeyFileReason> {
  if (bytes.length > MAX_KEY_FILE_BYTES) {
    return refused("too-long", `${bytes.length} bytes; a key file has at most ${MAX_KEY_FILE_BYTES}`);
  }
  const value = jsonOf(bytes);
  if (typeof value === "string") return refused("not-a-key-file", value);
  const read = readShape(keyFile, value.json);
  if (!read.ok) {
    const [first] = read.problems;
    return refused("not-a-key-file", first === undefined ? "" : `${pathText(first.path)}: ${first.message}`);
  }
  const file = read.value;
  const problem = numbersProblem(file);
  if (problem !== null) return refused("not-a-key-file", problem);
  const parsed = parseVerifierKey(sha256, file.publicKey);
  return parsed.ok ? { ok: true, file, key: parsed.key } : refused("public-key", parsed.fault.message);
}

/** The bytes of a key file: one member a line, so that people can read whose it is. */
export function formatKeyFile(file: KeyFile): Uint8Array {
  return Buffer.from(`${JSON.stringify(file, null, 2)}\n`);
}

function jsonOf(bytes: Uint8Array): { readonly json: JsonValue } | string {
  const whole = decodeUtf8(bytes);
  if (whole === null) return "not UTF-8";
  const parsed = parseJson(whole);
  if (parsed.ok) return { json: parsed.json.value };
  const { line, column, message } = parsed.fault;
  return `line ${line}, column ${column}: ${message}`;
}

function numbersProblem({ kdf, cipher }: KeyFile): string | null {
  if (!Number.isInteger(Math.log2(kdf.n))) return "kdf.n: expected a power of two";
  if (decodeBase64(kdf.salt)?.length !== LENGTHS.salt) return `kdf.salt: expected ${LENGTHS.salt} bytes in base64`;
  if (decodeBase64(cipher.nonce)?.length === LENGTHS.nonce) return null;
  return `cipher.nonce: expected ${LENGTHS.nonce} bytes in base64`;
}

function refused(reason: KeyFileReason, message: string): Result<never, KeyFileReason> {
  return { ok: false, fault: { reason, message: shortened(message) } };
}
