import { fraction } from "@dauys/core/exact";
import { expect, test } from "vitest";
import {
  besideWhole,
  decimal,
  digitsApart,
  equals,
  exact,
  factor,
  isInfinite,
  ratio,
  share,
  sum,
} from "./exact-text.ts";

test("fractions of any size are read exactly", () => {
  expect(exact("1458628/49")).toEqual({ num: 1458628n, den: 49n });
  expect(exact("-50")).toEqual({ num: -50n, den: 1n });
  expect(exact(`${10n ** 30n}/3`)).toEqual({ num: 10n ** 30n, den: 3n });
  expect([isInfinite("1/0"), isInfinite("10/3"), isInfinite("10")]).toEqual([true, false, false]);
  expect(() => exact("1/0")).toThrow(RangeError);
});

test("an exact decimal is said to be equal, a rounded one to be about", () => {
  expect([equals(fraction(1, 2), "en"), equals(fraction(1, 3), "ru"), equals(fraction(60), "kk")]).toEqual([
    "= 0.5",
    "≈ 0,3333",
    "= 60",
  ]);
  expect(decimal(fraction(-1, 8), "en")).toBe("\u22120.125");
});

test("a quotient just below a whole number does not look like it", () => {
  expect(besideWhole(fraction(759999999, 10000000), "en")).toEqual({ text: "75.9999999", equals: "= 75.9999999" });
  expect(besideWhole(fraction(76), "en").equals).toBe("= 76");
  expect(besideWhole(fraction(10n ** 20n - 1n, 10n ** 18n), "en").text).toBe("100.000000000000");
});

test("shares of the law in percent, where that is exact", () => {
  expect([share("7/100", "en"), share("7/100", "kk"), share("1/3", "en"), share("1/200", "ru")]).toEqual([
    "7%",
    "7\u00a0%",
    "1/3",
    "0,5\u00a0%",
  ]);
  expect([factor(fraction(7, 5), "en"), factor(fraction(24, 7), "en"), ratio(fraction(6599921, 98), "en")]).toEqual([
    "1.4",
    "24/7",
    "6,599,921/98",
  ]);
});

test("digits tell apart what differs, and equals need no more", () => {
  expect(digitsApart([fraction(1, 3), fraction(33334, 100000)], 4)).toBe(5);
  expect(digitsApart([fraction(1, 3), fraction(2, 6)], 4)).toBe(4);
  expect(digitsApart([fraction(-1, 3), fraction(-33334, 100000)], 1)).toBe(5);
  expect(digitsApart([], 2)).toBe(2);
});

test("a long sum is shortened, so that nobody takes it for whole", () => {
  const thirteen = Array.from({ length: 13 }, (_, i) => i + 1);
  expect(sum(thirteen.slice(0, 3), "en")).toBe("1 + 2 + 3");
  expect(sum(thirteen, "en")).toBe("1 + 2 + 3 + … + 13");
});
