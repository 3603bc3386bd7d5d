import { expect, test } from "vitest";
import { isUint64, parseDecimal } from "./decimal.ts";

test("numbers below 2^64 without leading zeroes are read", () => {
  expect(parseDecimal("0")).toBe(0n);
  expect(parseDecimal("18446744073709551615")).toBe(2n ** 64n - 1n);
  expect(isUint64(2n ** 64n - 1n)).toBe(true);
});

test.each([
  "",
  "00",
  "01",
  "+1",
  "-1",
  "1.0",
  "1e3",
  " 1",
  "1\n",
  "0x1",
  "18446744073709551616",
  "٣",
  "9".repeat(5000),
])("%j is refused", (text) => {
  expect(parseDecimal(text)).toBeNull();
});

test("what no size can be", () => {
  expect(isUint64(-1n)).toBe(false);
  expect(isUint64(2n ** 64n)).toBe(false);
});
