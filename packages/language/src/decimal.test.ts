import fc from "fast-check";
import { expect, test } from "vitest";
import { formatDecimal, formatSignedDecimal } from "./decimal.ts";

test.each([
  [1, 2, 0, "1"],
  [1, 8, 2, "0.13"],
  [124, 1000, 2, "0.12"],
  [125, 1000, 2, "0.13"],
  [1249, 10000, 2, "0.12"],
  [5, 100, 1, "0.1"],
  [999, 1000, 2, "1.00"],
  [6599921, 98, 4, "67,346.1327"],
  [-1, 8, 2, "\u22120.13"],
  [-1, 1000, 2, "0.00"],
  [0, 7, 3, "0.000"],
])("%s / %s to %s digits is %s", (num, den, digits, shown) => {
  expect(formatDecimal(num, den, digits, "en")).toBe(shown);
});

test("Kazakh and Russian have a decimal comma", () => {
  expect(formatDecimal(6599921n, 98n, 4, "kk")).toBe("67\u00a0346,1327");
  expect(formatDecimal(6599921n, 98n, 4, "ru")).toBe("67\u00a0346,1327");
});

test("a signed decimal has a sign only where a digit differs from zero", () => {
  const shown = [3, -3, 0].map((num) => formatSignedDecimal(num, 2, 1, "en"));
  expect(shown).toEqual(["+1.5", "\u22121.5", "0.0"]);
  expect([4, -4].map((num) => formatSignedDecimal(num, 1000, 2, "en"))).toEqual(["0.00", "0.00"]);
});

test("a bad denominator or number of digits is refused", () => {
  expect(() => formatDecimal(1, 0, 2, "en")).toThrow(RangeError);
  expect(() => formatDecimal(1, -2, 2, "en")).toThrow(RangeError);
  expect(() => formatDecimal(1, 2, -1, "en")).toThrow(RangeError);
  expect(() => formatDecimal(1, 2, 1.5, "en")).toThrow(RangeError);
});

test("what is shown is at most half a last digit from the fraction, and exactly half only above it", () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: 0n, max: 10n ** 20n }),
      fc.bigInt({ min: 1n, max: 10n ** 20n }),
      fc.nat(12),
      (a, b, d) => {
        const shown = BigInt(formatDecimal(a, b, d, "en").replaceAll(/[,.]/g, ""));
        const twice = 2n * (shown * b - a * 10n ** BigInt(d));
        expect(twice <= b && twice > -b).toBe(true);
      },
    ),
  );
});
