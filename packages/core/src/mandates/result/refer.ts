import { addDays, isDay } from "../../nomination/list/days.ts";
import type { Rules } from "../../rules/index.ts";
import type { Referrer } from "../../rules/mandates.ts";
import type { MandateState, Referral } from "../state.ts";
import { refuse, type Step, taken } from "../step.ts";
import { REFERRERS } from "../text/referrers.ts";

/** A result referred to a court or council. `deputies`: how many refer it, of how many, for a fifth of them. */
export interface Referring {
  readonly by: Referrer;
  readonly deputies?: { readonly count: number; readonly of: number };
}

/**
 * The result is referred to a court or council by who may do so, in time: until it decides, nobody is registered.
 * @law Art. 100 of the Constitutional Act on Elections of Kazakhstan
 */
export function referResult(rules: Rules, state: MandateState, referring: Referring, on: string): Step<MandateState> {
  const rule = rules.mandates?.referral;
  const { result } = state;
  if (!isDay(on)) return refuse("no-day", { day: on });
  if (result === null) return refuse("no-result");
  if (result.standing !== "stands") return refuse("result-annulled");
  if (rule === undefined) return refuse("no-referral-rule");
  if (!rule.by.includes(referring.by)) return refuse("not-a-referrer", { who: REFERRERS[referring.by] }, rule.article);
  if (on < result.on) return refuse("day-order", { day: on, earlier: result.on });
  const from = rule.from === "publication" ? result.published : result.on;
  const last = from === null ? null : addDays(from, rule.days);
  if (last !== null && on > last) return refuse("referral-late", { day: on, last }, rule.article);
  const { deputies } = referring;
  if (referring.by === "fifth-of-deputies" && deputies !== undefined && deputies.count * 5 < deputies.of)
    return refuse("too-few-deputies", { ...deputies }, rule.article);
  const referral: Referral = { by: referring.by, on, outcome: "pending", units: [] };
  return taken({ ...state, referrals: [...state.referrals, referral] });
}

/** What the court or council decided: about the oldest referral that waits. */
export interface ReferralDecision {
  readonly outcome: "upheld" | "annulled";
  /** The units in which the result is annulled; left out: the whole of it. */
  readonly units?: readonly string[];
}

/**
 * The court or council decides. A result that is annulled, in whole or in units, seats nobody: it has to be established
 * anew, after repeat voting or a repeat election.
 */
export function decideReferral(state: MandateState, decision: ReferralDecision, on: string): Step<MandateState> {
  const { result } = state;
  const at = state.referrals.findIndex(({ outcome }) => outcome === "pending");
  const referral = state.referrals[at];
  if (!isDay(on)) return refuse("no-day", { day: on });
  if (referral === undefined || result === null) return refuse("nothing-referred");
  if (on < referral.on) return refuse("day-order", { day: on, earlier: referral.on });
  if (decision.units?.length === 0) return refuse("units-missing");
  const units = decision.units ?? [];
  const annulled = units.length > 0 ? "annulled-in-units" : "annulled";
  const outcome = decision.outcome === "upheld" ? "upheld" : annulled;
  const referrals = state.referrals.with(at, { ...referral, outcome, units: outcome === "upheld" ? [] : units });
  if (outcome === "upheld") return taken({ ...state, referrals });
  return taken({
    ...state,
    referrals,
    result: { ...result, standing: outcome },
    lists: [],
    registered: [],
    posts: [],
  });
}

/** The referral that waits for a decision, and so suspends registration. */
export function pendingReferral(state: MandateState): Referral | undefined {
  return state.referrals.find(({ outcome }) => outcome === "pending");
}
