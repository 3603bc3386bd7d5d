import type { Fraction } from "../../exact/index.ts";
import type { Predecessors } from "../change/continuity.ts";
import { INDEX_DEFINITIONS, type IndexId } from "./definitions.ts";
import { effectiveNumberOfSeats, effectiveNumberOfVotes } from "./effective-number.ts";
import { gallagher } from "./gallagher.ts";
import { loosemoreHanby } from "./loosemore-hanby.ts";
import { pedersen } from "./pedersen.ts";
import { sainteLagueIndex } from "./sainte-lague-index.ts";
import { turnout } from "./turnout.ts";
import type { OtherParties, VotesAndSeats } from "./votes-and-seats.ts";
import { wastedVotes } from "./wasted-votes.ts";

/** What is known of an election. `null`: not known; what would need it is then unknown too. */
export interface ElectionNumbers {
  readonly result: VotesAndSeats | null;
  /** Voters given a ballot. */
  readonly received: number | null;
  readonly registered: number | null;
  /** The election before, and which of its lists those of this one continue. */
  readonly before: { readonly result: VotesAndSeats; readonly predecessors: Predecessors } | null;
  /** Left out: `left-out`. */
  readonly others?: OtherParties;
}

/** The exact value of an index: a fraction, or the square root of one. */
export interface IndexValue {
  readonly id: IndexId;
  /** `null`: what it needs is not known, or it has no number (see the index). */
  readonly exact: Fraction | null;
  /** Whether the value is the square root of `exact`. */
  readonly root: boolean;
  /** How it is usually shown: a share in per cent, or a number. */
  readonly shownAs: "percent" | "number";
}

const NUMBERS: readonly IndexId[] = ["sainte-lague", "effective-number-votes", "effective-number-seats"];

/**
 * Every index of an election, in the order of {@link INDEX_DEFINITIONS}.
 * @throws RangeError as the indices do: for numbers that no election can have.
 */
export function electionIndices(numbers: ElectionNumbers): readonly IndexValue[] {
  return (Object.keys(INDEX_DEFINITIONS) as IndexId[]).map((id) => ({
    id,
    exact: exactValue(id, numbers),
    root: id === "gallagher",
    shownAs: NUMBERS.includes(id) ? "number" : "percent",
  }));
}

function exactValue(id: IndexId, { result, received, registered, before, others }: ElectionNumbers): Fraction | null {
  if (id === "turnout") return received === null || registered === null ? null : turnout(received, registered);
  if (result === null) return null;
  switch (id) {
    case "gallagher":
      return gallagher(result, others);
    case "loosemore-hanby":
      return loosemoreHanby(result);
    case "sainte-lague":
      return sainteLagueIndex(result);
    case "effective-number-votes":
      return effectiveNumberOfVotes(result, others);
    case "effective-number-seats":
      return effectiveNumberOfSeats(result);
    case "wasted-votes":
      return wastedVotes(result).share;
    case "pedersen":
      return before === null ? null : pedersen(before.result, result, before.predecessors);
  }
}
