import { calendarOf, fixedZone, instantText, type Placed, readDay } from "@dauys/core/calendar";
import type { CandidateList, ListContext } from "@dauys/core/nomination";
import type { Rules } from "@dauys/core/rules";
import { lawOf } from "./acts/law.ts";
import { MINIMUM_WAGE } from "./people/make-list.ts";
import { LAST_VALID, PROFILES } from "./people/profiles.ts";
import type { Rehearsal } from "./plan.ts";
import { CLOCK, CLOCK_MINUTES, ELECTION_DATE } from "./time.ts";

/** The lists of a rehearsal as their parties hand them in, and what is known beside them. */
export interface ListFiles {
  /** In the order in which they are handed in; with what only the commission sees of their people. */
  readonly lists: readonly CandidateList[];
  /** The list that is refused, handed in after the others. */
  readonly refused: CandidateList;
  /** What all of them are checked with. */
  readonly context: ListContext;
}

/** The lists of a rehearsal as files; `null` where people were left out of it. */
export function listFiles({ people, settings }: Rehearsal): ListFiles | null {
  if (people === null) return null;
  const { rules } = lawOf(settings.rules, true);
  return {
    lists: people.lists.map(({ list }) => list),
    refused: people.refused.list,
    context: {
      electionDay: ELECTION_DATE,
      seats: rules.distribution.seats?.count ?? 1,
      utcOffset: CLOCK_MINUTES,
      deadlines: deadlinesOf(rules),
      minimumWage: MINIMUM_WAGE,
      lastElection: { valid: LAST_VALID, votes: lastVotes() },
    },
  };
}

function lastVotes(): Readonly<Record<string, number>> {
  return Object.fromEntries(
    PROFILES.flatMap(({ list, lastVotes: votes }) => (votes === null ? [] : [[list, votes] as const])),
  );
}

/** When lists may be handed in and registered, as the law's calendar has it. */
function deadlinesOf(rules: Rules): NonNullable<ListContext["deadlines"]> {
  const zone = fixedZone("rehearsal", { kk: CLOCK, ru: CLOCK, en: CLOCK }, CLOCK_MINUTES);
  const { entries } = calendarOf(rules, { electionDay: readDay(ELECTION_DATE) ?? 0, zone });
  const span = (id: string): { readonly from?: string; readonly until?: string } => {
    const entry = entries.find(({ deadline }) => deadline.id === id);
    return { ...end("from", entry?.opens), ...end("until", entry?.ends) };
  };
  return { submission: span("nomination-ends"), registration: span("registration-ends") };
}

function end(
  name: "from" | "until",
  placed: Placed | null | undefined,
): { readonly from?: string; readonly until?: string } {
  return placed?.known === true ? { [name]: instantText(placed.instant) } : {};
}
