import { type Infer, integer, object, optional, record, text } from "../../json/index.ts";
import { isoDate, time } from "../../rules/cited.ts";
import type { CandidateLists, Cited, Rules, Trilingual } from "../../rules/index.ts";
import type { CandidateList } from "../candidate-list.ts";
import type { ListDays } from "./age.ts";

/** A stretch of time in UTC, its ends included; an end that is left out is not known. */
const timeSpan = object({ from: optional(time), until: optional(time) });

/** What is known beside the law and the list when a list is checked. */
export const listContext = object({
  $schema: optional(text()),
  electionDay: isoDate,
  /** The mandates that lists contest. */
  seats: integer(1),
  /** Minutes by which the commission's clocks are ahead of UTC on the day the list is handed in: 300 for UTC+5. */
  utcOffset: integer(-720, 840),
  /** When lists may be handed in and registered, as the election's calendar has it. */
  deadlines: optional(object({ submission: optional(timeSpan), registration: optional(timeSpan) })),
  /** When this list was registered; absent: not yet. */
  registered: optional(time),
  /** One minimum wage in the smallest unit of the currency; it goes before what the list states. */
  minimumWage: optional(integer(0)),
  /** The result last time: votes by party, a party that is not in it did not stand; it goes before what the list states. */
  lastElection: optional(object({ valid: integer(1), votes: record(integer(0)) })),
});
/** What is known beside the law and the list when a list is checked. */
export type ListContext = Infer<typeof listContext>;

/** All that a check of a list looks at. */
export interface Checking {
  readonly rules: Rules;
  /** The law's clauses on lists whose values are known. */
  readonly law: CandidateLists;
  readonly list: CandidateList;
  readonly context: ListContext;
  /** The lists of others that were handed in before. */
  readonly others: readonly CandidateList[];
  readonly days: ListDays;
  /** What lists and parties are called, by their ids, as far as it is known. */
  readonly names: ReadonlyMap<string, Trilingual>;
}

/** Makes ready what the checks of one list look at. */
export function checking(
  rules: Rules,
  list: CandidateList,
  context: ListContext,
  others: readonly CandidateList[],
  parties: ReadonlyMap<string, Trilingual>,
): Checking {
  const { electionDay, utcOffset, registered } = context;
  const days = { electionDay, utcOffset, submitted: list.submitted, ...(registered !== undefined && { registered }) };
  const names = new Map([...[...others, list].flatMap(namesOf), ...parties]);
  return { rules, law: known(rules.lists ?? {}), list, context, others, days, names };
}

/** A list has a name; its party is called so too, unless somebody says how it is called. */
function namesOf({ list, party, name }: CandidateList): readonly (readonly [id: string, name: Trilingual])[] {
  return [
    [party, name],
    [list, name],
  ];
}

/** Clauses whose value is not known are left out: nothing is checked by a guess. */
function known(law: CandidateLists): CandidateLists {
  const isKnown = (clause: Cited): boolean => clause.status !== "unknown";
  const kept: Record<string, Cited | readonly Cited[]> = {};
  for (const [key, value] of Object.entries(law) as readonly (readonly [string, Cited | readonly Cited[]])[]) {
    if (!("article" in value)) kept[key] = value.filter(isKnown);
    else if (isKnown(value)) kept[key] = value;
  }
  return kept as CandidateLists;
}
