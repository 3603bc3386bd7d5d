import fc from "fast-check";
import { expect, test } from "vitest";
import { divisorMethod, hamilton } from "../../apportionment/index.ts";
import { compare, type Fraction } from "../../exact/index.ts";
import { gallagher } from "./gallagher.ts";
import { loosemoreHanby } from "./loosemore-hanby.ts";
import { sainteLagueIndex } from "./sainte-lague-index.ts";
import type { VotesAndSeats } from "./votes-and-seats.ts";

// Each method makes its own index least: Sainte-Laguë 1910 for his; largest remainders for Loosemore-Hanby and for the
// least squares index (Gallagher 1991). Tried against every other way to give out the seats.
const cases = fc.tuple(
  fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 4 }),
  fc.integer({ min: 1, max: 7 }),
);

function result(votes: readonly number[], seats: readonly number[]): VotesAndSeats {
  return { lists: votes.map((own, i) => ({ list: `${i}`, votes: own, seats: seats[i] ?? 0 })) };
}

function everyWay(lists: number, seats: number): readonly (readonly number[])[] {
  if (lists === 1) return [[seats]];
  return Array.from({ length: seats + 1 }, (_, own) => own).flatMap((own) =>
    everyWay(lists - 1, seats - own).map((rest) => [own, ...rest]),
  );
}

function isLeast(
  index: (result: VotesAndSeats) => Fraction | null,
  votes: readonly number[],
  seats: readonly number[],
): boolean {
  const own = index(result(votes, seats));
  const house = seats.reduce((a, b) => a + b, 0);
  return everyWay(votes.length, house).every((other) => {
    const value = index(result(votes, other));
    return own !== null && (value === null || compare(own, value) <= 0);
  });
}

test("no other seats have a smaller Sainte-Laguë index than those of the Sainte-Laguë method", () => {
  fc.assert(
    fc.property(cases, ([votes, house]) => {
      const { seats, tie } = divisorMethod(votes, house, "sainte-lague");
      fc.pre(tie === null);
      expect(isLeast(sainteLagueIndex, votes, seats)).toBe(true);
    }),
  );
});

test("no other seats have a smaller Loosemore-Hanby or least squares index than those of largest remainders", () => {
  fc.assert(
    fc.property(cases, ([votes, house]) => {
      const { seats, tie } = hamilton(votes, house);
      fc.pre(tie === null);
      expect([loosemoreHanby, gallagher].map((index) => isLeast(index, votes, seats))).toEqual([true, true]);
    }),
  );
});
