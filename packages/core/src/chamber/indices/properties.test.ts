import fc from "fast-check";
import { expect, test } from "vitest";
import { compare, fraction, multiply } from "../../exact/index.ts";
import { effectiveNumberOfSeats, effectiveNumberOfVotes } from "./effective-number.ts";
import { electionIndices } from "./election-indices.ts";
import { gallagher } from "./gallagher.ts";
import { loosemoreHanby } from "./loosemore-hanby.ts";
import { pedersen } from "./pedersen.ts";
import { integerRoot, rootText } from "./root-text.ts";
import { sainteLagueIndex } from "./sainte-lague-index.ts";
import { turnout } from "./turnout.ts";
import type { VotesAndSeats } from "./votes-and-seats.ts";
import { wastedVotes } from "./wasted-votes.ts";

const lists = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 10 ** 9 }), fc.integer({ min: 0, max: 200 })), {
    minLength: 1,
    maxLength: 12,
  })
  .filter((all) => all.some(([votes]) => votes > 0) && all.some(([, seats]) => seats > 0))
  .map((all) => all.map(([votes, seats], i) => ({ list: `${i}`, votes, seats })));
const results: fc.Arbitrary<VotesAndSeats> = fc.record({ lists, otherVotes: fc.integer({ min: 0, max: 10 ** 9 }) });

test("the root of an integer is the largest whose square is not above it", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 60n }), (value) => {
      const root = integerRoot(value);
      expect(root * root <= value && value < (root + 1n) * (root + 1n)).toBe(true);
    }),
  );
});

test("a root as text is the nearest decimal, a half going up", () => {
  expect([rootText(fraction(2), 5), rootText(fraction(1, 4), 1), rootText(fraction(1, 16), 1)]).toEqual([
    "1.41421",
    "0.5",
    "0.3",
  ]);
  expect([rootText(fraction(9, 4), 0), rootText(fraction(0), 2), rootText(fraction(1, 10 ** 6), 2)]).toEqual([
    "2",
    "0.00",
    "0.00",
  ]);
  expect(() => rootText(fraction(-1), 2)).toThrow(RangeError);
  expect(() => rootText(fraction(1), -1)).toThrow(RangeError);
  const fractions = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 20n }), fc.bigInt({ min: 1n, max: 10n ** 20n }));
  fc.assert(
    fc.property(fractions, fc.integer({ min: 0, max: 12 }), ([num, den], digits) => {
      const shown = BigInt(rootText(fraction(num, den), digits).replace(".", ""));
      const unit = 2n * 10n ** BigInt(digits);
      const value = fraction(num * unit * unit, den);
      const [low, high] = [2n * shown - 1n, 2n * shown + 1n];
      expect(low < 0n || compare(fraction(low * low), value) <= 0).toBe(true);
      expect(compare(value, fraction(high * high))).toBe(-1);
    }),
  );
});

test("indices keep their bounds, whatever the numbers", () => {
  fc.assert(
    fc.property(results, (result) => {
      const one = fraction(1);
      for (const index of [gallagher(result, "as-one"), loosemoreHanby(result), wastedVotes(result).share])
        expect(index.num >= 0n && compare(index, one) <= 0).toBe(true);
      expect(compare(effectiveNumberOfSeats(result), one)).toBeGreaterThanOrEqual(0);
      expect(compare(effectiveNumberOfVotes(result, "as-one"), one)).toBeGreaterThanOrEqual(0);
      // Under the root: the least squares index is never above the Loosemore-Hanby index.
      const lh = loosemoreHanby(result);
      expect(compare(gallagher(result, "as-one"), multiply(lh, lh))).toBeLessThanOrEqual(0);
    }),
  );
});

test("lists not named one by one: exact where sums add, between the two rules where squares do", () => {
  fc.assert(
    fc.property(results, fc.array(fc.integer({ min: 0, max: 10 ** 6 }), { maxLength: 6 }), (base, small) => {
      const unnamed = small.map((votes, i) => ({ list: `small ${i}`, votes, seats: 0 }));
      const named = { lists: [...base.lists, ...unnamed] };
      const lump = { lists: base.lists, otherVotes: small.reduce((a, b) => a + b, 0) };
      expect(loosemoreHanby(lump)).toEqual(loosemoreHanby(named));
      expect(sainteLagueIndex(lump)).toEqual(sainteLagueIndex(named));
      expect(wastedVotes(lump)).toEqual(wastedVotes(named));
      const exact = gallagher(named);
      expect(compare(gallagher(lump, "left-out"), exact)).toBeLessThanOrEqual(0);
      expect(compare(exact, gallagher(lump, "as-one"))).toBeLessThanOrEqual(0);
      const number = effectiveNumberOfVotes(named);
      expect(compare(effectiveNumberOfVotes(lump, "as-one"), number)).toBeLessThanOrEqual(0);
      expect(compare(number, effectiveNumberOfVotes(lump, "left-out"))).toBeLessThanOrEqual(0);
    }),
  );
});

test("equal lists are as many as they are, and nothing moved is no volatility", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 10 ** 6 }), (count, each) => {
      const equal = { lists: Array.from({ length: count }, (_, i) => ({ list: `${i}`, votes: each, seats: 3 })) };
      expect(effectiveNumberOfVotes(equal)).toEqual(fraction(count));
      expect(effectiveNumberOfSeats(equal)).toEqual(fraction(count));
      expect([gallagher(equal), loosemoreHanby(equal), pedersen(equal, equal)]).toEqual([
        fraction(0),
        fraction(0),
        fraction(0),
      ]);
    }),
  );
});

test("volatility is the same from either side", () => {
  fc.assert(
    fc.property(results, results, (a, b) => {
      expect(pedersen(a, b)).toEqual(pedersen(b, a));
    }),
  );
});

test("what an index needs and is not known leaves it unknown", () => {
  const nothing = electionIndices({ result: null, received: null, registered: 5, before: null });
  expect(nothing.map(({ id, exact }) => [id, exact])).toEqual([
    ["gallagher", null],
    ["loosemore-hanby", null],
    ["sainte-lague", null],
    ["effective-number-votes", null],
    ["effective-number-seats", null],
    ["pedersen", null],
    ["wasted-votes", null],
    ["turnout", null],
  ]);
});

test.each([
  ["no votes", () => gallagher({ lists: [{ list: "a", votes: 0, seats: 1 }] })],
  ["no seats", () => loosemoreHanby({ lists: [{ list: "a", votes: 1, seats: 0 }] })],
  ["half a vote", () => gallagher({ lists: [{ list: "a", votes: 0.5, seats: 1 }] })],
  [
    "a list twice",
    () =>
      gallagher({
        lists: [
          { list: "a", votes: 1, seats: 1 },
          { list: "a", votes: 1, seats: 1 },
        ],
      }),
  ],
  ["nobody registered", () => turnout(1, 0)],
  ["half a voter", () => turnout(0.5, 2)],
])("%s is refused", (_, call) => {
  expect(call).toThrow(RangeError);
});
