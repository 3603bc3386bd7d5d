import { concatBytes } from "../bytes/bytes.ts";
import { encodeUtf8 } from "../bytes/utf8.ts";

const SIGNATURE_BYTES = 64;
const TIME_BYTES = 8;
const MAX_TIME = 2n ** 63n - 1n;

/** A witness's signature over a checkpoint, taken apart. */
export interface Cosignature {
  /** When the witness signed, in seconds since 1970-01-01T00:00:00Z. */
  readonly time: bigint;
  /** 64 bytes of Ed25519, over {@link cosignedMessage}. */
  readonly signature: Uint8Array;
}

/**
 * The bytes that a cosignature/v1 covers: a header, the time, and the checkpoint's whole text.
 * @source C2SP tlog-cosignature, "Ed25519 signed message"
 */
export function cosignedMessage(checkpointText: string, time: bigint): Uint8Array {
  return encodeUtf8(`cosignature/v1\ntime ${time}\n${checkpointText}`);
}

/** The time and signature in the bytes of a signature line after the key's id; null when they are not of this form. */
export function parseCosignature(bytes: Uint8Array): Cosignature | null {
  if (bytes.length !== TIME_BYTES + SIGNATURE_BYTES) return null;
  let time = 0n;
  for (const byte of bytes.subarray(0, TIME_BYTES)) time = time * 256n + BigInt(byte);
  return time > MAX_TIME ? null : { time, signature: bytes.slice(TIME_BYTES) };
}

/**
 * The bytes of a cosignature, as they stand in a signature line after the key's id.
 * @throws RangeError for a time before 1970 or beyond 2^63 - 1 seconds
 */
export function cosignatureBytes({ time, signature }: Cosignature): Uint8Array {
  if (time < 0n || time > MAX_TIME) throw new RangeError(`${time} is not a time that a cosignature can have`);
  const bytes = Array.from({ length: TIME_BYTES }, (_, i) => Number((time >> BigInt(8 * (TIME_BYTES - 1 - i))) & 255n));
  return concatBytes(Uint8Array.from(bytes), signature);
}
