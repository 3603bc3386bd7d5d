import type { Question, Seats, Status, Tie } from "./outcome.ts";

/** The fewest votes that change a seat in one way, and what the outcome is then. A tie for a seat counts as a change. */
export interface Margin {
  readonly votes: number;
  readonly status: Status;
  /** Seats after the change, `null` when a question is then open. */
  readonly seats: Seats | null;
  readonly ties: readonly Tie[];
  /** What is then open, where the outcome is not decided. */
  readonly question?: Question;
}

/**
 * How far a list is from a change of any seat: votes gained from outside (each also raises every base by one), votes
 * lost (each lowers them), and votes moved to another list (bases stay). `null`: not even all of the list's votes do it,
 * or, for votes gained, as many as were cast in all.
 */
export interface ListMargins {
  readonly list: string;
  readonly gained: Margin | null;
  readonly lost: Margin | null;
  readonly movedTo: Readonly<Record<string, Margin | null>>;
}

/** The margins of all lists of one unit. */
export interface UnitMargins {
  readonly unit: string;
  readonly lists: readonly ListMargins[];
}
