import fc from "fast-check";
import { expect, test } from "vitest";
import { axisFor, lengthOf, ticksOf } from "./share.ts";

test.each([
  [[5148074, 792828], 7241562, { end: 80, step: 20 }],
  [[41, 39], 1000, { end: 5, step: 1 }],
  [[1], 1, { end: 100, step: 20 }],
  [[0], 1, { end: 1, step: 1 }],
  [[10], 100, { end: 10, step: 2 }],
  [[101], 1000, { end: 15, step: 5 }],
])("the axis for %j of %i", (values, den, axis) => {
  expect(axisFor(values.map((num) => ({ num, den })))).toEqual(axis);
});

test("an axis has two to six ticks from 0 to an end that holds all shares", () => {
  fc.assert(
    fc.property(fc.array(fc.bigInt({ min: 0n, max: 10n ** 15n }), { maxLength: 5 }), (nums) => {
      const shares = nums.map((num) => ({ num, den: 10n ** 15n }));
      const axis = axisFor(shares);
      const ticks = ticksOf(axis);
      expect(ticks[0]).toBe(0);
      expect(ticks.at(-1)).toBe(axis.end);
      expect(ticks.length >= 2 && ticks.length <= 6).toBe(true);
      expect(shares.every((share) => lengthOf(share, 40000, axis.end) <= 40000)).toBe(true);
    }),
  );
});

test("of two shares the greater is never drawn shorter", () => {
  const share = fc
    .tuple(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 12n }))
    .map(([a, b]) => ({ num: a < b ? a : b, den: a < b ? b : a }));
  fc.assert(
    fc.property(share, share, (a, b) => {
      const order = a.num * b.den - b.num * a.den;
      const drawn = lengthOf(a, 38400, 100) - lengthOf(b, 38400, 100);
      expect(order <= 0n || drawn >= 0).toBe(true);
      expect(order >= 0n || drawn <= 0).toBe(true);
    }),
  );
});

test("a share of nothing, a negative one, and one beyond the whole are refused", () => {
  for (const [num, den] of [
    [1, 0],
    [-1, 2],
    [3, 2],
    [0.5, 1],
  ] as const) {
    expect(() => lengthOf({ num, den }, 100, 100)).toThrow(RangeError);
    expect(() => axisFor([{ num, den }])).toThrow(RangeError);
  }
});
