import fc from "fast-check";
import { expect, test } from "vitest";
import { xoshiro128 } from "../random/xoshiro.ts";
import { split } from "./split.ts";

const weights = fc.array(fc.nat(100_000), { minLength: 1, maxLength: 9 }).filter((all) => all.some((each) => each > 0));

test("the parts add up to the whole, none is negative, and what weighs nothing gets nothing", () => {
  fc.assert(
    fc.property(fc.nat(3000), weights, fc.nat(), (whole, by, seed) => {
      const parts = split(xoshiro128([seed, 1, 2, 3]), whole, by);
      expect(parts.reduce((sum, each) => sum + each, 0)).toBe(whole);
      for (const [i, part] of parts.entries()) {
        expect(part).toBeGreaterThanOrEqual(0);
        if (by[i] === 0) expect(part).toBe(0);
      }
    }),
  );
});

test("on average each part is its share", () => {
  const random = xoshiro128([1, 2, 3, 4]);
  const sums = [0, 0, 0];
  for (let i = 0; i < 20_000; i += 1) for (const [j, part] of split(random, 10, [1, 2, 4]).entries()) sums[j]! += part;
  expect(sums.map((sum) => Math.round(sum / 2000))).toEqual([14, 29, 57]);
});

test("weights of nothing, and numbers too large, are refused", () => {
  expect(() => split(xoshiro128([1, 2, 3, 4]), 5, [0, 0])).toThrow(RangeError);
  expect(() => split(xoshiro128([1, 2, 3, 4]), 2 ** 31, [2 ** 31])).toThrow(RangeError);
});
