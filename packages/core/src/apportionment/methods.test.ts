import fc from "fast-check";
import { expect, test } from "vitest";
import { compare, fraction } from "../exact/index.ts";
import { anyDivisors } from "./conformance/arbitrary-contests.ts";
import { highestAverages } from "./highest-averages.ts";
import { divisorMethod, hamilton } from "./methods.ts";
import { averageText, compareAverages, sequenceOf } from "./sequence.ts";

const mazhilis = [659_019, 5_148_074, 383_023, 792_828, 258_618];

test("Kazakhstan 2021 by the law's method, and by others", () => {
  expect(hamilton(mazhilis, 98, { num: 7, den: 100 })).toEqual({ seats: [10, 76, 0, 12, 0], tie: null });
  expect(hamilton(mazhilis, 98, { num: 5, den: 100 })).toEqual({ seats: [9, 72, 6, 11, 0], tie: null });
  const qualified = [659_019, 5_148_074, 792_828];
  expect(divisorMethod(qualified, 98, "dhondt").seats).toEqual([9, 77, 12]);
  expect(divisorMethod(qualified, 98, "sainte-lague").seats).toEqual([10, 76, 12]);
});

test("a list with exactly the threshold takes part", () => {
  expect(hamilton([7, 93], 100, { num: 7, den: 100 }).seats).toEqual([7, 93]);
  expect(hamilton([699, 9301], 100, { num: 7, den: 100 }).seats).toEqual([0, 100]);
  expect(hamilton([699, 9301], 100, { num: 7, den: 100 }, "bigint").seats).toEqual([0, 100]);
});

test("equal lists for the last seat are named and hold it in nobody's count", () => {
  expect(hamilton([10, 10, 10], 4)).toEqual({ seats: [1, 1, 1], tie: { among: [0, 1, 2], seats: 1 } });
  expect(hamilton([30, 10, 10], 3)).toEqual({ seats: [2, 0, 0], tie: { among: [1, 2], seats: 1 } });
  expect(divisorMethod([6, 3, 1], 2, "dhondt")).toEqual({ seats: [1, 0, 0], tie: { among: [0, 1], seats: 1 } });
  expect(divisorMethod([5, 5, 5, 1], 2, "sainte-lague")).toEqual({
    seats: [0, 0, 0, 0],
    tie: { among: [0, 1, 2], seats: 2 },
  });
});

test("nothing to distribute, or nobody to distribute to", () => {
  expect(hamilton([], 5)).toEqual({ seats: [], tie: null });
  expect(hamilton([0, 0], 5)).toEqual({ seats: [0, 0], tie: null });
  expect(hamilton([3, 4], 0)).toEqual({ seats: [0, 0], tie: null });
  expect(divisorMethod([3, 4], 0)).toEqual({ seats: [0, 0], tie: null });
  expect(divisorMethod([0, 0], 3)).toEqual({ seats: [0, 0], tie: null });
  expect(divisorMethod([0, 4], 3)).toEqual({ seats: [0, 3], tie: null });
});

test("what is no count is refused by name", () => {
  for (const bad of [-1, 0.5, Number.NaN, 2 ** 53, Number.POSITIVE_INFINITY]) {
    expect(() => hamilton([1, bad], 5), `votes ${bad}`).toThrow(/position 1/);
    expect(() => divisorMethod([1, bad], 5), `votes ${bad}`).toThrow(/position 1/);
    expect(() => hamilton([1, 2], bad), `seats ${bad}`).toThrow(/seats/);
    expect(() => divisorMethod([1, 2], bad), `seats ${bad}`).toThrow(/seats/);
  }
});

test("fast and BigInt arithmetic agree element by element, national sizes and ties included", () => {
  const votes = fc.array(fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 90_000_000 })), {
    maxLength: 40,
  });
  const methods = fc.constantFrom(
    "dhondt",
    "sainte-lague",
    "danish",
    "adams",
    "imperiali",
    "dean",
    "huntington-hill",
    "macau",
  );
  fc.assert(
    fc.property(
      votes,
      fc.integer({ min: 0, max: 700 }),
      methods,
      fc.constantFrom(0, 3, 7),
      (v, seats, method, percent) => {
        const threshold = percent === 0 ? undefined : { num: percent, den: 100 };
        expect(hamilton(v, seats, threshold)).toEqual(hamilton(v, seats, threshold, "bigint"));
        expect(divisorMethod(v, seats, method)).toEqual(divisorMethod(v, seats, method, "bigint"));
      },
    ),
    { numRuns: 3000 },
  );
});

test("10^15 votes, a thousand lists and a million seats lose nothing", () => {
  const votes = Array.from({ length: 1000 }, (_, i) => 1_000_000_000_000 - i * i * 7919);
  const total = votes.reduce((a, b) => a + b, 0);
  expect(total).toBeGreaterThan(0.99 * 10 ** 15);
  for (const { seats, tie } of [
    hamilton(votes, 1_000_000),
    divisorMethod(votes, 1_000_000, "sainte-lague"),
    divisorMethod(votes, 1_000_000),
  ]) {
    expect(tie).toBeNull();
    expect(seats.reduce((a, b) => a + b, 0)).toBe(1_000_000);
  }
  const one = hamilton([10 ** 15 - 1, 1], 10 ** 6);
  expect(one.seats).toEqual([10 ** 6, 0]);
});

