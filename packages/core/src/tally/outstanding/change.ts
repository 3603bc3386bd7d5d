import { ceilDivide, floorDivide } from "../../exact/index.ts";

/** Where votes must be outstanding to matter: in the unit whose seats are distributed, or anywhere in the nation. */
export type Scope = "unit" | "nation";

/** At least `at` votes (1 or more) must still be outstanding in the scope. */
export interface Need {
  readonly scope: Scope;
  readonly at: bigint;
}

/**
 * One comparison that a distribution rests on, and how many votes it takes at least for it to come out equal or
 * differently: with fewer than any one of `needs` it cannot, wherever the votes go.
 */
export interface Change {
  readonly what: ChangeKind;
  /** The lists compared: for `seat` first the one that would lose it, then the one that would gain it. */
  readonly lists: readonly string[];
  readonly needs: readonly Need[];
}

/**
 * `seat`: a seat between two lists; `threshold`: whether a list takes part; `quota`: how many whole quotas a list has;
 * `order`: which of two lists has more votes, where a seat hangs on it; `clause`: whether another clause of the law
 * applies (a majority, a band, the runner-up, too few lists over the threshold).
 */
export type ChangeKind = "seat" | "threshold" | "quota" | "order" | "clause";

/** Why a distribution is not judged: a part of the law, or a figure, on which nothing here is proved. */
export type LawGap = "weights" | "minimum" | "candidates" | "groups" | "method" | "qualification" | "base" | "seats";

/**
 * The fewest further votes with which `now + votes * slope > 0` (or, with `orEqual`, `>= 0`) stops to hold, where `slope`
 * is the worst that one vote can do; `null`: no number of votes does it. `0n`: it does not hold now, so that the
 * distribution is not the one that the comparison was made for.
 */
export function fewest(now: bigint, slope: bigint, orEqual: boolean): bigint | null {
  if (now < 0n) return 0n;
  if (orEqual) return slope < 0n ? floorDivide(now, -slope) + 1n : null;
  // Lists that are equal now: what settled the tie might settle it otherwise after one vote more.
  if (now === 0n) return 1n;
  return slope < 0n ? ceilDivide(now, -slope) : null;
}

/** The change that the first comparison needs, where any number of votes does it at all. */
export function change(what: ChangeKind, lists: readonly string[], scope: Scope, at: bigint | null): readonly Change[] {
  return at === null ? [] : [{ what, lists, needs: [{ scope, at }] }];
}
