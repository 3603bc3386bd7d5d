import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeBase64, encodeBase64 } from "./base64.ts";

test.each([
  ["", ""],
  ["f", "Zg=="],
  ["fo", "Zm8="],
  ["foo", "Zm9v"],
  ["foob", "Zm9vYg=="],
  ["fooba", "Zm9vYmE="],
  ["foobar", "Zm9vYmFy"],
])("RFC 4648, section 10: %j is %j", (plain, text) => {
  expect(encodeBase64(Buffer.from(plain))).toBe(text);
  expect(decodeBase64(text)).toEqual(new Uint8Array(Buffer.from(plain)));
});

test.each([
  ["no padding", "Zg"],
  ["half the padding", "Zg="],
  ["padding alone", "===="],
  ["three signs of padding", "Z==="],
  ["padding in the middle", "Zg==Zg=="],
  ["bits that no byte needs", "Zh=="],
  ["bits that no byte needs, two bytes", "Zm9="],
  ["a newline", "Zm9v\n"],
  ["a newline that fills a group", "Zm9\n"],
  ["a space", " m9v"],
  ["the alphabet for URLs", "-_-_"],
  ["a letter of no alphabet", "Zm9ё"],
])("%s is refused", (_, text) => {
  expect(decodeBase64(text)).toBeNull();
});

test("bytes and their text determine each other, as Node has it", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      expect(encodeBase64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
      expect(decodeBase64(encodeBase64(bytes))).toEqual(bytes);
    }),
  );
});

test("any text is refused, or is the one text of its bytes", () => {
  const nearly = fc.string({ unit: fc.constantFrom(..."ABgw/+09=\n-ё"), maxLength: 12 });
  fc.assert(
    fc.property(fc.oneof(nearly, fc.string()), (text) => {
      const bytes = decodeBase64(text);
      expect(bytes === null || encodeBase64(bytes) === text).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
