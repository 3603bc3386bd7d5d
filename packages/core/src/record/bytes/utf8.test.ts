import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeUtf8, encodeUtf8 } from "./utf8.ts";

test.each([
  ["a byte that never stands in UTF-8", [0xff]],
  ["a cut-off letter", [0xd0]],
  ["a letter written too long", [0xc0, 0xaf]],
  ["half of a surrogate pair", [0xed, 0xa0, 0x80]],
  ["beyond U+10FFFF", [0xf4, 0x90, 0x80, 0x80]],
])("%s is refused", (_, bytes) => {
  expect(decodeUtf8(Uint8Array.from(bytes))).toBeNull();
});

test("a byte order mark is a character, not removed", () => {
  expect(decodeUtf8(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41))).toBe("\ufeffA");
});

test("half of a surrogate pair cannot be written", () => {
  expect(() => encodeUtf8("\ud800")).toThrow(TypeError);
});

test("any bytes are refused, or are those of their text", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 20 }), (bytes) => {
      const text = decodeUtf8(bytes);
      if (text !== null) expect(encodeUtf8(text)).toEqual(bytes);
    }),
  );
});
