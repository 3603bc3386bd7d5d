import type { BodyOf } from "@dauys/core/election";
import type { Rules } from "@dauys/core/rules";
import { ALDER, PARTIES, SPRUCE } from "../people/parties.ts";
import type { NominatedList, People } from "../people/people.ts";
import { REFUSED } from "../people/profiles.ts";
import { PEOPLE_REASONS } from "../people-texts.ts";
import { DAY, ELECTION_DAY, HOUR, MINUTE, type Seconds } from "../time.ts";
import { type Act, decision, type Said } from "./act.ts";
import { TOP } from "./commissions.ts";
import { endedActs } from "./ended-acts.ts";
import { foundIn } from "./list-checks.ts";
import type { Papers } from "./papers.ts";
import { submissionActs } from "./submission-acts.ts";

const MORNING: Seconds = ELECTION_DAY + 4 * HOUR;
const PARTIES_REGISTERED = MORNING - 75 * DAY;
/** An hour after nomination has ended. */
const NOMINATION_OVER = MORNING - 40 * DAY + 10 * HOUR;
/** A list that is refused can be complained about for seven days. */
const COMPLAINTS_OVER = REFUSED + 8 * DAY;
const ERASED = MORNING - 13 * DAY;

/** Parties, candidates, lists handed in; who leaves them; the list that is refused; the party that does not stand. */
export function nominationActs(rules: Rules, people: People, papers: Papers): readonly Act[] {
  const all = [...people.lists, people.refused, people.withdrawn, people.cancelled];
  return [
    ...PARTIES.map((party, i) =>
      by(PARTIES_REGISTERED + i * 5 * MINUTE, { type: "party-registered", body: () => party }),
    ),
    ...all.flatMap((list) => [...submissionActs(list, papers), ...leavingActs(rules, list)]),
    ...endedActs(rules, people),
    by(REFUSED, { type: "list-refused", body: () => ({ list: SPRUCE, grounds: groundsOf(rules, people) }) }),
    by(NOMINATION_OVER, absent(ALDER, "does-not-stand", PEOPLE_REASONS.doesNotStand)),
    by(COMPLAINTS_OVER, absent(SPRUCE, "refused", PEOPLE_REASONS.notLetStand)),
    ...papers.erased.map((payload, i) =>
      by(ERASED + i * MINUTE, { type: "payload-erased", body: () => ({ payload, ground: PEOPLE_REASONS.erase }) }),
    ),
  ];
}

const by = (at: Seconds, says: Said): Act => decision(TOP, at, says);

function absent(party: string, why: "does-not-stand" | "refused", reason: string): Said {
  return { type: "party-absent", body: () => ({ party, why, reason }) };
}

function leavingActs(rules: Rules, { list, leavers }: NominatedList): readonly Act[] {
  // What the law asks of everybody on a list, and turned out not to be so.
  const article = rules.lists?.membership?.article;
  return leavers.map(({ person, ground, at }) => {
    const body: BodyOf<"candidate-excluded"> = {
      ...{ list: list.list, person, ground, reason: PEOPLE_REASONS[ground] },
      ...(ground === "law" && article !== undefined ? { article } : {}),
    };
    return by(at, { type: "candidate-excluded", body: () => body });
  });
}

/** Each error that the checks of the law find, with its article. */
function groundsOf(rules: Rules, people: People): BodyOf<"list-refused">["grounds"] {
  const found = foundIn(rules, people, people.refused, REFUSED);
  return found
    .filter(({ severity }) => severity === "error")
    .map(({ code, text, article }) => ({
      ...{ article: article ?? "—", reason: `${text.kk} / ${text.ru} / ${text.en}`, finding: code },
    }));
}
