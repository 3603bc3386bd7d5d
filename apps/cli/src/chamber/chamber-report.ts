import {
  electionIndices,
  type IndexValue,
  type MajorityPower,
  majorityPower,
  type Predecessors,
  type SeatChanges,
  seatChanges,
  type VotesAndSeats,
  type WastedVotes,
  wastedVotes,
} from "@dauys/core/chamber";
import { type Election, established } from "@dauys/core/election";
import type { LoadedChamber } from "./load-chamber.ts";

/** All that is computed of a chamber. */
export interface ChamberReport {
  /** Empty where the law states no majorities; `null` where not all seats are known. */
  readonly majorities: readonly MajorityPower[] | null;
  /** `null` where there is no election before it at hand. */
  readonly changes: SeatChanges | null;
  /** Of an election: its indices; empty where only seats were given. */
  readonly indices: readonly IndexValue[];
  readonly wasted: WastedVotes | null;
  /** Votes for lists that the election does not name. */
  readonly otherVotes: number;
}

/** Computes what a chamber can decide, what changed in it, and the indices of its election. */
export function chamberReport({ rules, seats, parts, election, earlier }: LoadedChamber): ChamberReport {
  const law = rules.rules;
  const inSeats = law.chamber.seats !== null && law.chamber.majorities.length > 0;
  const result = election === null ? null : resultOf(election.election);
  return {
    majorities: seats === null ? null : inSeats ? majorityPower(law, seats, parts) : [],
    changes: election === null || earlier === null ? null : changesOf(earlier.election, election.election),
    indices: election === null ? [] : indicesOf(election.election, result, earlier?.election ?? null),
    wasted: result === null ? null : wastedVotes(result),
    otherVotes: result?.otherVotes ?? 0,
  };
}

function indicesOf(
  { totals, lists }: Election,
  result: VotesAndSeats | null,
  earlier: Election | null,
): readonly IndexValue[] {
  const before = earlier === null ? null : resultOf(earlier);
  return electionIndices({
    result,
    received: established(totals.received),
    registered: established(totals.registered),
    before: before === null ? null : { result: before, predecessors: predecessorsOf(lists) },
  });
}

function changesOf(earlier: Election, { lists }: Election): SeatChanges {
  return seatChanges(seatsOf(earlier.lists), seatsOf(lists), predecessorsOf(lists));
}

function seatsOf(lists: Election["lists"]): Readonly<Record<string, number | null>> {
  return Object.fromEntries(lists.map(({ id, seats }) => [id, established(seats)]));
}

function predecessorsOf(lists: Election["lists"]): Predecessors {
  return Object.fromEntries(lists.map(({ id, predecessors = [] }) => [id, predecessors.map(({ list }) => list)]));
}

/** Votes and seats of an election, if they are established of every list; votes that no list here has are of others. */
function resultOf({ lists, totals }: Election): VotesAndSeats | null {
  const named = lists.flatMap(({ id, votes, seats }) => {
    const [cast, won] = [established(votes), established(seats)];
    return cast === null || won === null ? [] : [{ list: id, votes: cast, seats: won }];
  });
  if (named.length < lists.length) return null;
  const all = established(totals.valid) ?? 0;
  const otherVotes = Math.max(0, all - named.reduce((sum, { votes }) => sum + votes, 0));
  return { lists: named, otherVotes };
}