test("very uneven votes: one giant and thousands of dwarfs", () => {
  const votes = [10 ** 9, ...Array.from({ length: 5000 }, (_, i) => 1 + (i % 3))];
  for (const method of ["dhondt", "sainte-lague"] as const) {
    const { seats, tie } = divisorMethod(votes, 1000, method);
    expect(seats[0]).toBe(1000);
    expect(tie).toBeNull();
  }
  const few = divisorMethod(votes, 6000, "adams");
  expect(few.seats.slice(1).every((s) => s === 1)).toBe(true);
  expect(few.seats[0]).toBe(1000);
});

test("the sequences are what their authors wrote", () => {
  const first = (divisors: Parameters<typeof sequenceOf>[0]): readonly string[] =>
    [1, 2, 3, 4].map((k) => {
      const { num, den } = sequenceOf(divisors).divisor(k);
      return den === 1n ? `${num}` : `${num}/${den}`;
    });
  expect(first({ sequence: "dhondt" })).toEqual(["1", "2", "3", "4"]);
  expect(first({ sequence: "sainte-lague" })).toEqual(["1", "3", "5", "7"]);
  expect(first({ sequence: "sainte-lague", firstDivisor: "7/5" })).toEqual(["7/5", "3", "5", "7"]);
  expect(first({ sequence: "danish" })).toEqual(["1", "4", "7", "10"]);
  expect(first({ sequence: "adams" })).toEqual(["0", "1", "2", "3"]);
  expect(first({ sequence: "dean" })).toEqual(["0", "4/3", "12/5", "24/7"]);
  expect(first({ sequence: "huntington-hill" })).toEqual(["0", "2", "6", "12"]);
  expect(first({ sequence: "imperiali" })).toEqual(["2", "3", "4", "5"]);
  expect(first({ sequence: "macau" })).toEqual(["1", "2", "4", "8"]);
  expect(first({ sequence: "linear", first: "1", step: "5/2" })).toEqual(["1", "7/2", "6", "17/2"]);
  expect(averageText(sequenceOf({ sequence: "adams" }), 5n, 1n, 1)).toBe("1/0");
  expect(averageText(sequenceOf({ sequence: "huntington-hill" }), 6n, 2n, 2)).toBe("9/2");
  expect(averageText(sequenceOf({ sequence: "sainte-lague", firstDivisor: "7/5" }), 70n, 10n, 1)).toBe("5/1");
});

test("the order of averages is that of the fractions", () => {
  const votes = fc.bigInt({ min: 1n, max: 10n ** 15n });
  const place = fc.integer({ min: 1, max: 2000 });
  fc.assert(
    fc.property(anyDivisors, votes, place, votes, place, (divisors, vi, ki, vj, kj) => {
      const sequence = sequenceOf(divisors);
      const [di, dj] = [sequence.divisor(ki), sequence.divisor(kj)];
      fc.pre(di.num !== 0n && dj.num !== 0n);
      const power = sequence.squared ? 2n : 1n;
      const average = (v: bigint, d: typeof di) => fraction(v ** power * d.den, d.num);
      expect(compareAverages(sequence, vi, ki, vj, kj)).toBe(compare(average(vi, di), average(vj, dj)));
    }),
    { numRuns: 2000 },
  );
});

test("seats one by one give the same as the jump and its correction, with start, held seats and caps", () => {
  const places = fc.array(
    fc.record({
      votes: fc.integer({ min: 0, max: 50 }),
      start: fc.integer({ min: 0, max: 3 }),
      held: fc.integer({ min: 0, max: 3 }),
      room: fc.oneof(fc.constant(Number.POSITIVE_INFINITY), fc.integer({ min: 0, max: 4 })),
    }),
    { minLength: 1, maxLength: 7 },
  );
  fc.assert(
    fc.property(anyDivisors, places, fc.integer({ min: 0, max: 20 }), (divisors, rows, seats) => {
      const sequence = sequenceOf(divisors);
      const cap = rows.map(({ start, room }) => start + room);
      const input = {
        sequence,
        votes: rows.map(({ votes }) => BigInt(votes)),
        start: rows.map(({ start }) => start),
        held: rows.map(({ held }) => held),
        cap,
        seats,
      };
      const result = highestAverages(input);
      expect(highestAverages(input, "bigint")).toEqual(result);
      const now = [...input.start];
      const index = (i: number): number => (now[i] as number) + (input.held[i] as number) + 1;
      const order = (i: number, j: number): number =>
        compareAverages(sequence, input.votes[i] as bigint, index(i), input.votes[j] as bigint, index(j));
      for (let left = seats; ; left -= 1) {
        const able = rows
          .map((_, i) => i)
          .filter((i) => input.votes[i] !== 0n && (now[i] as number) < (cap[i] as number));
        if (left === 0 || able.length === 0) {
          expect(result.left).toBe(left);
          if (result.contested === null) expect(result.after).toEqual(now);
          break;
        }
        const best = able.reduce((a, b) => (order(b, a) > 0 ? b : a));
        now[best] = (now[best] as number) + 1;
      }
      const contested = result.contested?.seats ?? 0;
      expect(result.after.reduce((a, b) => a + b, 0) + contested + result.left).toBe(
        input.start.reduce((a, b) => a + b, 0) + seats,
      );
      for (const i of result.contested?.among ?? []) {
        expect((result.after[i] as number) - (now[i] as number)).toBeGreaterThanOrEqual(-1);
        expect((result.after[i] as number) - (now[i] as number)).toBeLessThanOrEqual(0);
      }
    }),
    { numRuns: 3000 },
  );
});
