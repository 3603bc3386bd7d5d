import type { Calendar } from "./calendar.ts";
import { instantText } from "./instant.ts";

/** When lists may be handed in, and when registered; an end that the law does not give is left out. */
export interface ListDeadlines {
  readonly submission?: { readonly from?: string; readonly until?: string };
  readonly registration?: { readonly from?: string; readonly until?: string };
}

/** The terms for lists of candidates in a calendar, in UTC. */
export function listDeadlines({ entries }: Calendar): ListDeadlines {
  const submission = spanOf(entries, "nomination-ends");
  const registration = spanOf(entries, "registration-ends");
  return { ...(submission && { submission }), ...(registration && { registration }) };
}

function spanOf(entries: Calendar["entries"], id: string): { from?: string; until?: string } | null {
  const entry = entries.find(({ deadline }) => deadline.id === id);
  if (entry === undefined) return null;
  const { opens, ends } = entry;
  return {
    ...(opens?.known === true && { from: instantText(opens.instant) }),
    ...(ends.known && { until: instantText(ends.instant) }),
  };
}
