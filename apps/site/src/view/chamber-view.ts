import {
  type Coalition,
  type Level,
  levelsOf,
  MOST_PLAYERS,
  majorityPower,
  type PartSeats,
  partsApart,
  playersWithin,
} from "@dauys/core/chamber";
import { type ChamberNumbers, chamberNumbers, publishedSeats } from "@dauys/core/election";
import type { ShownElection } from "./shown-election.ts";

/** What the chamber can decide with whom, what changed in it, and the indices of its election. */
export interface ChamberView extends ChamberNumbers {
  /** `null`: not all seats are known, the law states no majorities, or too many deputies vote alone. */
  readonly levels: readonly Level[] | null;
  readonly parts: Readonly<Record<string, PartSeats>>;
  /** Whether it is for their number that no coalitions are computed. */
  readonly tooMany: boolean;
}

/** Computes the chamber from the seats as computed, where they are decided, and else from those published. */
export function chamberView({ election, rules, outcome, before }: ShownElection): ChamberView {
  const seats = outcome?.seats ?? null;
  const parts = partsApart(rules, "single");
  const tooMany = playersWithin(seats ?? {}, parts) > MOST_PLAYERS;
  const stated = rules.chamber.seats !== null && rules.chamber.majorities.length > 0;
  return {
    levels: seats === null || !stated || tooMany ? null : levelsOf(majorityPower(rules, seats, parts)),
    parts,
    tooMany: stated && seats !== null && tooMany,
    ...chamberNumbers(election, seats ?? publishedSeats(election), before?.election ?? null),
  };
}

/** Whether there is anything to say of the chamber in numbers. */
export function hasChamber({ levels, changes, indices }: ChamberView): boolean {
  return levels !== null || changes !== null || indices.some(({ exact }) => exact !== null);
}

/** Coalitions as they are shown: those that need the fewest deputies not elected by lists first. */
export function inOrder(coalitions: readonly Coalition[], parts: ChamberView["parts"]): readonly Coalition[] {
  const apart = ({ members }: Coalition): number =>
    Object.entries(members).reduce((sum, [id, n]) => sum + (Object.hasOwn(parts, id) ? n : 0), 0);
  return coalitions.toSorted((a, b) => apart(a) - apart(b) || a.seats - b.seats);
}
