import fc from "fast-check";
import { expect, test } from "vitest";
import { formatInteger, formatSigned } from "./integer.ts";
import { LANGS } from "./lang.ts";

test.each([
  [0, "0", "0"],
  [-0, "0", "0"],
  [7, "7", "7"],
  [999, "999", "999"],
  [1000, "1\u00a0000", "1,000"],
  [12345, "12\u00a0345", "12,345"],
  [11919241, "11\u00a0919\u00a0241", "11,919,241"],
  [-1000, "\u22121\u00a0000", "\u22121,000"],
  [10n ** 18n, "1\u00a0000\u00a0000\u00a0000\u00a0000\u00a0000\u00a0000", "1,000,000,000,000,000,000"],
])("%s is grouped by three", (n, spaced, commas) => {
  expect(formatInteger(n, "kk")).toBe(spaced);
  expect(formatInteger(n, "ru")).toBe(spaced);
  expect(formatInteger(n, "en")).toBe(commas);
});

test("a change carries its sign, zero none", () => {
  expect([-8, 0, 8, 1234].map((n) => formatSigned(n, "en"))).toEqual(["\u22128", "0", "+8", "+1,234"]);
  expect(formatSigned(-(10n ** 6n), "kk")).toBe("\u22121\u00a0000\u00a0000");
});

test("what is not a safe integer is refused", () => {
  for (const n of [0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53]) {
    expect(() => formatInteger(n, "en")).toThrow(RangeError);
  }
});

test("without separators and with a plain minus it is the number again", () => {
  fc.assert(
    fc.property(fc.bigInt(), fc.constantFrom(...LANGS), (n, lang) => {
      const shown = formatInteger(n, lang);
      expect(BigInt(shown.replaceAll(/[\u00a0,]/g, "").replace("\u2212", "-"))).toBe(n);
      expect(shown).toMatch(/^\u2212?\d{1,3}([\u00a0,]\d{3})*$/);
    }),
  );
});
