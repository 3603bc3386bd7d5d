import type { TieRule } from "../rating.ts";
import { fits, type Needs, type Pool } from "./fits.ts";
import type { Reason } from "./reason.ts";
import type { Unmet } from "./unmet.ts";

/** Somebody who can be chosen: the quotas served, as bits, and the order of registration where it is known. */
export interface Contender {
  readonly id: string;
  readonly serves: number;
  readonly order?: number;
}

/** What is asked when equals contend for fewer places: `among` whom, for how many. */
export interface OpenTie {
  readonly among: readonly string[];
  readonly places: number;
  /** `data`: the order of registration decides and is not known of all; `silent`: the rules name nothing more. */
  readonly kind: "lot" | "authority" | "data" | "silent";
  /** Those asked about serve different quotas, so that not every set of winners needs to hold them. */
  readonly mixed: boolean;
}

/** What a lot or an authority decided of an open tie; `null`: nothing yet. */
export type Decide = (tie: OpenTie) => { readonly winners: readonly string[]; readonly by: "lot" | "decision" } | null;

/** A choice to be made. */
export interface Choice {
  /** Best first; those in one class are equal. */
  readonly classes: readonly (readonly Contender[])[];
  /** People who are chosen already and count for places and quotas. */
  readonly held: readonly Contender[];
  /** How many people in all, those held among them. */
  readonly places: number;
  readonly needs: Needs;
  readonly ties: readonly TieRule[];
  readonly decide: Decide;
}

/** Somebody passed over although a place was free: by the quotas of the reason. */
export interface Passed {
  readonly id: string;
  /** The class, counted from 0. */
  readonly rank: number;
  readonly reason: Reason;
}

/** A tie that decided a place. */
export interface SettledTie {
  readonly among: readonly string[];
  readonly places: number;
  readonly winners: readonly string[];
  readonly by: "earlier-registration" | "lot" | "decision";
}

/** Who was taken, in the order of the ranking, who was passed over, and what was left open. */
export interface Chosen {
  readonly taken: readonly { readonly id: string; readonly rank: number }[];
  readonly passed: readonly Passed[];
  readonly ties: readonly SettledTie[];
  readonly question: OpenTie | null;
  readonly unmet: readonly Unmet[];
  /** An answer that would leave the quotas out of reach. */
  readonly refusedAnswer: OpenTie | null;
}

/** What has been done so far of a choice. */
export interface Run {
  readonly choice: Choice;
  /** People by the quotas they serve: held, and taken so far. */
  readonly held: number[];
  readonly taken: { readonly id: string; readonly rank: number }[];
  readonly passed: Passed[];
  readonly ties: SettledTie[];
  question: OpenTie | null;
  refusedAnswer: OpenTie | null;
}

/** The most of equal people that can be taken with the quotas still in reach. */
export function mostOf(
  { choice, held }: Run,
  members: readonly Contender[],
  later: (take: number) => readonly Pool[],
  limit: number,
): number {
  const counts = countsOf(members, held.length);
  let take = Math.min(members.length, limit);
  while (take > 0 && !fits(choice.needs, held, [{ counts, take }, ...later(take)])) take -= 1;
  return take;
}

/** People by the quotas they serve. */
export function countsOf(people: readonly Contender[], size: number): number[] {
  const counts = Array.from({ length: size }, () => 0);
  for (const { serves } of people) counts[serves] = (counts[serves] ?? 0) + 1;
  return counts;
}
