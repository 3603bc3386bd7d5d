import { calendarOf, fixedZone, listDeadlines, minutesAhead, readDay } from "../../calendar/index.ts";
import { type CandidateList, checkList, dayOf, type ListContext, type ListSubject } from "../../nomination/index.ts";
import type { Trilingual } from "../../rules/index.ts";
import { type CandidateState, type NominatedList, standing } from "./nomination-state.ts";
import type { Fold } from "./state.ts";

/** What the law's checks find in a list that was handed in. `about`: the number of a candidate; `null`: the list. */
export interface FoundInList {
  readonly code: string;
  readonly severity: "error" | "warning" | "unknown";
  readonly about: number | null;
  readonly text: Trilingual;
  readonly article: string | null;
}

/**
 * What the checks of the law find in a list as it stands, from what is published of its people. A check that rests on their
 * papers finds nothing here: those are no part of a record.
 * @param at - when it is registered, or would be, in UTC; `null`: not at all, and then no term for that is looked at.
 */
export function findingsOfList(fold: Fold, nominated: NominatedList, at: string | null): readonly FoundInList[] {
  const rules = fold.rules?.rules;
  const list = asHandedIn(nominated);
  const seats = rules?.distribution.seats?.count;
  if (rules === undefined || list === null || seats === undefined) return [];
  const context = {
    electionDay: fold.opened?.date ?? "",
    seats,
    utcOffset: minutesAhead(fold.opened?.clock),
    ...(at !== null && { registered: at }),
    ...deadlinesOf(fold),
  };
  const others = Array.from(fold.nomination.lists.values()).flatMap((other) => {
    const stands = other !== nominated && other.ended === null && other.refused === null ? asHandedIn(other) : null;
    return stands === null ? [] : [stands];
  });
  const stand = standing(nominated);
  const parties = new Map(Array.from(fold.nomination.parties, ([id, { body }]) => [id, body.name]));
  return checkList(rules, list, context, others, parties).flatMap(
    ({ code, severity, about, text, article, personal }) =>
      personal ? [] : [{ code, severity, about: numberOf(about, stand), text, article }],
  );
}

/** The law's terms for lists, to the hour, where the record says by which clock they are read. */
function deadlinesOf({ opened, rules }: Fold): Pick<ListContext, "deadlines"> {
  const day = readDay(opened?.date ?? "");
  if (opened?.clock === undefined || rules === null || day === null) return {};
  const { root, clock } = opened;
  const zone = fixedZone(clock, root.name, minutesAhead(clock));
  return { deadlines: listDeadlines(calendarOf(rules.rules, { electionDay: day, zone })) };
}

/**
 * A list with the people who still stand on it, as its party's file would say it; `null` before it is handed in. They are
 * numbered anew, since a place that became free is no gap that the party left.
 */
function asHandedIn(nominated: NominatedList): CandidateList | null {
  if (nominated.submitted === null) return null;
  const { candidates: _, root: __, ...stated } = nominated.submitted.body;
  const candidates = standing(nominated).map(({ body: { list: _list, papers: _papers, ...person } }, place) => {
    return { ...person, number: place + 1 };
  });
  return { ...stated, candidates };
}

function numberOf(about: ListSubject, stand: readonly CandidateState[]): number | null {
  return about.of === "candidate" ? (stand[about.number - 1]?.body.number ?? null) : null;
}

/** The day at the top on which a time in UTC falls. */
export function dayAtTop(fold: Fold, time: string): string {
  return dayOf(time, minutesAhead(fold.opened?.clock));
}
