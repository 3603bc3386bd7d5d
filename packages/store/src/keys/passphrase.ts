/** The fewest characters of a passphrase that is newly chosen. */
export const LEAST_PASSPHRASE = 12;

/** The most bytes that are read of a passphrase, wherever it comes from. */
export const MOST_PASSPHRASE_BYTES = 4096;

/**
 * The bytes of a passphrase as they go into the derivation: UTF-8 in the Unicode form NFKC, because keyboards and systems
 * write one letter in several ways. ASCII alone stays in its buffer and never becomes a string, which could not be wiped.
 * The given bytes are the caller's to wipe, and so is what is returned; it is never the same buffer.
 *
 * @returns null for bytes that are not UTF-8
 */
export function normalPassphrase(given: Uint8Array): Buffer | null {
  if (given.every((byte) => byte < 0x80)) return Buffer.from(given);
  try {
    return Buffer.from(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(given).normalize("NFKC"));
  } catch {
    return null;
  }
}

/** Whether a passphrase that is newly chosen is long enough, counted in characters. */
export function isLongEnough(given: Uint8Array): boolean {
  let characters = 0;
  // Every character of UTF-8 has one byte that is not a continuation.
  for (const byte of given) if ((byte & 0xc0) !== 0x80) characters += 1;
  return characters >= LEAST_PASSPHRASE;
}
