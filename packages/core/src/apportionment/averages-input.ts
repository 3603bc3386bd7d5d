import type { Sequence } from "./sequence.ts";

/** Contenders for seats by highest averages, each array with one place a contender. */
export interface AveragesInput {
  readonly sequence: Sequence;
  readonly votes: readonly bigint[];
  /** Seats a contender has before this step and keeps. */
  readonly start: readonly number[];
  /** Seats held outside, counted in the divisors only. */
  readonly held: readonly number[];
  /** The most seats a contender can have after this step; `Infinity` where there is no limit. */
  readonly cap: readonly number[];
  /** Seats to give in this step. */
  readonly seats: number;
}

/** Seats after a step by highest averages; seats that equals contend for are in nobody's count. */
export interface AveragesResult {
  readonly after: readonly number[];
  /** The equals at the cut and how many seats are left for them; `null` when there are none. */
  readonly contested: { readonly among: readonly number[]; readonly seats: number } | null;
  /** Seats that nobody could take: all have no votes or are at their cap. */
  readonly left: number;
}

/** How the arithmetic is done. `auto` uses floating-point integers where no product can pass 2^53. */
export type Arithmetic = "auto" | "bigint";
