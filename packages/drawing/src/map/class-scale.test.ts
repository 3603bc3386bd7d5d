import fc from "fast-check";
import { expect, test } from "vitest";
import { classOf, classScale } from "./class-scale.ts";

const tenths = (num: number) => ({ num, den: 1000 });

test("the narrowest classes that hold all shares", () => {
  expect(classScale([tenths(303), tenths(755)]).bounds).toEqual([30, 40, 50, 60, 70, 80]);
  expect(classScale([tenths(711), tenths(755)]).bounds).toEqual([71, 72, 73, 74, 75, 76]);
  expect(classScale([tenths(0), tenths(999)]).bounds).toEqual([0, 20, 40, 60, 80, 100]);
  expect(classScale([tenths(1000)]).bounds).toEqual([95, 96, 97, 98, 99, 100]);
  expect(classScale([]).bounds).toEqual([0, 20, 40, 60, 80, 100]);
});

test("a share on a bound belongs to the class above it, a hair below it does not", () => {
  const scale = { bounds: [30, 40, 50, 60, 70, 80] };
  expect(classOf({ num: 4, den: 10 }, scale)).toBe(1);
  expect(classOf({ num: 4n * 10n ** 30n - 1n, den: 10n ** 31n }, scale)).toBe(0);
  expect(() => classOf({ num: 8, den: 10 }, scale)).toThrow(RangeError);
  expect(() => classOf({ num: 1, den: 10 }, scale)).toThrow(RangeError);
  expect(() => classOf({ num: 2, den: 1 }, scale)).toThrow(RangeError);
});

test("every share has a class whose bounds hold it, and classes rise with shares", () => {
  const share = fc
    .integer({ min: 1, max: 1_000_000 })
    .chain((den) => fc.record({ num: fc.nat(den), den: fc.constant(den) }));
  fc.assert(
    fc.property(fc.array(share, { minLength: 1, maxLength: 20 }), (shares) => {
      const scale = classScale(shares);
      for (const each of shares) {
        const place = classOf(each, scale);
        const [from = 0, to = 0] = scale.bounds.slice(place);
        expect(100 * each.num >= from * each.den).toBe(true);
        expect(100 * each.num < to * each.den || (to === 100 && each.num === each.den)).toBe(true);
      }
      const sorted = [...shares].sort((a, b) => Number(BigInt(a.num) * BigInt(b.den) - BigInt(b.num) * BigInt(a.den)));
      const places = sorted.map((each) => classOf(each, scale));
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }),
  );
});
