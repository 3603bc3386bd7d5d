/** `"` */
export const QUOTE = 0x22;
/** Line feed. */
export const LF = 0x0a;
/** Carriage return. */
export const CR = 0x0d;

/** A row that is longer than this has no end: the file is not what the profile says. */
export const MOST_ROW = 8_388_608;

/** More lists than any election has: each needs a column of its own in memory. */
export const MOST_LISTS = 4096;

/** A text that is known to be short, from its bytes: ASCII without a decoder, else by the given one. */
export function shortText(bytes: Uint8Array, decode: (bytes: Uint8Array) => string): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += 1) {
    const byte = bytes[i] as number;
    if (byte > 0x7f) return decode(bytes);
    text += String.fromCharCode(byte);
  }
  return text;
}
