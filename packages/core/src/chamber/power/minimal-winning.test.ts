import fc from "fast-check";
import { expect, test } from "vitest";
import { tryAllCoalitions } from "../testing/brute-force.ts";
import type { Game } from "./game.ts";
import { minimalWinning } from "./minimal-winning.ts";

const game = (quota: number, ...weights: number[]): Game => ({
  quota,
  players: weights.map((weight, i) => ({ id: `${i}`, weight })),
});

test("50, 49 and 1: 51 is reached with either of the small ones", () => {
  expect(minimalWinning(game(51, 50, 49, 1))).toEqual({
    count: 2n,
    listed: [
      { members: { 0: 1, 2: 1 }, seats: 51 },
      { members: { 0: 1, 1: 1 }, seats: 99 },
    ],
    most: 200,
  });
});

test("deputies who vote one by one are not told apart", () => {
  const players = [
    { id: "nurotan", weight: 76 },
    { id: "akzhol", weight: 12 },
    { id: "npk", weight: 10 },
    { id: "assembly", weight: 1, members: 9 },
  ];
  expect(minimalWinning({ quota: 81, players }).listed).toEqual([
    { members: { nurotan: 1, assembly: 5 }, seats: 81 },
    { members: { nurotan: 1, npk: 1 }, seats: 86 },
    { members: { nurotan: 1, akzhol: 1 }, seats: 88 },
  ]);
});

test("too many are counted and not listed", () => {
  const half = game(20, ...Array.from({ length: 38 }, () => 1));
  expect(minimalWinning(half)).toEqual({ count: 33578000610n, listed: null, most: 200 });
  expect(minimalWinning(game(2, 1, 1, 1), 2)).toEqual({ count: 3n, listed: null, most: 2 });
  expect(minimalWinning(game(2, 1, 1, 1), 3).listed).toHaveLength(3);
});

test("where nobody can win there is none", () => {
  expect(minimalWinning(game(54, 10, 5))).toEqual({ count: 0n, listed: [], most: 200 });
});

test("they are those found by trying every coalition", () => {
  const games = fc
    .array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 9 })
    .chain((weights) =>
      fc.tuple(fc.constant(weights), fc.integer({ min: 1, max: weights.reduce((a, b) => a + b, 1) })),
    );
  fc.assert(
    fc.property(games, ([weights, quota]) => {
      const { count, listed } = minimalWinning(game(quota, ...weights));
      const tried = tryAllCoalitions({ quota, weights }).minimal;
      const names = listed?.map(({ members }) => Object.keys(members).sort().join());
      expect(names?.sort()).toEqual([...tried].sort());
      expect(count).toBe(BigInt(tried.length));
    }),
    { numRuns: 300 },
  );
});

test("counted with members alike as listed", () => {
  const parts = fc.array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 4 })), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(parts, fc.integer({ min: 1, max: 40 }), (of, quota) => {
      const players = of.map(([weight, members], i) => ({ id: `${i}`, weight, members }));
      const { count, listed } = minimalWinning({ quota, players }, 1_000_000);
      expect(BigInt(listed?.length ?? -1)).toBe(count);
      for (const { members, seats } of listed ?? []) {
        const inIt = players.filter(({ id }) => Object.hasOwn(members, id));
        expect(seats).toBe(inIt.reduce((sum, { id, weight }) => sum + weight * (members[id] ?? 0), 0));
        expect(seats >= quota && inIt.every(({ weight }) => seats - weight < quota)).toBe(true);
      }
      expect(new Set(listed?.map(({ members }) => JSON.stringify(members))).size).toBe(listed?.length);
    }),
    { numRuns: 200 },
  );
});
