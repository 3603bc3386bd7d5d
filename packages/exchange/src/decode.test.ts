import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeText, firstIllFormed, placeOf } from "./decode.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (bytes: Uint8Array) => decodeText({ file: "f.csv", bytes }, { header: "list,votes" });
const faultIn = (bytes: Uint8Array): string => {
  const reading = read(bytes);
  return reading.ok ? "none" : reading.faults.map((fault) => `${fault.code} ${fault.line}:${fault.column}`).join("; ");
};

test("UTF-8 is read with or without its byte order mark", () => {
  expect(read(utf8("list,votes\nქართული,1"))).toEqual({ ok: true, value: "list,votes\nქართული,1" });
  expect(read(Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8("a,b")))).toEqual({ ok: true, value: "a,b" });
});

test.each([
  ["an empty file", Uint8Array.of(), "empty-file 1:1"],
  ["a byte order mark and nothing else", Uint8Array.of(0xef, 0xbb, 0xbf), "empty-file 1:1"],
  ["white space alone", utf8(" \r\n\n"), "empty-file 1:1"],
  ["UTF-16LE with mark", Uint8Array.of(0xff, 0xfe, 0x61, 0), "utf-16 1:1"],
  ["UTF-16BE with mark", Uint8Array.of(0xfe, 0xff, 0, 0x61), "utf-16 1:1"],
  ["UTF-16LE without mark", Uint8Array.of(0x6c, 0, 0x69, 0, 0x73, 0, 0x74, 0), "utf-16 1:1"],
  ["UTF-16BE without mark", Uint8Array.of(0, 0x6c, 0, 0x69, 0, 0x73, 0, 0x74), "utf-16 1:1"],
  ["a NUL", utf8("list,votes\nA\0,1"), "nul 2:2"],
  ["Windows-1251", Uint8Array.of(...utf8("list,votes\n"), 0xcd, 0xf3, 0xf0, 0x2c, 0x31), "windows-1251 2:1"],
  ["a lone continuation byte after wide letters", Uint8Array.of(...utf8("list,votes\nқ😀,"), 0x80), "not-utf-8 2:5"],
  ["a sequence cut off at the end", Uint8Array.of(...utf8("a\n"), 0xe2, 0x82), "not-utf-8 2:1"],
])("%s", (_, bytes, expected) => {
  expect(faultIn(bytes)).toBe(expected);
});

test("the fault of an encoding names the byte and its offset", () => {
  const reading = read(Uint8Array.of(...utf8("abc"), 0xff));
  expect(reading.ok ? "" : reading.faults[0]?.message.en).toBe(
    "the byte 0xFF is not UTF-8 (offset 3 from the start of the file)",
  );
});

test("the first ill-formed byte is where the decoder of the platform stops", () => {
  const wellFormed = (bytes: Uint8Array): boolean => {
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes);
      return true;
    } catch {
      return false;
    }
  };
  const byte = fc.oneof(
    fc.constantFrom(0x41, 0x80, 0xbf, 0xc2, 0xe0, 0xa0, 0xed, 0x9f, 0xf0, 0x90, 0xf4, 0x8f, 0xf5),
    fc.nat(255),
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 12 }), fc.array(byte, { maxLength: 8 }), (start, rest) => {
      const bytes = Uint8Array.of(...start, ...rest);
      const at = firstIllFormed(bytes, 0);
      expect(at === bytes.length).toBe(wellFormed(bytes));
      expect(wellFormed(bytes.subarray(0, at))).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test("a place counts lines by line feeds and columns by UTF-16 units, both from 1", () => {
  expect([0, 1, 2, 3, 5].map((offset) => placeOf("a\nb\r\nc", offset))).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 2 },
    { line: 2, column: 1 },
    { line: 2, column: 2 },
    { line: 3, column: 1 },
  ]);
});
