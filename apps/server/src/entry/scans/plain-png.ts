import { crc32 } from "node:zlib";
import { isPng } from "./picture-head.ts";

/**
 * The chunks that a picture drawn by a browser has, and the most bytes that each can need: its size, its colours, its
 * points. Nothing that says anything else.
 */
const PLAIN: Readonly<Record<string, number>> = {
  IHDR: 13,
  PLTE: 768,
  tRNS: 256,
  sRGB: 1,
  gAMA: 4,
  pHYs: 9,
  IDAT: Number.POSITIVE_INFINITY,
  IEND: 0,
};

/**
 * Whether bytes are a PNG with nothing in it but a picture: every chunk known and whole, no texts, no places, no times,
 * nothing behind the end (PNG, third edition, 5 and 11).
 */
export function isPlainPng(bytes: Uint8Array): boolean {
  if (!isPng(bytes)) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const seen: string[] = [];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at);
    const end = at + 12 + length;
    if (end > bytes.length) return false;
    const body = bytes.subarray(at + 4, at + 8 + length);
    const name = new TextDecoder("latin1").decode(body.subarray(0, 4));
    if (!Object.hasOwn(PLAIN, name) || length > (PLAIN[name] ?? 0)) return false;
    if (crc32(body) !== view.getUint32(at + 8 + length)) return false;
    // Of all but the points there is one at most.
    if (name !== "IDAT" && seen.includes(name)) return false;
    seen.push(name);
    at = end;
    if (name === "IEND") break;
  }
  return at === bytes.length && seen[0] === "IHDR" && seen.at(-1) === "IEND" && seen.includes("IDAT");
}
