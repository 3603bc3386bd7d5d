import fc from "fast-check";
import { expect, test } from "vitest";
import { add, fraction, fractionText } from "../../exact/index.ts";
import { type SmallGame, tryAllCoalitions } from "../testing/brute-force.ts";
import type { Game } from "./game.ts";
import { type PlayerPower, power } from "./power.ts";

const game = (quota: number, ...weights: number[]): Game => ({
  quota,
  players: weights.map((weight, i) => ({ id: `p${i}`, weight })),
});
const banzhaf = (found: readonly PlayerPower[]) => found.map((each) => each.banzhaf && fractionText(each.banzhaf));
const shapley = (found: readonly PlayerPower[]) => found.map((each) => each.shapley && fractionText(each.shapley));

// Banzhaf values 3/5, 1/5, 1/5: The Britannica Guide to Statistics and Probability, 2011, p. 194. Shapley-Shubik by hand:
// of the six orders, 50 is pivotal in four.
test("50, 49 and 1 seats, 51 to win: the one seat is worth as much as the 49", () => {
  const found = power(game(51, 50, 49, 1));
  expect(banzhaf(found)).toEqual(["3/5", "1/5", "1/5"]);
  expect(shapley(found)).toEqual(["2/3", "1/6", "1/6"]);
  expect(found.map(({ veto }) => veto)).toEqual([true, false, false]);
});

// Banzhaf 5/21, 1/7, 0: Britannica Guide, p. 194. Shapley-Shubik: 168, 108 and 0 of the 720 orders.
test("the Council of the EEC, 1958: Luxembourg has a vote and no power", () => {
  const found = power(game(12, 4, 4, 4, 2, 2, 1));
  expect(banzhaf(found)).toEqual(["5/21", "5/21", "5/21", "1/7", "1/7", "0"]);
  expect(shapley(found)).toEqual(["7/30", "7/30", "7/30", "3/20", "3/20", "0"]);
  expect(found.map(({ dummy }) => dummy)).toEqual([false, false, false, false, false, true]);
});

// 4/2145 and "19.6 % each": gonitsora.com, Veto starting to sound really good; the game as there, 39 of five sevens and
// ten ones. Swings: of one with a veto, four or more of the ten beside the other four, 210 + 252 + … = 848; of one without,
// exactly three of the other nine, 84.
test("the Security Council: five members with a veto, ten without, told by two players with members", () => {
  const found = power({
    quota: 39,
    players: [
      { id: "permanent", weight: 7, members: 5 },
      { id: "elected", weight: 1, members: 10 },
    ],
  });
  expect(shapley(found)).toEqual(["421/2145", "4/2145"]);
  expect(found.map(({ swings }) => swings)).toEqual([848n, 84n]);
  expect(banzhaf(found)).toEqual(["106/635", "21/1270"]);
  expect(found.map(({ penrose }) => fractionText(penrose))).toEqual(["53/1024", "21/4096"]);
  expect(found.map(({ veto, alone }) => [veto, alone])).toEqual([
    [true, false],
    [false, false],
  ]);
});

// Malkevitch, Voting games: part II, AMS feature column; milefoot.com: any two of the three large districts pass a motion.
test("Nassau County 1964: three districts decide, three are dummies", () => {
  const found = power(game(58, 31, 31, 28, 21, 2, 2));
  expect(banzhaf(found)).toEqual(["1/3", "1/3", "1/3", "0", "0", "0"]);
  expect(shapley(found)).toEqual(["1/3", "1/3", "1/3", "0", "0", "0"]);
});

test("a list that wins alone leaves nothing to the others", () => {
  const [first, ...others] = power(game(54, 76, 12, 10));
  expect(first).toMatchObject({ alone: true, veto: true, dummy: false, swings: 4n });
  expect(others.every(({ dummy, veto, alone }) => dummy && !veto && !alone)).toBe(true);
  expect(shapley(power(game(54, 76, 12, 10)))).toEqual(["1", "0", "0"]);
});

