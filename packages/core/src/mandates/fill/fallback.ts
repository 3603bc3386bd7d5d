import { sameSpelling } from "../../collation/index.ts";
import type { Rules } from "../../rules/index.ts";
import { finding, quotaFinding, quotaWords } from "../findings.ts";
import { listName, waiting } from "../look.ts";
import type { Explanation, ListMandates, MandateState, ResultState } from "../state.ts";
import { type MandateFinding, type MandateRefusal, refuse } from "../step.ts";
import { alphabetical, type InOrder, type NameLot } from "./alphabetical.ts";
import { decisionTime } from "./last-day.ts";
import { mandateQuotas } from "./quota.ts";
import { openSeats } from "./seat-people.ts";

interface Task {
  readonly state: MandateState;
  readonly list: ListMandates;
  readonly result: ResultState;
  readonly on: string;
}

type FallbackPeople =
  | {
      readonly ok: true;
      readonly people: readonly { readonly person: string; readonly how: Explanation }[];
      readonly next: readonly string[];
      readonly findings: readonly MandateFinding[];
    }
  | { readonly ok: false; readonly refusal: MandateRefusal };

/**
 * Who gets the open seats without a decision of the party: nobody before its time is over; then by the order that the law
 * names. A quota on mandates that this order misses is a question: the law does not say which of the two gives way.
 */
export function fallbackPeople(rules: Rules, task: Task, lot: NameLot | undefined): FallbackPeople {
  const { list } = task;
  const order = rules.lists?.order;
  if (order === undefined) return refuse("no-order-rule");
  if (order.decidedBy === "party-before") return seated(rules, task, byNumber(list), "list-order");
  const early = tooEarly(rules, task);
  if (early !== null) return early;
  if (order.decidedBy === "voters" || order.fallback === undefined) return refuse("no-fallback", {}, order.article);
  const open = openSeats(list);
  if (open < list.mandates.length)
    return refuse(
      "partial-decision",
      { list: listName(list), assigned: list.mandates.length - open, open },
      order.article,
    );
  if (order.fallback === "list-order") return seated(rules, task, byNumber(list), "list-order");
  const found = alphabetical(waiting(list), lot);
  return found.ok ? seated(rules, task, found.order, "alphabet") : found;
}

function tooEarly(rules: Rules, { result, on }: Task): { ok: false; refusal: MandateRefusal } | null {
  const time = decisionTime(rules, result);
  if (time === null) return refuse("no-deadline");
  if (time.last === null) return refuse("not-published", {}, time.article);
  return on <= time.last ? refuse("fallback-early", { last: time.last }, time.article) : null;
}

function byNumber(list: ListMandates): readonly InOrder[] {
  return waiting({ ...list, order: [] }).map(({ person }) => ({ person, tie: null }));
}

function seated(
  rules: Rules,
  { state, list, on }: Task,
  order: readonly InOrder[],
  by: "alphabet" | "list-order",
): FallbackPeople {
  const open = openSeats(list);
  const chosen = order.slice(0, open);
  const names = new Set(chosen.map(({ person }) => person));
  const people = list.candidates.filter(({ person }) => names.has(person));
  const quotas = mandateQuotas(rules, people, list.seats, { electionDay: state.electionDay, on });
  const missed = quotas.find(({ verdict }) => verdict === "missed");
  if (missed !== undefined)
    return refuse("fallback-quota", { list: listName(list), ...quotaWords(missed) }, missed.article);
  const silence = by === "alphabet" ? rules.silent.find(({ id }) => id === "alphabet") : undefined;
  return {
    ok: true,
    people: chosen.map(({ person, tie }, i) => ({
      person,
      how: by === "alphabet" ? { by, place: i + 1, of: order.length, tie } : { by, place: i + 1 },
    })),
    next: order.slice(open).map(({ person }) => person),
    findings: [
      ...(silence === undefined ? [] : [finding("alphabet", { list: listName(list) }, silence.article)]),
      ...(by === "alphabet" && sameAtTheEdge(list, order, open)
        ? [finding("equal-spelling", { list: listName(list) })]
        : []),
      ...quotas.flatMap((quota) => quotaFinding(listName(list), quota) ?? []),
    ],
  };
}

/** Whether the last who sits and the first who does not are spelled the same. */
function sameAtTheEdge(list: ListMandates, order: readonly InOrder[], open: number): boolean {
  const [last, after] = [order[open - 1], order[open]].map(
    (one) => list.candidates.find(({ person }) => person === one?.person)?.name.kk,
  );
  return last !== undefined && after !== undefined && sameSpelling(last, after);
}
