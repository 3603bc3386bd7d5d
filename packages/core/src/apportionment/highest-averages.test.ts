import { describe, expect, test } from "vitest";
import type { Divisors } from "../rules/index.ts";
import type { AveragesInput } from "./averages-input.ts";
import { fastAverages } from "./fast-averages.ts";
import { highestAverages } from "./highest-averages.ts";
import { divisorMethod, hamilton } from "./methods.ts";
import { sequenceOf } from "./sequence.ts";

function input(divisors: Divisors, votes: readonly number[], seats: number, more: Partial<AveragesInput> = {}) {
  return {
    sequence: sequenceOf(divisors),
    votes: votes.map(BigInt),
    start: votes.map(() => 0),
    held: votes.map(() => 0),
    cap: votes.map(() => Number.POSITIVE_INFINITY),
    seats,
    ...more,
  };
}

const linear: readonly Divisors[] = [
  { sequence: "dhondt" },
  { sequence: "sainte-lague" },
  { sequence: "sainte-lague", firstDivisor: "7/5" },
  { sequence: "danish" },
  { sequence: "imperiali" },
  { sequence: "linear", first: "1", step: "5/2" },
];
const others: readonly Divisors[] = [{ sequence: "adams" }, { sequence: "dean" }, { sequence: "huntington-hill" }];

/** Votes of a thousand lists, no two equal. */
const thousand = Array.from({ length: 1000 }, (_, i) => 1_000_003 + ((i * 7919) % 1000) * 977);

describe("both ways of counting", () => {
  test.each([...linear, ...others, { sequence: "macau" } as const])(
    "$sequence: ties, starts, held seats and caps",
    (divisors) => {
      const cases: readonly Partial<AveragesInput & { readonly v: readonly number[] }>[] = [
        { v: [60, 30, 20, 20], seats: 4 },
        { v: [60, 60, 60], seats: 4 },
        { v: [60, 60, 60], seats: 6 },
        { v: [60, 0, 1], seats: 9 },
        { v: [60, 30, 20], seats: 6, cap: [2, 2, 1] },
        { v: [60, 30, 20], seats: 5, cap: [2, 9, 9] },
        { v: [60, 60, 30], seats: 5, cap: [2, 9, 1] },
        { v: [60, 30, 20], seats: 4, start: [0, 3, 0] },
        { v: [60, 30, 0], seats: 4, start: [0, 3, 2] },
        { v: [60, 30, 20], seats: 4, held: [3, 0, 0] },
        { v: [60, 60, 20], seats: 4, held: [3, 3, 0], start: [1, 1, 0] },
        { v: [0, 0], seats: 3 },
        { v: [5], seats: 0 },
      ];
      for (const { v = [], seats = 0, ...more } of cases) {
        const given = input(divisors, v, seats, more);
        const exact = highestAverages(given, "bigint");
        expect(highestAverages(given), JSON.stringify(v)).toEqual(exact);
        const total = exact.after.reduce((a, b) => a + b, 0) - given.start.reduce((a, b) => a + b, 0);
        expect(total + (exact.contested?.seats ?? 0) + exact.left).toBe(seats);
      }
    },
  );

  test("contested seats are in nobody's count, and among whom is in order", () => {
    const given = input({ sequence: "dhondt" }, [20, 60, 30, 20], 4);
    const result = { after: [0, 2, 1, 0], contested: { among: [0, 1, 3], seats: 1 }, left: 0 };
    expect(highestAverages(given)).toEqual(result);
    expect(highestAverages(given, "bigint")).toEqual(result);
    const many = input({ sequence: "dhondt" }, [20, 60, 30, 20], 5);
    const two = { after: [0, 2, 1, 0], contested: { among: [0, 1, 3], seats: 2 }, left: 0 };
    expect(highestAverages(many)).toEqual(two);
    expect(highestAverages(many, "bigint")).toEqual(two);
  });

  test("seats that nobody can take are left", () => {
    const given = input({ sequence: "dhondt" }, [60, 30, 0], 9, { cap: [2, 3, 9] });
    const result = { after: [2, 3, 0], contested: null, left: 4 };
    expect(highestAverages(given)).toEqual(result);
    expect(highestAverages(given, "bigint")).toEqual(result);
  });
});

