/** What one list got. */
export interface ListResult {
  readonly list: string;
  readonly votes: number;
  readonly seats: number;
}

/**
 * The result of one election as the indices need it. Shares of votes are shares of all votes for lists (`lists` and
 * `otherVotes` together, so without votes against all); shares of seats are shares of the seats of these lists.
 */
export interface VotesAndSeats {
  readonly lists: readonly ListResult[];
  /** Votes for lists that are not named one by one; they have no seats. Left out: every list is named. */
  readonly otherVotes?: number;
}

/**
 * What to do with `otherVotes` where an index adds squares, so that it matters how many lists they are.
 *
 * - `left-out`: they stay in the base and are not added (Lijphart's rule). The Gallagher index is then at most too low,
 *   the effective number at most too high.
 * - `as-one`: they are added as if they were one list (Gallagher 1991). The Gallagher index is then at most too high, the
 *   effective number at most too low.
 *
 * The true value, of lists named one by one, lies between the two. Where every list is named they do not differ.
 *
 * @source Gallagher 1991, Proportionality, disproportionality and electoral systems, Electoral Studies 10(1).
 * @source Lijphart 1994, Electoral Systems and Party Systems, Oxford.
 */
export type OtherParties = "left-out" | "as-one";

/** Sums of a result: all votes for lists, and the seats of the lists. */
export interface ResultTotals {
  readonly votes: bigint;
  readonly seats: bigint;
  readonly others: bigint;
}

/**
 * Adds up a result.
 * @throws RangeError when a number is no whole number from 0 on, a list stands twice, or there are no votes or no seats.
 */
export function resultTotals({ lists, otherVotes = 0 }: VotesAndSeats): ResultTotals {
  if (new Set(lists.map(({ list }) => list)).size < lists.length) throw new RangeError("a list stands twice");
  const numbers = [otherVotes, ...lists.flatMap(({ votes, seats }) => [votes, seats])];
  const wrong = numbers.find((each) => !Number.isSafeInteger(each) || each < 0);
  if (wrong !== undefined) throw new RangeError(`not a number of votes or seats: ${wrong}`);
  const others = BigInt(otherVotes);
  const votes = lists.reduce((sum, each) => sum + BigInt(each.votes), others);
  const seats = lists.reduce((sum, each) => sum + BigInt(each.seats), 0n);
  if (votes === 0n || seats === 0n) throw new RangeError("an index needs votes and seats");
  return { votes, seats, others };
}
