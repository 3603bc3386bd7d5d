import fc from "fast-check";
import { expect, test } from "vitest";
import { good, hex, reasonOf } from "../testing/results.ts";
import { decodeBundle, encodeBundle } from "./bundle.ts";

test("each entry has its length before it, the higher byte first", () => {
  expect(hex(encodeBundle([Uint8Array.of(7), new Uint8Array(258)]))).toBe(`0001070102${"00".repeat(258)}`);
});

test("an entry of 65,535 bytes and an empty one", () => {
  const entries = [new Uint8Array(65_535), new Uint8Array()];
  expect(good(decodeBundle(encodeBundle(entries), 2)).entries.map(({ length }) => length)).toEqual([65_535, 0]);
});

test("what no bundle holds is not written", () => {
  expect(() => encodeBundle([])).toThrow(RangeError);
  expect(() => encodeBundle(Array(257).fill(new Uint8Array()))).toThrow(RangeError);
  expect(() => encodeBundle([new Uint8Array(65_536)])).toThrow(RangeError);
});

test.each([
  ["truncated", [0], 1],
  ["truncated", [0, 1], 1],
  ["truncated", [0, 2, 7], 1],
  ["truncated", [0, 1, 7, 0], 1],
  ["width", [], 1],
  ["width", [0, 1, 7], 2],
  ["width", [0, 1, 7, 0, 0], 1],
])("%s: %j as %d entries", (reason, bytes, width) => {
  expect(reasonOf(decodeBundle(Uint8Array.from(bytes), width))).toBe(reason);
});

test("a bundle and its entries determine each other, and any bytes are refused or are those of their entries", () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 300 }), { minLength: 1, maxLength: 9 }), (entries) => {
      expect(good(decodeBundle(encodeBundle(entries), entries.length)).entries.map(hex)).toEqual(entries.map(hex));
    }),
  );
  const small = fc.uint8Array({ max: 3, maxLength: 30 });
  fc.assert(
    fc.property(fc.oneof(small, fc.uint8Array({ maxLength: 30 })), fc.integer({ min: 1, max: 9 }), (bytes, width) => {
      const decoded = decodeBundle(bytes, width);
      if (decoded.ok) expect(hex(encodeBundle(decoded.entries))).toBe(hex(bytes));
    }),
    { numRuns: 2000 },
  );
});
