import { isDay } from "../../nomination/list/days.ts";
import type { Rules } from "../../rules/index.ts";
import type { Authority, PartyDecision } from "../fill/assign.ts";
import { peopleRefusal } from "../fill/people.ts";
import { settledQuotas } from "../fill/seat-people.ts";
import { listName, nameOn, waiting, withList } from "../look.ts";
import type { Explanation, ListMandates, Mandate, MandateState } from "../state.ts";
import { type MandateRefusal, refuse, type Step, taken } from "../step.ts";

/** A free seat passed on. */
export interface Passing {
  readonly list: string;
  /** Who left the seat; left out: the free seat with the lowest number. */
  readonly from?: string;
  /** Who follows. `null`: nobody, because the list has nobody left. Left out where the order decides: whoever is next. */
  readonly to?: string | null;
  readonly by: "party" | "order" | "authority";
  /** For `party`. */
  readonly decision?: PartyDecision;
  /** For `authority`. */
  readonly authority?: Authority;
}

type Vacant = Extract<Mandate, { readonly status: "vacant" }>;

/**
 * Passes a free seat to a person of the same list: to whom the party chooses, or to the next in the order, as the rules have
 * it. A list that has nobody left keeps the seat vacant. The quota on mandates binds replacements where the rules have one.
 * @law Art. 97-1(6) of the Constitutional Act on Elections of Kazakhstan
 */
export function passMandate(rules: Rules, state: MandateState, passing: Passing, on: string): Step<MandateState> {
  const list = state.lists.find((own) => own.list === passing.list);
  if (!isDay(on)) return refuse("no-day", { day: on });
  if (list === undefined) return refuse("unknown-list", { list: passing.list });
  const vacant = list.mandates.find((mandate): mandate is Vacant => isFree(mandate, passing.from));
  if (vacant?.after == null) {
    if (passing.from === undefined) return refuse("nothing-vacant", { list: listName(list) });
    return refuse("not-vacant", { list: listName(list), person: nameOn(list, passing.from) });
  }
  if (on < vacant.after.date) return refuse("day-order", { day: on, earlier: vacant.after.date });
  if (vacant.why === "exhausted") return nobodyLeft(rules, state, list, passing);
  const found = successor(rules, state, list, passing, on);
  if (!found.ok) return found;
  const how: Explanation = {
    by: "replacement",
    choice: passing.by,
    after: vacant.after,
    ...(passing.by === "party" ? passing.decision : {}),
    ...(passing.by === "authority" && passing.authority !== undefined ? { organ: passing.authority.source } : {}),
  };
  const seated: ListMandates = {
    ...list,
    mandates: list.mandates.map((mandate) =>
      mandate.seat === vacant.seat
        ? { seat: mandate.seat, status: "held", person: found.person, since: on, how }
        : mandate,
    ),
    order: list.order.filter((person) => person !== found.person),
  };
  const quotas = settledQuotas(rules, state, seated, on);
  return quotas.ok ? taken(withList(state, seated), quotas.findings) : quotas;
}

function isFree(mandate: Mandate, from: string | undefined): boolean {
  if (mandate.status !== "vacant" || mandate.after === null) return false;
  return from === undefined || mandate.after.person === from;
}

/** A list of which nobody is left: that its seat stays vacant may be said, and nothing else. */
function nobodyLeft(rules: Rules, state: MandateState, list: ListMandates, { to }: Passing): Step<MandateState> {
  const rule = rules.mandates?.vacancy;
  if (rule?.exhausted === "other-lists") return refuse("other-lists", { list: listName(list) }, rule.article);
  return to === null ? taken(state) : refuse("exhausted", { list: listName(list) }, rule?.article ?? null);
}

type Found = { readonly ok: true; readonly person: string } | { readonly ok: false; readonly refusal: MandateRefusal };

function successor(rules: Rules, state: MandateState, list: ListMandates, passing: Passing, on: string): Found {
  const rule = rules.mandates?.vacancy;
  const left = waiting(list);
  if (passing.to === null) return refuse("list-has-people", { list: listName(list), left: left.length });
  const asked = rule === undefined ? refuse("no-vacancy-rule") : silence(state, list, passing);
  if (passing.by === "authority") return answered(asked?.refusal, state, list, passing);
  if (asked !== null) return asked;
  if (rule === undefined) return refuse("no-vacancy-rule");
  if (rule.by === "next-in-order" && passing.by === "party") return refuse("order-decides", {}, rule.article);
  if (rule.by === "party-choice" && passing.by === "order") return refuse("party-chooses", {}, rule.article);
  const next = left[0]?.person;
  const person = passing.to ?? (rule.by === "next-in-order" ? next : undefined);
  if (person === undefined) return refuse("people-missing");
  const wrong = peopleRefusal(state, list, [person]);
  if (wrong !== null) return { ok: false, refusal: wrong };
  if (rule.by === "next-in-order") {
    if (next === person) return { ok: true, person };
    return refuse("not-next", { next: nameOn(list, next ?? "—"), person: nameOn(list, person) }, rule.article);
  }
  return decided(passing.decision, on) ?? { ok: true, person };
}

function decided(decision: PartyDecision | undefined, on: string): Found | null {
  if (decision === undefined) return refuse("decision-missing");
  if (!isDay(decision.date)) return refuse("no-day", { day: decision.date });
  return on < decision.date ? refuse("day-order", { day: on, earlier: decision.date }) : null;
}

/** What the law does not answer about this seat; `null` when it answers. */
function silence(
  state: MandateState,
  list: ListMandates,
  { to }: Passing,
): { readonly ok: false; readonly refusal: MandateRefusal } | null {
  if (list.ceased) return refuse("party-ceased", { list: listName(list) });
  if (typeof to !== "string") return null;
  const wrong = peopleRefusal(state, list, [to]);
  return wrong?.silent === true ? { ok: false, refusal: wrong } : null;
}

function answered(
  asked: MandateRefusal | undefined,
  state: MandateState,
  list: ListMandates,
  { to, authority }: Passing,
): Found {
  if (authority === undefined || typeof to !== "string") return refuse("people-missing");
  if (asked?.reason !== authority.question) return refuse("nothing-to-answer", { question: authority.question });
  const wrong = peopleRefusal(state, list, [to]);
  if (wrong !== null && !wrong.silent) return { ok: false, refusal: wrong };
  return { ok: true, person: to };
}