describe("the quick way", () => {
  test.each(linear)("$sequence: taken for votes of any size in the house, and right", (divisors) => {
    for (const [votes, seats] of [
      [[5_148_074, 792_828, 659_019], 98],
      [[5_148_074, 792_828, 659_019], 1_000_000],
      [thousand, 1000],
      [thousand, 1_000_000],
      [[...thousand, ...thousand.map(() => 0)], 1_000_000],
    ] as const) {
      const given = input(divisors, votes, seats);
      const quick = fastAverages(given);
      expect(quick).not.toBeNull();
      expect(quick).toEqual(highestAverages(given, "bigint"));
    }
    const started = input(divisors, thousand, 100_000, { start: thousand.map(() => 50), held: thousand.map(() => 20) });
    expect(fastAverages(started)).toEqual(highestAverages(started, "bigint"));
    expect(fastAverages(started)).not.toBeNull();
  });

  test("not where a divisor is zero, the sequence is not linear, or the guess would be far off", () => {
    for (const divisors of [...others, { sequence: "macau" } as const])
      expect(fastAverages(input(divisors, [60, 30], 5))).toBeNull();
    const giant = [10 ** 9, ...Array.from({ length: 5000 }, () => 1)];
    expect(fastAverages(input({ sequence: "dhondt" }, giant, 1000))).toBeNull();
  });

  test("up to products of 2^53 - 1, not beyond", () => {
    const largest = Number.MAX_SAFE_INTEGER;
    // With 6 seats the largest divisor that can come up is the 7th: 7 votes.
    const at = (votes: number) => fastAverages(input({ sequence: "dhondt" }, [1, votes], 6));
    expect(largest % 7).not.toBe(0);
    expect(at(Math.floor(largest / 7))).not.toBeNull();
    expect(at(Math.floor(largest / 7) + 1)).toBeNull();
    const swapped = fastAverages(input({ sequence: "dhondt" }, [Math.floor(largest / 7) + 1, 1], 6));
    expect(swapped).toBeNull();
    const held = { held: [2, 1], start: [1, 2] };
    expect(fastAverages(input({ sequence: "dhondt" }, [Math.floor(largest / 13), 1], 6, held))).not.toBeNull();
    expect(fastAverages(input({ sequence: "dhondt" }, [Math.floor(largest / 13) + 1, 1], 6, held))).toBeNull();
    expect(fastAverages(input({ sequence: "sainte-lague" }, [Math.floor(largest / 13), 1], 6))).not.toBeNull();
    expect(fastAverages(input({ sequence: "sainte-lague" }, [Math.floor(largest / 13) + 1, 1], 6))).toBeNull();
    // 2^53 - 1 is 6361 times a whole number: a product of exactly that is still exact.
    expect(at(largest)).toBeNull();
    expect(fastAverages(input({ sequence: "dhondt" }, [largest / 6361, 1], 6360))).not.toBeNull();
  });
});

describe("the exact way costs no more than a few comparisons a list", () => {
  test.each([...linear, ...others])("$sequence", (divisors) => {
    const sequence = sequenceOf(divisors);
    for (const [votes, seats, held] of [
      [thousand, 1_000_000, 0],
      [thousand, 100_000, 300],
      [[...thousand, 0, 0], 3000, 0],
    ] as const) {
      let calls = 0;
      const counted = {
        ...sequence,
        divisor: (k: number) => {
          calls += 1;
          return sequence.divisor(k);
        },
      };
      const given = input(divisors, votes, seats, { sequence: counted, held: votes.map(() => held) });
      const result = highestAverages(given, "bigint");
      expect(result.after.reduce((a, b) => a + b, 0) + (result.contested?.seats ?? 0)).toBe(seats);
      // About 75 when this was written: a heap, half a seat a list to correct, each at a way down the heap, and two scans.
      expect(calls / votes.length).toBeLessThan(90);
    }
  });

  test("macau: the estimate is at most a seat or two off for each list", () => {
    const votes = Array.from({ length: 60 }, (_, i) => 10 ** 6 + 12_347 * i);
    const result = highestAverages(input({ sequence: "macau" }, votes, 6000), "bigint");
    expect(result.after.reduce((a, b) => a + b, 0) + (result.contested?.seats ?? 0)).toBe(6000);
  });
});

