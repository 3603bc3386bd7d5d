import fc from "fast-check";
import { expect, test } from "vitest";
import {
  add,
  ceilDivide,
  compare,
  floorDivide,
  fraction,
  fractionText,
  gcd,
  multiply,
  parseFraction,
  roundDivide,
  subtract,
} from "./fraction.ts";

const integer = fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n });
const positive = fc.bigInt({ min: 1n, max: 10n ** 17n });
const anyFraction = fc.tuple(integer, positive).map(([n, d]) => fraction(n, d));

test("a fraction is in lowest terms with a positive denominator", () => {
  expect(fraction(6, -8)).toEqual({ num: -3n, den: 4n });
  expect(fraction(0, 5)).toEqual({ num: 0n, den: 1n });
  expect(() => fraction(1, 0)).toThrow(RangeError);
  expect(gcd(0n, 0n)).toBe(0n);
  expect(gcd(-12n, 18n)).toBe(6n);
});

test("texts that are no fraction are refused, not read leniently", () => {
  for (const bad of ["", " 7/100", "7/0", "07", "7/ 100", "0.07", "7%", "1e3", "--1", "1/-2", "+1", "-", "1/"]) {
    expect(parseFraction(bad), bad).toBeNull();
  }
  expect(parseFraction("9".repeat(19))).toBeNull();
  expect(parseFraction("14/200")).toEqual({ num: 7n, den: 100n });
});

test("a text and its fraction determine each other", () => {
  fc.assert(
    fc.property(anyFraction, (f) => {
      expect(parseFraction(fractionText(f))).toEqual(f);
    }),
  );
});

test("field laws hold exactly", () => {
  fc.assert(
    fc.property(anyFraction, anyFraction, anyFraction, (a, b, c) => {
      expect(add(a, b)).toEqual(add(b, a));
      expect(subtract(add(a, b), b)).toEqual(a);
      expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)));
      expect(compare(a, b)).toBe(Math.sign(Number(subtract(a, b).num)));
    }),
  );
});

test("floor, ceiling and nearest agree with their definitions", () => {
  fc.assert(
    fc.property(integer, positive, (n, d) => {
      const floor = floorDivide(n, d);
      expect(floor * d <= n && n < (floor + 1n) * d).toBe(true);
      const ceiling = ceilDivide(n, d);
      expect((ceiling - 1n) * d < n && n <= ceiling * d).toBe(true);
      const nearest = roundDivide(n, d);
      expect(2n * nearest * d - d <= 2n * n && 2n * n < 2n * nearest * d + d).toBe(true);
    }),
  );
});
