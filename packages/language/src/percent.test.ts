import fc from "fast-check";
import { expect, test } from "vitest";
import { digitsToTell, formatPercent } from "./percent.ts";

test("the shares of 10 January 2021, each language by its norm", () => {
  expect(formatPercent(5148074, 7241562, 2, "kk")).toBe("71,09\u00a0%");
  expect(formatPercent(659019, 7241562, 2, "ru")).toBe("9,10\u00a0%");
  expect(formatPercent(7539280, 11919241, 2, "en")).toBe("63.25%");
});

test("nothing, all, and 10^15 votes", () => {
  expect(formatPercent(0, 5, 1, "en")).toBe("0.0%");
  expect(formatPercent(5, 5, 0, "en")).toBe("100%");
  expect(formatPercent(10n ** 15n - 1n, 10n ** 15n, 13, "en")).toBe("99.9999999999999%");
});

test("a share of no base is refused", () => {
  expect(() => formatPercent(1, 0, 2, "en")).toThrow(RangeError);
});

test.each([
  [[69999, 1000000], 4],
  [[69949, 1000000], 2],
  [[7, 100], 2],
  [[499999999, 7142857143], 8],
] as const)("beside 7 %%, %s needs %s digits", (share, digits) => {
  expect(digitsToTell(share, [7, 100], 2)).toBe(digits);
});

test("with the digits told, a share below the threshold looks lower and one above it looks higher", () => {
  const votes = fc.integer({ min: 0, max: 10 ** 12 });
  fc.assert(
    fc.property(votes, fc.integer({ min: 1, max: 10 ** 12 }), fc.constantFrom(3, 4, 5, 7, 10), (num, den, percent) => {
      const digits = digitsToTell([num, den], [percent, 100], 2);
      const [share, threshold] = [formatPercent(num, den, digits, "en"), formatPercent(percent, 100, digits, "en")];
      const side = 100n * BigInt(num) - BigInt(percent) * BigInt(den);
      const seen = asUnits(share) - asUnits(threshold);
      expect([seen > 0n, seen < 0n]).toEqual([side > 0n, side < 0n]);
    }),
  );
});

function asUnits(shown: string): bigint {
  return BigInt(shown.replaceAll(/[.,%]/g, ""));
}
