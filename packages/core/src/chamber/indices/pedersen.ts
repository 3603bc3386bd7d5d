import { type Fraction, fraction } from "../../exact/index.ts";
import { continuity, type Predecessors } from "../change/continuity.ts";
import { resultTotals, type VotesAndSeats } from "./votes-and-seats.ts";

/**
 * The volatility index of Pedersen, by votes.
 *
 * Definition: the net share of the votes that moved to other lists from one election to the next.
 * Formula: ½ · Σ |vᵢ(now) − vᵢ(before)|. From 0 to 1. Lists are followed through renaming; a merger is compared with the
 * sum of what was merged, a list that split with the sum of its successors. Votes for lists not named stand against each
 * other as one list: what moved among them is not seen, and a list named in one election alone seems to come or go.
 *
 * @source Pedersen 1979, The dynamics of European party systems: changing patterns of electoral volatility, European
 *   Journal of Political Research 7(1), 1-26.
 * @throws RangeError as `resultTotals`, of either election.
 */
export function pedersen(before: VotesAndSeats, now: VotesAndSeats, predecessors: Predecessors = {}): Fraction {
  const [then, today] = [resultTotals(before), resultTotals(now)];
  const votesBefore = votesOf(before);
  const votesNow = votesOf(now);
  const lines = continuity([...votesBefore.keys()], [...votesNow.keys()], predecessors);
  const moved = lines.reduce(
    (sum, line) =>
      sum + distance(total(line.before, votesBefore) * today.votes, total(line.after, votesNow) * then.votes),
    distance(then.others * today.votes, today.others * then.votes),
  );
  return fraction(moved, 2n * then.votes * today.votes);
}

function votesOf({ lists }: VotesAndSeats): ReadonlyMap<string, bigint> {
  return new Map(lists.map(({ list, votes }) => [list, BigInt(votes)]));
}

function total(lists: readonly string[], votes: ReadonlyMap<string, bigint>): bigint {
  return lists.reduce((sum, list) => sum + (votes.get(list) ?? 0n), 0n);
}

function distance(a: bigint, b: bigint): bigint {
  return a < b ? b - a : a - b;
}
