import fc from "fast-check";
import { expect, test } from "vitest";
import { countOf, MOST_VOTES } from "./count.ts";

test.each([
  ["0", 0],
  ["7241562", 7241562],
  ["1000000000000000", MOST_VOTES],
  ["1000000000000001", "too-large"],
  ["9".repeat(400), "too-large"],
  [`1${"0".repeat(400)}`, "too-large"],
  ["", "empty-number"],
  [" 5", "spaces"],
  ["5\u00a0", "spaces"],
  ["\u200e5", "spaces"],
  ["-5", "negative"],
  ["−5", "negative"],
  ["-1,234", "negative"],
  ["+5", "plus-sign"],
  ["007", "leading-zero"],
  ["00", "leading-zero"],
  ["1,234", "thousands"],
  ["1.234", "thousands"],
  ["1 234", "thousands"],
  ["1\u00a0234", "thousands"],
  ["1\u202f234", "thousands"],
  ["1'234'567", "thousands"],
  ["1,234,567.50", "thousands"],
  ["1.5", "fractional"],
  ["1,50", "fractional"],
  [".5", "fractional"],
  ["71.09%", "fractional"],
  ["1e5", "exponent"],
  ["1.2E+3", "exponent"],
  ["10^400", "exponent"],
  ["٣٤", "other-digits"],
  ["１２", "other-digits"],
  ["twelve", "not-a-number"],
  ["0x10", "not-a-number"],
  ["NaN", "not-a-number"],
  ["Infinity", "not-a-number"],
  ["1-2", "not-a-number"],
] as const)("%s is %s", (text, expected) => {
  expect(countOf(text)).toBe(expected);
});

test("exactly the decimal texts of 0 to 10^15 are counts", () => {
  fc.assert(
    fc.property(fc.oneof(fc.maxSafeNat(), fc.nat(1000)), (n) => {
      expect(countOf(String(n))).toBe(n <= MOST_VOTES ? n : "too-large");
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."0123456789.,-+ e^'\u00a0x") }), (text) => {
      const value = countOf(text);
      if (typeof value === "number") expect(String(value)).toBe(text);
      else expect(/^(0|[1-9][0-9]{0,14})$/.test(text)).toBe(false);
    }),
    { numRuns: 1000 },
  );
});