describe("plain methods", () => {
  test("Hamilton's quick way and BigInt agree on ties, thresholds, and lists without votes", () => {
    for (const arithmetic of ["auto", "bigint"] as const) {
      expect(hamilton([60, 30, 10, 0], 5, undefined, arithmetic)).toEqual({
        seats: [3, 1, 0, 0],
        tie: { among: [1, 2], seats: 1 },
      });
      expect(hamilton([10, 10, 10], 5, undefined, arithmetic)).toEqual({
        seats: [1, 1, 1],
        tie: { among: [0, 1, 2], seats: 2 },
      });
      expect(hamilton([7, 93], 100, { num: 7, den: 100 }, arithmetic).seats).toEqual([7, 93]);
      expect(hamilton([6, 94], 100, { num: 7, den: 100 }, arithmetic).seats).toEqual([0, 100]);
      expect(hamilton([44, 38, 18], 5, undefined, arithmetic)).toEqual({ seats: [2, 2, 1], tie: null });
      expect(() => hamilton([-1, 5], 3, undefined, arithmetic)).toThrow(/position 0 is -1/);
    }
  });

  test("a list without votes, or short of the threshold, is in no tie however small the remainders are", () => {
    for (const arithmetic of ["auto", "bigint"] as const) {
      const three = { seats: [0, 0, 0, 0], tie: { among: [0, 1, 2], seats: 1 } };
      expect(hamilton([1, 1, 1, 0], 1, undefined, arithmetic)).toEqual(three);
      expect(hamilton([2, 2, 2, 1], 1, { num: 1, den: 4 }, arithmetic)).toEqual(three);
    }
  });

  test("some above the cut and equals at it, named in the order of the lists", () => {
    for (const arithmetic of ["auto", "bigint"] as const) {
      // 10 a seat: 2, 3, 1, 2 and remainders 5, 6, 4, 5: one for the second, one for the first or the last.
      expect(hamilton([25, 36, 14, 25], 10, undefined, arithmetic)).toEqual({
        seats: [2, 4, 1, 2],
        tie: { among: [0, 3], seats: 1 },
      });
    }
  });

  test("averages that plain numbers could not tell apart are told apart", () => {
    // 3 * 6,004,799,503,160,657 is one less than 2 * 9,007,199,254,740,986, and both are beyond 2^53.
    const votes = [6_004_799_503_160_657, 9_007_199_254_740_986];
    expect(3 * (votes[0] as number)).toBe(2 * (votes[1] as number));
    expect(divisorMethod(votes, 4, "dhondt")).toEqual({ seats: [1, 3], tie: null });
    expect(divisorMethod([...votes].reverse(), 4, "dhondt")).toEqual({ seats: [3, 1], tie: null });
  });

  test("thirty lists, more than the few that are not sorted", () => {
    const votes = Array.from({ length: 30 }, (_, i) => 100 + ((i * 7) % 30));
    const tied = votes.map(() => 100);
    for (const seats of [7, 29, 45]) {
      expect(hamilton(votes, seats)).toEqual(hamilton(votes, seats, undefined, "bigint"));
      expect(hamilton(tied, seats)).toEqual(hamilton(tied, seats, undefined, "bigint"));
    }
  });

  test("every divisor method both ways, and again", () => {
    for (const method of [
      "dhondt",
      "sainte-lague",
      "danish",
      "imperiali",
      "adams",
      "dean",
      "huntington-hill",
      "macau",
    ] as const) {
      for (const round of [1, 2]) {
        expect(divisorMethod([60, 30, 20, 20, 0], 6, method), `${method} ${round}`).toEqual(
          divisorMethod([60, 30, 20, 20, 0], 6, method, "bigint"),
        );
      }
    }
  });
});
