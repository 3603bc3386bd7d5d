import { isDay, monthsAfter } from "../../nomination/list/days.ts";
import type { Rules } from "../../rules/index.ts";
import { finding } from "../findings.ts";
import type { MandateState, Repeat } from "../state.ts";
import { refuse, type Step, taken } from "../step.ts";

/** Repeat voting in units, or a repeat of the whole election. `day`: for which day it is called, where stated. */
export interface RepeatOrder {
  readonly of: Repeat["of"];
  readonly units?: readonly string[];
  readonly day?: string;
  /** Units whose result the commission itself annulled. */
  readonly invalidated?: readonly string[];
}

/**
 * Orders repeat voting or a repeat election: only what the rules have, and only where the result was annulled so: the whole
 * election once the whole result is, units once the result is annulled in these. The months that the law names run from the
 * first election day; a later day is a finding, since the law also lets the commission set another term.
 * @law Arts. 95, 96(3) of the Constitutional Act on Elections of Kazakhstan
 */
export function orderRepeat(rules: Rules, state: MandateState, order: RepeatOrder, on: string): Step<MandateState> {
  const { of, units = [], day } = order;
  const rule = rules.mandates?.repeats?.find((own) => own.of === of);
  const result = state.result;
  if (!isDay(on)) return refuse("no-day", { day: on });
  if (day !== undefined && !isDay(day)) return refuse("no-day", { day });
  if (rule === undefined) return refuse("no-repeat-rule");
  if (result === null) return refuse("no-result");
  if (of === "election" && result.standing !== "annulled") return refuse("result-stands", {}, rule.article);
  if (of !== "election" && units.length === 0) return refuse("units-missing", {}, rule.article);
  const annulled = new Set([...state.referrals.flatMap((referral) => referral.units), ...(order.invalidated ?? [])]);
  if (of !== "election" && units.some((unit) => !annulled.has(unit))) return refuse("result-stands", {}, rule.article);
  if (day !== undefined && day < on) return refuse("day-order", { day, earlier: on });
  const last = rule.months === undefined ? null : monthsAfter(state.electionDay, rule.months);
  const late =
    last !== null && day !== undefined && day > last ? [finding("repeat-late", { day, last }, rule.article)] : [];
  return taken({ ...state, repeats: [...state.repeats, { of, units, on, day: day ?? null }] }, late);
}
