import { type MajorityPower, majorityPower } from "@dauys/core/chamber";
import { type ChamberNumbers, chamberNumbers, publishedSeats } from "@dauys/core/election";
import type { LoadedChamber } from "./load-chamber.ts";

/** All that is computed of a chamber; no indices where only seats were given. */
export interface ChamberReport extends ChamberNumbers {
  /** Empty where the law states no majorities; `null` where not all seats are known. */
  readonly majorities: readonly MajorityPower[] | null;
}

const NO_ELECTION: ChamberNumbers = { changes: null, indices: [], wasted: null, otherVotes: 0 };

/** Computes what a chamber can decide, what changed in it, and the indices of its election. */
export function chamberReport({ rules, seats, parts, election, earlier }: LoadedChamber): ChamberReport {
  const law = rules.rules;
  const inSeats = law.chamber.seats !== null && law.chamber.majorities.length > 0;
  const numbers =
    election === null
      ? NO_ELECTION
      : chamberNumbers(election.election, publishedSeats(election.election), earlier?.election ?? null);
  return { majorities: seats === null ? null : inSeats ? majorityPower(law, seats, parts) : [], ...numbers };
}
