import type { Rules } from "../rules/index.ts";

/** What is known of one list in one unit. `votes` is a whole number of at most 10^15. */
export interface ListVotes {
  readonly list: string;
  readonly votes: number;
  /** Order of registration, 1 is the earliest. Needed only where the law breaks a tie by it. */
  readonly order?: number;
  /** Number of parties that stand together in this list; 1 when left out. */
  readonly alliance?: number;
  /** A list of a national minority in the sense of the rules. */
  readonly minority?: boolean;
  /** Apparentement: lists with the same group share its seats; a subgroup is a group inside a group. */
  readonly group?: string;
  readonly subgroup?: string;
  /** Seats already held that count in the divisors but are not distributed again. */
  readonly held?: number;
  /** Seats already won in an earlier tier, where they open the way over the threshold. */
  readonly basic?: number;
  /** Candidates on the list, where a list can be exhausted. */
  readonly candidates?: number;
  /** Polling stations in which the list had more votes than those it is tied with, where the law breaks a tie by it. */
  readonly precincts?: number;
  /** The authority's own decision whether the list qualifies, where the base to recompute it is not published. */
  readonly admitted?: boolean;
}

/** Figures of a unit beside the lists, as the input gives them; what is absent is unknown, not zero. */
export interface Totals {
  readonly registered?: number;
  /** Voters given a ballot. */
  readonly received?: number;
  readonly inBoxes?: number;
  readonly valid?: number;
  readonly invalid?: number;
  readonly blank?: number;
  readonly againstAll?: number;
  /** Valid votes for lists that the input does not name; none of them qualifies. */
  readonly others?: number;
}

/** One unit: its seats (`null`: not given), lists and totals. A contest in one piece has a single unit named `""`. */
export interface UnitVotes {
  readonly unit: string;
  readonly seats: number | null;
  readonly lists: readonly ListVotes[];
  readonly totals: Totals;
}

/** The answer to a question: which of the lists asked about get the contested seats, and on whose authority. */
export interface Answer {
  readonly unit?: string;
  readonly among: readonly string[];
  readonly winners: readonly string[];
  readonly by: "lot" | "decision";
  /** Where the lot or decision comes from: the draw, its witnesses, the resolution. Shown with the result. */
  readonly source: string;
}

/** Everything that the distribution of seats depends on. */
export interface Contest {
  readonly rules: Rules;
  readonly units: readonly UnitVotes[];
  /** Seats to distribute in the whole nation, where they are given with the input and the law distributes nationwide. */
  readonly seats?: number;
  readonly answers?: readonly Answer[];
}
