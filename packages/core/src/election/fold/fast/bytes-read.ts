import { MOST } from "../../../protocol/value.ts";
import { encodeUtf8 } from "../../../record/index.ts";

const QUOTE = 0x22;
const COMMA = 0x2c;
const CLOSE = 0x5d;
/** The word for a figure that is not there. */
export const NULL: Uint8Array = encodeUtf8("null");

/** How many cells {@link readCells} read last: a number beside its result, which is where it stopped. */
let count = 0;

/** How many cells were read last. */
export function cellsRead(): number {
  return count;
}

/** Reads `1,2,null]` into an array from a place on; sets {@link count}; returns where it goes on behind the bracket. */
export function readCells(bytes: Uint8Array, from: number, to: Int32Array, place: number): number {
  let at = from;
  let cells = 0;
  count = 0;
  if (bytes[at] === CLOSE) return at + 1;
  for (;;) {
    if (place + cells >= to.length) return -1;
    const first = bytes[at] as number;
    if (first >= 0x30 && first <= 0x39) {
      let value = first - 0x30;
      at += 1;
      for (;;) {
        const digit = (bytes[at] as number) - 0x30;
        if (!(digit >= 0 && digit <= 9)) break;
        // A number has no leading zero, and none that counts votes is this large.
        if (value === 0 || value > MOST) return -1;
        value = value * 10 + digit;
        at += 1;
      }
      if (value > MOST) return -1;
      to[place + cells] = value;
    } else {
      at = matches(bytes, at, NULL);
      if (at < 0) return -1;
      to[place + cells] = -1;
    }
    cells += 1;
    if (bytes[at] === CLOSE) break;
    if (bytes[at] !== COMMA) return -1;
    at += 1;
  }
  count = cells;
  return at + 1;
}

/** Where a word that stands at a place ends; -1 where it does not stand there. */
export function matches(bytes: Uint8Array, from: number, word: Uint8Array): number {
  const end = from + word.length;
  for (let i = 0; i < word.length; i += 1) if (bytes[from + i] !== word[i]) return -1;
  return end;
}

/** Where a text of plain ASCII ends, which holds no space, quote or backslash and is neither empty nor long; else -1. */
export function nameEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  for (;;) {
    const byte = bytes[at] as number;
    if (byte === QUOTE) break;
    if (!(byte > 0x20 && byte < 0x7f) || byte === 0x5c) return -1;
    at += 1;
  }
  return at > from && at - from <= 200 ? at : -1;
}

/** Whether one name comes before another by their bytes. */
export function sorts(bytes: Uint8Array, aStart: number, aEnd: number, bStart: number, bEnd: number): boolean {
  const length = Math.min(aEnd - aStart, bEnd - bStart);
  for (let i = 0; i < length; i += 1) {
    const difference = (bytes[aStart + i] as number) - (bytes[bStart + i] as number);
    if (difference !== 0) return difference < 0;
  }
  return aEnd - aStart < bEnd - bStart;
}

/** Whether one name is shorter than another, or as long and before it: as numbers are that are counted up. */
export function rises(bytes: Uint8Array, aStart: number, aEnd: number, bStart: number, bEnd: number): boolean {
  const [a, b] = [aEnd - aStart, bEnd - bStart];
  return a < b || (a === b && sorts(bytes, aStart, aEnd, bStart, bEnd));
}

/** What each letter of base64 stands for; of other bytes {@link NO_LETTER}. */
const NO_LETTER = 255;
const BASE64 = new Uint8Array(256).fill(NO_LETTER);
for (const [value, letter] of encodeUtf8("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/").entries())
  BASE64[letter] = value;

/** Whether 64 bytes in base64 stand at a place: the last letter before the padding holds bits of the last byte only. */
export function isSignature(bytes: Uint8Array, from: number): boolean {
  for (let i = 0; i < 86; i += 1) if (BASE64[bytes[from + i] as number] === NO_LETTER) return false;
  const last = BASE64[bytes[from + 85] as number] as number;
  return (last & 15) === 0 && bytes[from + 86] === 0x3d && bytes[from + 87] === 0x3d;
}

/** The 64 bytes that stand at a place in base64; that they do, {@link isSignature} says. */
export function readSignature(bytes: Uint8Array, from: number): Uint8Array {
  const signature = new Uint8Array(64);
  let at = from;
  for (let i = 0; i < 63; i += 3) {
    const high = (letterAt(bytes, at) << 6) | letterAt(bytes, at + 1);
    const low = (letterAt(bytes, at + 2) << 6) | letterAt(bytes, at + 3);
    signature[i] = high >> 4;
    signature[i + 1] = (high << 4) | (low >> 8);
    signature[i + 2] = low;
    at += 4;
  }
  signature[63] = (letterAt(bytes, at) << 2) | (letterAt(bytes, at + 1) >> 4);
  return signature;
}

function letterAt(bytes: Uint8Array, at: number): number {
  return BASE64[bytes[at] as number] as number;
}
