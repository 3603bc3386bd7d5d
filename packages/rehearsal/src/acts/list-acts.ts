import type { BodyOf } from "@dauys/core/election";
import type { Rules } from "@dauys/core/rules";
import { LISTS } from "../country/lists.ts";
import type { NominatedList, People } from "../people/people.ts";
import { LIST_ACCEPTED } from "../people-texts.ts";
import { DAY, ELECTION_DAY, HOUR, type Seconds } from "../time.ts";
import { type Act, decision } from "./act.ts";
import { TOP } from "./commissions.ts";
import { foundIn } from "./list-checks.ts";

/** Nine in the morning, five hours ahead of UTC, 48 days before the election. */
const FIRST: Seconds = ELECTION_DAY + 4 * HOUR - 48 * DAY;

/** The five lists registered, one every second day. Where they were handed in with people, every warning is accepted. */
export function listActs(rules: Rules, people: People | null): readonly Act[] {
  return LISTS.map(({ id, name, colour, candidates }, i) => {
    const at = FIRST + i * 2 * DAY;
    const own = people?.lists.find(({ list }) => list.list === id);
    const accepted = people == null || own === undefined ? [] : acceptedIn(rules, people, own, at);
    const body: BodyOf<"list-registered"> = {
      ...{ list: id, name, order: i + 1, candidates, colour },
      ...(accepted.length === 0 ? {} : { accepted }),
    };
    return decision(TOP, at, { type: "list-registered", body: () => body });
  });
}

/**
 * Every warning that the law's checks find in a list at a time, accepted with its reason.
 * @throws Error for a finding that nothing here explains: then the list is not what it should be
 */
export function acceptedIn(
  rules: Rules,
  people: People,
  own: NominatedList,
  at: Seconds,
): NonNullable<BodyOf<"list-registered">["accepted"]> {
  return foundIn(rules, people, own, at)
    .filter(({ severity }) => severity !== "unknown")
    .map(({ severity, code, about, text }) => {
      const reason = severity === "warning" ? LIST_ACCEPTED[code] : undefined;
      if (reason === undefined) throw new Error(`${code}: ${text.en}`);
      return { code, about, reason };
    });
}