test("where nobody can win there is no power to share, and no veto either", () => {
  expect(power(game(54, 10, 5))).toEqual(
    [10, 5].map((weight, i) => ({
      ...{ id: `p${i}`, weight, members: 1, alone: false, veto: false, dummy: true, swings: 0n },
      ...{ banzhaf: null, penrose: fraction(0), shapley: null },
    })),
  );
});

const smallGames: fc.Arbitrary<SmallGame> = fc
  .array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 9 })
  .chain((weights) => {
    const total = weights.reduce((a, b) => a + b, 0);
    return fc.record({ weights: fc.constant(weights), quota: fc.integer({ min: 1, max: total }) });
  });

test("swings and Shapley-Shubik are those found by trying every coalition", () => {
  fc.assert(
    fc.property(smallGames, ({ quota, weights }) => {
      const found = power(game(quota, ...weights));
      const tried = tryAllCoalitions({ quota, weights });
      expect(found.map(({ swings }) => swings)).toEqual(tried.swings);
      expect(found.map((each) => each.shapley)).toEqual(tried.shapley);
      expect(found.map(({ penrose }) => penrose)).toEqual(
        tried.swings.map((swings) => fraction(swings, 1n << BigInt(weights.length - 1))),
      );
    }),
    { numRuns: 300 },
  );
});

test("both indices make one, equal players are equal, who never swings has nothing", () => {
  const large = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(large, fc.integer({ min: 1, max: 100 }), (weights, percent) => {
      const total = weights.reduce((a, b) => a + b, 0);
      const found = power(game(Math.max(1, Math.ceil((total * percent) / 100)), ...weights));
      const sum = (of: (each: PlayerPower) => PlayerPower["shapley"]) =>
        found.reduce((all, each) => add(all, of(each) ?? fraction(0)), fraction(0));
      expect([sum((each) => each.shapley), sum((each) => each.banzhaf)]).toEqual([fraction(1), fraction(1)]);
      const byWeight = new Map(found.map((each) => [each.weight, each]));
      for (const each of found) {
        expect({ ...each, id: "" }).toEqual({ ...byWeight.get(each.weight), id: "" });
        expect(each.dummy).toBe(each.shapley?.num === 0n);
      }
    }),
    { numRuns: 60 },
  );
});

test("members under one id are as many players of their own", () => {
  fc.assert(
    fc.property(smallGames, fc.integer({ min: 1, max: 5 }), ({ quota, weights }, members) => {
      const lists = game(quota, ...weights).players;
      const together = power({ quota, players: [...lists, { id: "part", weight: 1, members }] });
      const singles = Array.from({ length: members }, (_, i) => ({ id: `single${i}`, weight: 1 }));
      const apart = power({ quota, players: [...lists, ...singles] });
      expect(together.slice(0, -1)).toEqual(apart.slice(0, weights.length));
      expect({ ...together.at(-1), id: "", members: 1 }).toEqual({ ...apart.at(-1), id: "" });
    }),
    { numRuns: 100 },
  );
});

test("a house of 60 lists and 1,000 seats is counted exactly", () => {
  const weights = Array.from({ length: 60 }, (_, i) => (i < 40 ? 10 : 30));
  const found = power(game(501, ...weights));
  expect(found.reduce((sum, each) => add(sum, each.shapley ?? fraction(0)), fraction(0))).toEqual(fraction(1));
});

test.each([
  ["a quota of nothing", game(0, 1)],
  ["half a seat", game(1, 0.5)],
  ["a player without seats", game(1, 0)],
  ["no members", { quota: 1, players: [{ id: "a", weight: 1, members: 0 }] }],
  [
    "one id twice",
    {
      quota: 1,
      players: [
        { id: "a", weight: 1 },
        { id: "a", weight: 2 },
      ],
    },
  ],
  ["more players than are computed", { quota: 1, players: [{ id: "a", weight: 1, members: 701 }] }],
] as const)("%s is refused", (_, wrong) => {
  expect(() => power(wrong)).toThrow(RangeError);
});
