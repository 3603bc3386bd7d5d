import {
  electionIndices,
  type IndexValue,
  type KnownSeats,
  type Predecessors,
  type SeatChanges,
  seatChanges,
  type VotesAndSeats,
  type WastedVotes,
  wastedVotes,
} from "../chamber/index.ts";
import type { Election } from "./election.ts";
import { established } from "./figure.ts";

/** What an election changed in the chamber, and the indices of its votes and seats. */
export interface ChamberNumbers {
  /** `null` where there is no election before it at hand. */
  readonly changes: SeatChanges | null;
  readonly indices: readonly IndexValue[];
  readonly wasted: WastedVotes | null;
  /** Votes for lists that the election does not name. */
  readonly otherVotes: number;
}

/** The seats of each list as they were published; `null` where they are not established. */
export function publishedSeats({ lists }: Election): KnownSeats {
  return Object.fromEntries(lists.map(({ id, seats }) => [id, established(seats)]));
}

/**
 * Holds an election against the one before it, and computes its indices.
 * @param seats - of each list: as published, or as computed.
 */
export function chamberNumbers(election: Election, seats: KnownSeats, earlier: Election | null): ChamberNumbers {
  const result = resultOf(election, seats);
  const before = earlier === null ? null : resultOf(earlier, publishedSeats(earlier));
  const predecessors = predecessorsOf(election);
  return {
    changes: earlier === null ? null : seatChanges(publishedSeats(earlier), seats, predecessors),
    indices: electionIndices({
      result,
      received: established(election.totals.received),
      registered: established(election.totals.registered),
      before: before === null ? null : { result: before, predecessors },
    }),
    wasted: result === null ? null : wastedVotes(result),
    otherVotes: result?.otherVotes ?? 0,
  };
}

function predecessorsOf({ lists }: Election): Predecessors {
  return Object.fromEntries(lists.map(({ id, predecessors = [] }) => [id, predecessors.map(({ list }) => list)]));
}

/** Votes and seats, if they are known of every list and not all 0; votes that no list here has are of others. */
function resultOf({ lists, totals }: Election, seats: KnownSeats): VotesAndSeats | null {
  const named = lists.flatMap(({ id, votes }) => {
    const [cast, won] = [established(votes), seats[id] ?? null];
    return cast === null || won === null ? [] : [{ list: id, votes: cast, seats: won }];
  });
  const cast = named.reduce((sum, { votes }) => sum + votes, 0);
  if (named.length < lists.length || cast === 0 || named.every((list) => list.seats === 0)) return null;
  return { lists: named, otherVotes: Math.max(0, (established(totals.valid) ?? 0) - cast) };
}
