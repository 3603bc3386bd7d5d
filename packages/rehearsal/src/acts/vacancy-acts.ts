import { isCompatible } from "../people/work.ts";
import { PEOPLE_REASONS } from "../people-texts.ts";
import { type Act, decision, type Said } from "./act.ts";
import type { AfterResult } from "./after-result.ts";
import { TOP } from "./commissions.ts";
import type { SeatPlan } from "./seat-plan.ts";

/** So many have to be left on a list, and to sit for it, that all of this can happen to it. */
const ENOUGH = 3;

/** What changes among deputies once they are registered, on the strongest and on the second list. */
export function vacancyActs([first, second]: readonly SeatPlan[], after: AfterResult): readonly Act[] {
  return [
    ...(first !== undefined && canChange(first) ? partyLeft(first, after) : []),
    ...(second !== undefined && canChange(second) ? postKept(second, after) : []),
  ];
}

function canChange({ seated, left }: SeatPlan): boolean {
  return seated.length >= ENOUGH && left.length >= ENOUGH;
}

/**
 * The party changes by a letter who is next. One who waits leaves its list; a deputy leaves the party and loses the mandate;
 * it goes to the first of the new order.
 */
function partyLeft({ list, seated, left }: SeatPlan, { at, decided }: AfterResult): readonly Act[] {
  const by = (day: number, says: Said): Act => decision(TOP, at(day, 11), says);
  const [leaver, ...rest] = left.map(({ person }) => person) as [string, ...string[]];
  const next = rest.slice(-2);
  const [to = ""] = next;
  const from = seated.at(-2)!.person;
  const gone = { person: from, ground: "left-party", date: decided(30).date, reason: PEOPLE_REASONS.leftParty };
  return [
    by(24, { type: "mandate-order-changed", body: () => ({ list, people: next, decision: decided(23) }) }),
    by(27, { type: "list-left", body: () => ({ list, person: leaver, ground: "left-party" }) }),
    by(31, { type: "mandate-vacated", body: () => gone }),
    by(36, { type: "mandate-passed", body: () => ({ list, from, to, by: "party", decision: decided(35) }) }),
    by(37, { type: "deputies-registered", body: () => ({ people: [to] }) }),
  ];
}

/** A deputy who did not give up a post within seven days of being registered loses the mandate; the party names another. */
function postKept({ list, seated, left }: SeatPlan, { at, decided }: AfterResult): readonly Act[] {
  const by = (day: number, says: Said): Act => decision(TOP, at(day, 14), says);
  const from = (seated.find((one) => !isCompatible(one)) ?? seated[0])!.person;
  const to = left[0]!.person;
  const gone = { person: from, ground: "incompatible-post", date: decided(18).date, reason: PEOPLE_REASONS.keptPost };
  return [
    by(19, { type: "mandate-vacated", body: () => gone }),
    by(21, { type: "mandate-passed", body: () => ({ list, from, to, by: "party", decision: decided(20) }) }),
    by(22, { type: "deputies-registered", body: () => ({ people: [to] }) }),
  ];
}
