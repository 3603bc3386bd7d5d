import type { Fault, Reading, Source } from "./fault.ts";
import { faultOf } from "./fault.ts";

/** What a first line can be, for the remedy of an empty file. */
export interface Expected {
  readonly header: string;
}

/**
 * The text of a file in UTF-8, without its byte order mark. UTF-16, other encodings and NUL bytes are faults with the
 * place of the first byte at fault. The text is never repaired.
 * @source RFC 3629 (UTF-8); the first ill-formed byte as the Encoding Standard's decoder finds it.
 */
export function decodeText({ file, bytes }: Source, expected: Expected): Reading<string> {
  const start = startsWithMark(bytes) ? 3 : 0;
  if (isUtf16(bytes)) return refused(faultOf("utf-16", file, { line: 1, column: 1 }, {}));
  const text = decode(bytes.subarray(start));
  if (text === null) return refused(encodingFault(file, bytes, start));
  const nul = text.indexOf("\0");
  if (nul >= 0) return refused(faultOf("nul", file, placeOf(text, nul), {}));
  if (text.trim() === "") return refused(faultOf("empty-file", file, { line: 1, column: 1 }, expected));
  return { ok: true, value: text };
}

/** Line and column of an offset in a text. */
export function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  let line = 1;
  let lineStart = 0;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) {
    line += 1;
    lineStart = at + 1;
  }
  return { line, column: offset - lineStart + 1 };
}

function refused(fault: Fault): Reading<string> {
  return { ok: false, faults: [fault], count: 1 };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function startsWithMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** By its byte order mark, or by every other byte of its beginning being NUL. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = [bytes[0], bytes[1]];
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const head = bytes.subarray(0, 256);
  const nulAt = (odd: number): number => head.filter((byte, i) => i % 2 === odd && byte === 0).length;
  const [even, odd] = [nulAt(0), nulAt(1)];
  return head.length >= 4 && ((even === 0 && odd * 4 > head.length) || (odd === 0 && even * 4 > head.length));
}

function encodingFault(file: string, bytes: Uint8Array, start: number): Fault {
  const offset = firstIllFormed(bytes, start);
  const lineStart = Math.max(start, bytes.lastIndexOf(0x0a, offset - 1) + 1);
  const line = bytes.subarray(0, offset).filter((byte) => byte === 0x0a).length + 1;
  const column = (decode(bytes.subarray(lineStart, offset)) ?? "").length + 1;
  const byte = `0x${(bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, "0")}`;
  const code = looksLikeWindows1251(bytes) ? "windows-1251" : "not-utf-8";
  return faultOf(code, file, { line, column }, { byte, offset: String(offset) });
}

/** Cyrillic letters of Windows-1251 are single bytes from 0xC0, many of them in a row. */
function looksLikeWindows1251(bytes: Uint8Array): boolean {
  const high = bytes.filter((byte) => byte >= 0x80);
  const letters = high.filter((byte) => byte >= 0xc0).length;
  return high.length >= 2 && letters * 10 >= high.length * 7;
}

/** The offset of the first byte that does not belong to well-formed UTF-8; the length when all do. */
export function firstIllFormed(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at < bytes.length) {
    const size = sequenceLength(bytes, at);
    if (size === 0) return at;
    at += size;
  }
  return at;
}

/** The length of the well-formed sequence that starts here, 0 when there is none (Unicode, table 3-7). */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const size =
    first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0;
  const second = bytes[at + 1] ?? 0;
  const least = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const most = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (size === 0 || second < least || second > most) return 0;
  for (let i = 2; i < size; i += 1) {
    const next = bytes[at + i] ?? 0;
    if (next < 0x80 || next > 0xbf) return 0;
  }
  return size;
}
