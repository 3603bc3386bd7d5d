import { parseFraction } from "../../exact/index.ts";
import type { Rules } from "../../rules/index.ts";
import { addDays } from "./days.ts";

/** What becomes of a list that people left. */
export interface RemovalState {
  /** `no-rule`: this version of the law has no clause on it, or its value is not known. */
  readonly state: "stands" | "cancelled" | "no-rule";
  readonly total: number;
  readonly gone: number;
  /** The most people that may go while the list stands; `null` without a rule. */
  readonly most: number | null;
  readonly article: string | null;
}

/**
 * Whether a list of `total` people still stands when `gone` of them left or were taken off.
 * @law Kazakhstan: Act on Elections, Art. 89(6): cancelled when more than half are gone.
 */
export function removalState({ lists }: Rules, total: number, gone: number): RemovalState {
  const clause = lists?.removal;
  const above = parseFraction(clause?.cancelAbove ?? "");
  if (clause === undefined || clause.status === "unknown" || above === null)
    return { state: "no-rule", total, gone, most: null, article: null };
  const cancelled = BigInt(gone) * above.den > above.num * BigInt(total);
  const most = Number((above.num * BigInt(total)) / above.den);
  return { state: cancelled ? "cancelled" : "stands", total, gone, most, article: clause.article };
}

/** Whether people may still be taken off a list on a day. */
export interface RemovalTime {
  /** `frozen`: in the last days before voting, and while it goes on; `over`: after election day. */
  readonly state: "free" | "frozen" | "over" | "no-rule";
  /** The first day on which nothing may be taken off; `null` without a rule. */
  readonly from: string | null;
  readonly article: string | null;
}

/**
 * Whether a day lies in the last days before voting, in which nobody is taken off and no list is cancelled. Days are those
 * of the commission's own clock; with two of them and voting on the 10th these are the 8th and the 9th.
 */
export function removalTime({ lists }: Rules, electionDay: string, day: string): RemovalTime {
  const clause = lists?.removal;
  if (clause === undefined || clause.status === "unknown") return { state: "no-rule", from: null, article: null };
  const from = addDays(electionDay, -clause.frozenDays);
  const state = day < from ? "free" : day > electionDay ? "over" : "frozen";
  return { state, from, article: clause.article };
}
