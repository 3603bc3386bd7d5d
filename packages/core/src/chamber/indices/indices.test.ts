import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Fraction, fraction, multiply, roundDivide } from "../../exact/index.ts";
import { effectiveNumberOfSeats, effectiveNumberOfVotes } from "./effective-number.ts";
import { gallagher } from "./gallagher.ts";
import { loosemoreHanby } from "./loosemore-hanby.ts";
import { pedersen } from "./pedersen.ts";
import { rootText } from "./root-text.ts";
import { sainteLagueIndex } from "./sainte-lague-index.ts";
import { turnout } from "./turnout.ts";
import type { VotesAndSeats } from "./votes-and-seats.ts";
import { wastedVotes } from "./wasted-votes.ts";

function result(votes: readonly number[], seats: readonly number[], otherVotes = 0): VotesAndSeats {
  return { lists: votes.map((own, i) => ({ list: `${i}`, votes: own, seats: seats[i] ?? 0 })), otherVotes };
}

/** A fraction as hundredths, rounded half up, as tables print it. */
const hundredths = ({ num, den }: Fraction): number => Number(roundDivide(100n * num, den)) / 100;
const points = (under: Fraction, digits = 2): string => rootText(multiply(under, fraction(10_000)), digits);

// Votes and seats: elections.nz and electionguide.org (final count). Values: Gallagher, Election indices (New Zealand 2011:
// LSq 2.38, Eff Nv 3.15, Eff Ns 2.98), by christophergandrud/Disproportionality_Data, dis_2014.csv.
const newZealand2011 = result(
  [1058636, 614937, 247372, 147544, 31982, 23889, 24168, 13443, 59237, 11738, 1714, 1595, 1209],
  [59, 34, 14, 8, 3, 1, 1, 1],
);

test("New Zealand 2011 has the values that Gallagher publishes", () => {
  expect(points(gallagher(newZealand2011))).toBe("2.38");
  expect(hundredths(effectiveNumberOfVotes(newZealand2011))).toBe(3.15);
  expect(hundredths(effectiveNumberOfSeats(newZealand2011))).toBe(2.98);
});

function vector(id: string): VotesAndSeats {
  const path = new URL(`../../../vectors/apportionment/${id}.json`, import.meta.url);
  const [{ units }] = JSON.parse(readFileSync(path, "utf8"));
  return {
    lists: units[0].lists.map((each: { list: string; votes: number; official: number }) => ({
      ...{ list: each.list, votes: each.votes, seats: each.official },
    })),
  };
}

// Votes: the house's vector, of the Central Election Commission. Values: dis_2014.csv as above (Russia 2011: 3.40, 3.10, 2.80).
test("Russia 2011 has the values that Gallagher publishes", () => {
  const russia = vector("ru-2011");
  expect(points(gallagher(russia))).toBe("3.40");
  expect(hundredths(effectiveNumberOfVotes(russia))).toBe(3.1);
  expect(hundredths(effectiveNumberOfSeats(russia))).toBe(2.8);
});

// Gallagher, Election indices, by Udzu/pudzu, dataviz/datasets/eudisproportion.csv: Austria 2017 3.73.
test("Austria 2017 has the value that Gallagher publishes", () => {
  expect(points(gallagher(vector("at-2017")))).toBe("3.73");
});

// The same table: Sweden 2018 0.63, of all parties one by one. Votes for parties below the threshold, 99,137 of them, are
// only known together here: the published value lies between the two rules for them.
test("Sweden 2018: the value of lists named one by one lies between leaving the others out and taking them as one", () => {
  const named = { ...vector("se-2018"), otherVotes: 6_476_725 - 6_377_588 };
  expect([points(gallagher(named, "left-out")), points(gallagher(named, "as-one"))]).toEqual(["0.46", "1.18"]);
  const [few, many] = [effectiveNumberOfVotes(named, "as-one"), effectiveNumberOfVotes(named, "left-out")];
  expect(hundredths(few)).toBeLessThan(hundredths(many));
});

// The R package SciencesPo, tests/testthat/test-Proportionality.R: Loosemore-Hanby 0.147, Gallagher 0.107.
test("the example of SciencesPo", () => {
  const example = result([267, 226, 161, 149, 63, 14, 10, 110], [360, 253, 160, 160, 27, 27, 13, 0]);
  expect(loosemoreHanby(example)).toEqual(fraction(147, 1000));
  expect(rootText(gallagher(example), 3)).toBe("0.107");
});

// Wikipedia, Pedersen index: 65, 25, 10 and then 65, 15, 20 give 10 %; all replaced by others give 100 %.
test("the textbook example of volatility", () => {
  const before = result([65, 25, 10], [1]);
  expect(pedersen(before, result([65, 15, 20], [1]))).toEqual(fraction(1, 10));
  const replaced: VotesAndSeats = {
    lists: [
      { list: "red", votes: 75, seats: 1 },
      { list: "black", votes: 25, seats: 0 },
    ],
  };
  expect(pedersen(before, replaced)).toEqual(fraction(1));
  expect(pedersen(before, replaced, { red: ["0"], black: ["1", "2"] })).toEqual(fraction(1, 10));
});

// elections.nz, official results 2011: 74.21 per cent of enrolled electors; the numbers: electionguide.org, and 3,070,847
// enrolled.
test("turnout of New Zealand 2011", () => {
  expect(hundredths(multiply(turnout(2_278_989, 3_070_847), fraction(100)))).toBe(74.21);
});

// thefacts.nz, Seat and vote breakdown, New Zealand 2020: 2,661,230 valid votes for parties in Parliament, 225,190 (8 %)
// "wasted", for those that are not.
test("wasted votes of New Zealand 2020", () => {
  const { votes, share } = wastedVotes(result([2_661_230], [120], 225_190));
  expect([votes, share]).toEqual([225_190n, fraction(225_190, 2_886_420)]);
  expect(roundDivide(100n * share.num, share.den)).toBe(8n);
});

test("the Sainte-Laguë index by hand: three quarters of the votes, half of the seats", () => {
  // (1/2 − 3/4)² / (3/4) + (1/2 − 1/4)² / (1/4) = 1/12 + 1/4
  expect(sainteLagueIndex(result([75, 25], [1, 1]))).toEqual(fraction(1, 3));
  // Lists without seats add their shares, named or not.
  expect(sainteLagueIndex(result([50, 20, 30], [1]))).toEqual(sainteLagueIndex(result([50], [1], 50)));
  expect(sainteLagueIndex(result([100, 0], [1, 1]))).toBeNull();
});

test("Kazakhstan 2021: exact values from the official figures", () => {
  const votes = [5_148_074, 792_828, 659_019, 383_023, 258_618];
  const kazakhstan = result(votes, [76, 12, 10]);
  expect(wastedVotes(kazakhstan)).toEqual({ votes: 641_641n, share: fraction(641_641, 7_241_562) });
  expect(points(gallagher(kazakhstan), 4)).toBe("6.5332");
  expect(hundredths(multiply(loosemoreHanby(kazakhstan), fraction(100)))).toBe(8.86);
  expect(hundredths(effectiveNumberOfVotes(kazakhstan))).toBe(1.89);
  expect(hundredths(effectiveNumberOfSeats(kazakhstan))).toBe(1.6);
});
