import type { Rules } from "@dauys/core/rules";
import type { Settings } from "../options.ts";
import type { People } from "../people/people.ts";
import type { Events } from "../stations/stories.ts";
import type { Act } from "./act.ts";
import { afterResult } from "./after-result.ts";
import { assemblyActs } from "./assembly-acts.ts";
import { ballotActs } from "./ballot-acts.ts";
import type { Count } from "./count-acts.ts";
import { finalSeats, finalTime } from "./declare.ts";
import { mandateActs } from "./mandate-acts.ts";
import { nominationActs } from "./nomination-acts.ts";
import { papersOf } from "./papers.ts";
import { primaryActs } from "./primary-acts.ts";
import { seatPlans } from "./seat-plan.ts";

/** What the acts of the people follow from. */
export interface PeoplePlan {
  readonly settings: Settings;
  readonly rules: Rules;
  readonly events: Events;
  readonly count: Count;
  readonly people: People;
}

/** All that an election of people has beside the count: who stands before it, and who sits after it. */
export function peopleActs({ settings, rules, events, count, people }: PeoplePlan): {
  readonly acts: readonly Act[];
  readonly payloads: ReadonlyMap<string, Uint8Array>;
} {
  const papers = papersOf(settings, people);
  const seats = finalSeats(rules, events);
  const final = finalTime(count);
  // Where the law asks a question nobody sits before it is answered, and nobody here answers it.
  const plans = seats === null ? [] : seatPlans(settings, people, seats, final);
  return {
    acts: [
      ...primaryActs(people.primary),
      ...nominationActs(rules, people, papers),
      ...ballotActs(settings, events.country),
      ...(people.assembly === null ? [] : assemblyActs(people.assembly)),
      ...(plans.length === 0 ? [] : mandateActs(plans, afterResult(final))),
    ],
    payloads: papers.files,
  };
}
