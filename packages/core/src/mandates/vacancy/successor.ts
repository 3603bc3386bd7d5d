import { isDay } from "../../nomination/list/days.ts";
import type { PartyDecision } from "../fill/assign.ts";
import { peopleRefusal } from "../fill/people.ts";
import { listName, nameOn, waiting } from "../look.ts";
import { type MandateRefusal, refuse } from "../step.ts";
import type { Passing } from "./passing.ts";
import { type FreeSeat, replacementQuota } from "./replacement-quota.ts";

type Found = { readonly ok: true; readonly person: string } | { readonly ok: false; readonly refusal: MandateRefusal };

/** Who follows on a free seat by the party's choice or by the order, as the rules have it. */
export function successor({ rules, state, list, on }: FreeSeat, passing: Passing): Found {
  const rule = rules.mandates?.vacancy;
  const left = waiting(list);
  if (passing.to === null && left.length > 0)
    return refuse("list-has-people", { list: listName(list), left: left.length });
  if (rule === undefined) return refuse("no-vacancy-rule");
  if (passing.to === null) return heldBefore(list);
  if (list.ceased) return refuse("party-ceased", { list: listName(list) });
  if (rule.by === "next-in-order" && passing.by === "party") return refuse("order-decides", {}, rule.article);
  if (rule.by === "party-choice" && passing.by === "order") return refuse("party-chooses", {}, rule.article);
  const next = left[0]?.person;
  const person = passing.to ?? (rule.by === "next-in-order" ? next : undefined);
  if (person === undefined) return refuse("people-missing");
  const wrong = peopleRefusal(state, list, [person]);
  if (wrong !== null) return { ok: false, refusal: wrong };
  if (rule.by === "party-choice") return decided(passing.decision, on) ?? { ok: true, person };
  if (next === person) return { ok: true, person };
  return refuse("not-next", { next: nameOn(list, next ?? "—"), person: nameOn(list, person) }, rule.article);
}

/** Nobody is left but people who lost a mandate and may, for all that the law says, be given one again. */
function heldBefore(list: FreeSeat["list"]): Found {
  const { person, ground } = list.gone.findLast(({ again }) => again === null) ?? { person: "—", ground: "—" };
  return refuse("held-before", { person: nameOn(list, person), ground });
}

function decided(decision: PartyDecision | undefined, on: string): Found | null {
  if (decision === undefined) return refuse("decision-missing");
  if (!isDay(decision.date)) return refuse("no-day", { day: decision.date });
  return on < decision.date ? refuse("day-order", { day: on, earlier: decision.date }) : null;
}

/** Who follows where the law is silent and an authority answered: only the question that stands here can be answered. */
export function answered(seat: FreeSeat, { to, authority }: Passing): Found {
  if (authority === undefined || typeof to !== "string") return refuse("people-missing");
  const wrong = peopleRefusal(seat.state, seat.list, [to]);
  if (wrong !== null && !wrong.silent) return { ok: false, refusal: wrong };
  const question = questionOf(seat, to, wrong);
  if (question !== authority.question) return refuse("nothing-to-answer", { question: authority.question });
  return { ok: true, person: to };
}

/** What the law does not answer about a person on this seat. */
function questionOf(seat: FreeSeat, person: string, wrong: MandateRefusal | null): string | null {
  if (seat.rules.mandates?.vacancy === undefined) return "no-vacancy-rule";
  if (seat.list.ceased) return "party-ceased";
  if (wrong !== null) return wrong.reason;
  const { refusal } = replacementQuota(seat, person);
  return refusal?.silent === true ? refusal.reason : null;
}
