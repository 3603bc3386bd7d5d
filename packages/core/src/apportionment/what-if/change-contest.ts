import type { Base, Rules } from "../../rules/index.ts";
import type { Contest } from "../contest.ts";
import { withMergedLists, withoutDecisions, withoutLists } from "./change-lists.ts";
import { methodNamed } from "./methods.ts";
import { type ThresholdReason, withBase, withThreshold } from "./threshold.ts";

/** What to try in place of the law; what is left out stays as it is. */
export interface WhatIf {
  /** `5%`, `5/100`, or `0` for none. */
  readonly threshold?: string;
  readonly base?: Base;
  /** One of `METHOD_NAMES`. */
  readonly method?: string;
  readonly seats?: number;
  /** Lists as if their votes had not been cast. */
  readonly without?: readonly string[];
  /** Lists that stand as one, each group under the name of its first. */
  readonly merged?: readonly (readonly string[])[];
}

/** The most seats that are distributed: larger houses there are none. */
const MOST_SEATS = 10_000;

/** Why a wish cannot be tried. */
export type WhatIfReason = ThresholdReason | "unknown-method" | "bad-seats" | "seats-for-units" | "no-list-left";

/** The same votes under other conditions, or why not. The rules bear another id, so that they pass for no law. */
export type Changed =
  | { readonly ok: true; readonly contest: Contest }
  | { readonly ok: false; readonly reason: WhatIfReason };

/** A contest changed as wished: rules are changed as data, and the same engine then distributes. */
export function changeContest(contest: Contest, wishes: WhatIf): Changed {
  const { threshold, base, method, seats, without = [], merged = [] } = wishes;
  const law = contest.rules;
  let { distribution } = law;
  if (threshold !== undefined) {
    const changed = withThreshold(distribution, threshold, null);
    if (!changed.ok) return changed;
    distribution = { ...distribution, qualification: changed.qualification };
  }
  if (base !== undefined) {
    distribution = { ...distribution, qualification: withBase(distribution.qualification, base) };
  }
  if (method !== undefined) {
    const named = methodNamed(method);
    if (named === null) return { ok: false, reason: "unknown-method" };
    distribution = { ...distribution, methods: [named] };
  }
  if (seats !== undefined && !(Number.isInteger(seats) && seats >= 1 && seats <= MOST_SEATS)) {
    return { ok: false, reason: "bad-seats" };
  }
  const rules: Rules = { ...law, id: `${law.id}-what-if`, distribution };
  const sized = withSeats({ ...contest, rules }, seats);
  if (!sized.ok) return sized;
  const together = withMergedLists(withoutLists(sized.contest, without), merged);
  if (together.units.some(({ lists }) => lists.length === 0)) return { ok: false, reason: "no-list-left" };
  // What was decided on who takes part was decided under the law's own threshold.
  const decided = threshold === undefined && base === undefined;
  return { ok: true, contest: decided ? together : withoutDecisions(together) };
}

/** The contest with another number of seats; only where there is one number for all. */
export function withSeats(contest: Contest, seats: number | undefined): Changed {
  if (seats === undefined) return { ok: true, contest };
  if (contest.rules.distribution.scope === "nation") return { ok: true, contest: { ...contest, seats } };
  if (contest.units.length !== 1) return { ok: false, reason: "seats-for-units" };
  return { ok: true, contest: { ...contest, units: contest.units.map((unit) => ({ ...unit, seats })) } };
}
