import type { AgeDay } from "../../rules/index.ts";
import { type DaySpan, dayOf, yearsOn } from "./days.ts";

/** What is known of a birth: the published year, and the whole date where the papers were looked at. */
export interface Born {
  readonly born?: number;
  readonly examined?: { readonly born?: string };
}

/** A fact that holds, does not hold, or cannot be told from what is known. */
export type Told = "yes" | "no" | "unknown";

/** Whether a person has reached `years` on `day`: by the whole date of birth, or by the year alone where it decides. */
export function hasReached({ born, examined }: Born, years: number, day: string): Told {
  if (examined?.born !== undefined) return yearsOn(examined.born, day) >= years ? "yes" : "no";
  if (born === undefined) return "unknown";
  const year = String(born).padStart(4, "0");
  const youngest = yearsOn(`${year}-12-31`, day);
  const oldest = yearsOn(`${year}-01-01`, day);
  if (youngest >= years) return "yes";
  return oldest < years ? "no" : "unknown";
}

/** When a list was handed in and decided on, and the day of the election. */
export interface ListDays {
  readonly electionDay: string;
  /** Minutes by which the clocks of the commission are ahead of UTC. */
  readonly utcOffset: number;
  /** When the list was handed in. */
  readonly submitted: string;
  /** When it was registered; absent: not yet, or not known. */
  readonly registered?: string;
}

/** The days on which the law may count an age: one when it names one, else from handing in to election day. */
export function ageSpan(on: AgeDay | undefined, days: ListDays): DaySpan {
  const submitted = dayOf(days.submitted, days.utcOffset);
  if (on === "election-day") return { from: days.electionDay, to: days.electionDay };
  if (on === "nomination") return { from: submitted, to: submitted };
  if (on === "registration" && days.registered !== undefined) {
    const registered = dayOf(days.registered, days.utcOffset);
    return { from: registered, to: registered };
  }
  // A list handed in after election day is another finding; the span still has to run forwards.
  return submitted < days.electionDay
    ? { from: submitted, to: days.electionDay }
    : { from: days.electionDay, to: submitted };
}
