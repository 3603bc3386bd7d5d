import type { Rules } from "@dauys/core/rules";
import { LISTS } from "../country/lists.ts";
import type { People } from "../people/people.ts";
import { CANCELLED, WALNUT_REGISTERED, WITHDRAWN } from "../people/profiles.ts";
import { PEOPLE_REASONS } from "../people-texts.ts";
import { type Act, decision } from "./act.ts";
import { TOP } from "./commissions.ts";
import { acceptedIn } from "./list-acts.ts";

/** The list that its party takes back, and the one that is registered and cancelled once more than half have left it. */
export function endedActs(rules: Rules, people: People): readonly Act[] {
  const { withdrawn, cancelled } = people;
  const { list, name, candidates } = cancelled.list;
  const registered = {
    ...{ list, name, order: LISTS.length + 1, candidates: candidates.length, colour: "#56b4e9" },
    accepted: acceptedIn(rules, people, cancelled, WALNUT_REGISTERED),
  };
  return [
    decision(TOP, WITHDRAWN, {
      type: "list-withdrawn",
      body: () => ({ list: withdrawn.list.list, reason: PEOPLE_REASONS.withdrawn }),
    }),
    decision(TOP, WALNUT_REGISTERED, { type: "list-registered", body: () => registered }),
    decision(TOP, CANCELLED, { type: "list-cancelled", body: () => ({ list, reason: PEOPLE_REASONS.cancelled }) }),
  ];
}
