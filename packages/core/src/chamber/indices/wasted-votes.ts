import { type Fraction, fraction } from "../../exact/index.ts";
import { resultTotals, type VotesAndSeats } from "./votes-and-seats.ts";

/** Votes for lists that won no seat. */
export interface WastedVotes {
  readonly votes: bigint;
  /** Of all votes for lists. */
  readonly share: Fraction;
}

/**
 * Wasted votes.
 *
 * Definition: votes for lists without a seat, and their share of all votes for lists. Other definitions, which add votes
 * beyond those that a seat needed, are not meant here.
 *
 * @source Anckar 1997, Determinants of disproportionality and wasted votes, Electoral Studies 16(4), 501-515.
 * @throws RangeError as `resultTotals`.
 */
export function wastedVotes(result: VotesAndSeats): WastedVotes {
  const { votes: all, others } = resultTotals(result);
  const votes = result.lists.reduce((sum, list) => (list.seats === 0 ? sum + BigInt(list.votes) : sum), others);
  return { votes, share: fraction(votes, all) };
}
