import { type Candidate, type CandidateList, checkList, type ListFinding } from "@dauys/core/nomination";
import type { Rules } from "@dauys/core/rules";
import { PARTIES } from "../people/parties.ts";
import { type NominatedList, type People, standingAt } from "../people/people.ts";
import { REFUSED } from "../people/profiles.ts";
import { CLOCK_MINUTES, ELECTION_DATE, type Seconds, timeText } from "../time.ts";

/** A finding about a list, and the number of the candidate whom it is about. */
export interface FoundHere extends Pick<ListFinding, "code" | "severity" | "text" | "article"> {
  readonly about: number | null;
}

const PARTY_NAMES = new Map(PARTIES.map(({ party, name }) => [party, name]));

/**
 * What the checks of the law find in a list at a time, from what is published of its people. The fold looks at the same and
 * refuses what is accepted without being there.
 */
export function foundIn(rules: Rules, people: People, own: NominatedList, at: Seconds): readonly FoundHere[] {
  const standing = standingAt(own, at);
  const seats = rules.distribution.seats?.count ?? 1;
  const others = [...people.lists, people.refused].filter((other) => other !== own && isIn(people, other, at));
  const context = { electionDay: ELECTION_DATE, seats, utcOffset: CLOCK_MINUTES, registered: timeText(at) };
  const found = checkList(
    rules,
    published(own, at),
    context,
    others.map((other) => published(other, at)),
    PARTY_NAMES,
  );
  return found
    .filter(({ personal }) => !personal)
    .map(({ code, severity, text, article, about }) => {
      const number = about.of === "candidate" ? (standing[about.number - 1]?.number ?? null) : null;
      return { code, severity, text, article, about: number };
    });
}

/** Whether a list is handed in by then, and not refused. */
function isIn({ refused }: People, other: NominatedList, at: Seconds): boolean {
  return other.submitted < at && (other !== refused || at <= REFUSED);
}

/** A list as it stands at a time, without what only the commission sees, numbered anew. */
function published(own: NominatedList, at: Seconds): CandidateList {
  const candidates = standingAt(own, at).map(({ examined: _, ...rest }, i): Candidate => ({ ...rest, number: i + 1 }));
  return { ...own.list, candidates };
}
