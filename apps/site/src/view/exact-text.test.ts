import { fraction } from "@dauys/core/exact";
import { expect, test } from "vitest";
import { exactText } from "./exact-text.ts";

test.each([
  [fraction(43672703, 100), "en", "436,727.03"],
  [fraction(43672703, 100), "ru", "436\u00a0727,03"],
  [fraction(43672703, 100), "kk", "436\u00a0727,03"],
  [fraction(5), "en", "5"],
  [fraction(1, 8), "kk", "0,125"],
  [fraction(1, 1_000_000), "en", "0.000001"],
  [fraction(1, 10_000_000), "en", "1/10,000,000"],
  [fraction(10_000, 3), "ru", "10\u00a0000/3"],
] as const)("%o in %s is %s, and nothing is rounded", (value, lang, text) => {
  expect(exactText(value, lang)).toBe(text);
});
