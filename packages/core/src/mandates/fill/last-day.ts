import { addDays } from "../../nomination/list/days.ts";
import type { Rules } from "../../rules/index.ts";
import type { ResultState } from "../state.ts";

/** Until when a party may decide who sits. */
export interface DecisionTime {
  /** The last day; `null` while the result is not published. */
  readonly last: string | null;
  readonly article: string;
}

/**
 * The last day of a party's decision: so many days after the day of publication (or of the result), which is not counted
 * itself. `null` where the rules name no such time.
 * @law Art. 97-1(5) of the Constitutional Act on Elections of Kazakhstan: not later than ten days from publication.
 */
export function decisionTime(rules: Rules, result: ResultState): DecisionTime | null {
  const clause = rules.mandates?.decision ?? deadlineOf(rules);
  if (clause === null) return null;
  const from = clause.from === "result" ? result.on : result.published;
  return { last: from === null ? null : addDays(from, clause.days), article: clause.article };
}

/** The same from the list of deadlines, for versions that have it only there. */
function deadlineOf(
  rules: Rules,
): { readonly days: number; readonly from: "result" | "publication"; readonly article: string } | null {
  const found = rules.deadlines?.find(({ id }) => id === "mandates");
  if (found?.days === undefined || found.count === "working") return null;
  if (found.from !== "publication" && found.from !== "result") return null;
  return { days: found.days, from: found.from, article: found.article };
}
