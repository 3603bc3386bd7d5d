import type { Candidate } from "@dauys/core/nomination";
import { isCompatible } from "../people/work.ts";
import { PEOPLE_REASONS } from "../people-texts.ts";
import { type Act, decision, type Said } from "./act.ts";
import type { AfterResult } from "./after-result.ts";
import { TOP } from "./commissions.ts";
import type { SeatPlan } from "./seat-plan.ts";
import { vacancyActs } from "./vacancy-acts.ts";

/** The law gives a party ten days from the publication, which comes on the first day after the result. */
const PUBLISHED = 1;
const TIME_OVER = PUBLISHED + 11;
const REGISTERED = 10;

/**
 * From the final result to the deputies: it is published, referred and upheld; parties decide who sits, one in two steps and
 * one not at all; somebody gives up a post; those who hold mandates are registered; and then what changes among them.
 */
export function mandateActs(plans: readonly SeatPlan[], after: AfterResult): readonly Act[] {
  const { at } = after;
  const by = (day: number, hour: number, says: Said): Act => decision(TOP, at(day, hour), says);
  const party = plans.filter(({ fallback }) => !fallback);
  const late = plans.filter(({ fallback }) => fallback);
  const referred = {
    by: "fifth-of-deputies",
    deputies: { count: 31, of: 154 },
    reason: PEOPLE_REASONS.referred,
  } as const;
  return [
    by(PUBLISHED, 10, { type: "result-published", body: () => ({ where: PEOPLE_REASONS.gazette }) }),
    by(2, 15, { type: "result-referred", body: () => referred }),
    ...party.flatMap((plan, i) => assignments(plan, i, after)),
    by(8, 11, { type: "referral-decided", body: () => ({ outcome: "upheld", reason: PEOPLE_REASONS.upheld }) }),
    ...party.slice(0, 1).map((plan) => by(9, 10, postGivenUp(plan, after))),
    by(REGISTERED, 12, registered(party.flatMap(({ seated }) => seated))),
    ...late.flatMap(({ list, seated }) => [
      by(TIME_OVER, 9, {
        type: "mandates-assigned",
        body: () => ({ list, by: "fallback", people: seated.map(({ person }) => person) }),
      }),
      by(TIME_OVER + 1, 12, registered(seated)),
    ]),
    ...vacancyActs(party, after),
  ].sort((a, b) => a.at - b.at);
}

/** The strongest list says who follows too; the second one decides in two steps. */
function assignments({ list, seated, left }: SeatPlan, place: number, { at, decided }: AfterResult): readonly Act[] {
  const day = 4 + place;
  const ids = seated.map(({ person }) => person);
  const assigned = (on: number, people: readonly string[], next: readonly string[]): Act =>
    decision(TOP, at(on, 16), {
      type: "mandates-assigned",
      body: () => ({ list, by: "party", decision: decided(on), people, ...(next.length === 0 ? {} : { next }) }),
    });
  if (place === 1 && ids.length > 3) {
    return [assigned(day, ids.slice(0, -3), []), assigned(day + 2, ids.slice(-3), [])];
  }
  return [assigned(day, ids, place === 0 ? left.slice(0, 5).map(({ person }) => person) : [])];
}

/** @throws Error when nobody sits */
function postGivenUp({ seated }: SeatPlan, { decided }: AfterResult): Said {
  const { person, post = {} } = (seated.find((one) => !isCompatible(one)) ?? seated[0]) as Candidate;
  return { type: "post-given-up", body: () => ({ person, post, date: decided(9).date }) };
}

function registered(people: readonly Candidate[]): Said {
  return { type: "deputies-registered", body: () => ({ people: people.map(({ person }) => person) }) };
}
