import { type Fraction, fraction } from "../../exact/index.ts";
import { resultTotals, type VotesAndSeats } from "./votes-and-seats.ts";

/**
 * The index of Loosemore and Hanby.
 *
 * Definition: the share of the seats that other lists would hold if each had the seats of its votes.
 * Formula: ½ · Σ |vᵢ − sᵢ|. From 0 to 1. Votes for lists not named have no seats, so that they count with the same
 * exactness however many lists they are.
 *
 * @source Loosemore, Hanby 1971, The theoretical limits of maximum distortion, British Journal of Political Science 1(4),
 *   467-477.
 * @throws RangeError as `resultTotals`.
 */
export function loosemoreHanby(result: VotesAndSeats): Fraction {
  const { votes, seats, others } = resultTotals(result);
  const named = result.lists.reduce((sum, list) => {
    const difference = BigInt(list.votes) * seats - BigInt(list.seats) * votes;
    return sum + (difference < 0n ? -difference : difference);
  }, 0n);
  return fraction(named + others * seats, 2n * votes * seats);
}
