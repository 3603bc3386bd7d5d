import type { Rules } from "../../rules/index.ts";
import { quotaFinding } from "../findings.ts";
import { heldOf, listName, waiting } from "../look.ts";
import type { Explanation, ListMandates, Mandate, MandateState } from "../state.ts";
import type { MandateFinding } from "../step.ts";
import { mandateQuotas, type QuotaVerdict } from "./quota.ts";

/** How many seats of a list are not assigned yet. */
export function openSeats(list: ListMandates): number {
  return list.mandates.filter(({ status }) => status === "open").length;
}

/**
 * The list with people on its open seats, in their order. When nobody is left who could take one that is still open, it is
 * vacant: the law says so of seats that become free later, and nothing of the first distribution.
 */
export function seatPeople(
  list: ListMandates,
  people: readonly { readonly person: string; readonly how: Explanation }[],
  on: string,
): ListMandates {
  const queue = [...people];
  const mandates: readonly Mandate[] = list.mandates.map((mandate) => {
    const next = mandate.status === "open" ? queue.shift() : undefined;
    return next === undefined ? mandate : { seat: mandate.seat, status: "held", since: on, ...next };
  });
  const seated = { ...list, mandates, order: list.order.filter((one) => !people.some(({ person }) => person === one)) };
  if (waiting(seated).length > 0) return seated;
  return {
    ...seated,
    mandates: mandates.map((mandate) =>
      mandate.status === "open"
        ? { seat: mandate.seat, status: "vacant", why: "list-short", silent: true, after: null }
        : mandate,
    ),
  };
}

/** What the quotas on mandates say of a list whose seats are all settled. */
export interface SettledQuotas {
  readonly findings: readonly MandateFinding[];
  /** The quota for which the rules refuse these people; `null` where they do not. */
  readonly refusedFor: QuotaVerdict | null;
}

/**
 * The quotas on mandates once all seats of a list are settled: a quota that is missed is a finding, and a ground of refusal
 * where the rules say so. While seats are open there is nothing to say yet.
 */
export function settledQuotas(
  rules: Rules,
  { electionDay }: MandateState,
  list: ListMandates,
  on: string,
): SettledQuotas {
  if (openSeats(list) > 0) return { findings: [], refusedFor: null };
  const held = new Set(heldOf(list).map(({ person }) => person));
  const people = list.candidates.filter(({ person }) => held.has(person));
  const quotas = mandateQuotas(rules, people, list.seats, { electionDay, on });
  const strict = rules.mandates?.decision?.quotaMissed === "refused";
  const missed = quotas.find(({ verdict }) => verdict === "missed") ?? null;
  return {
    findings: quotas.flatMap((quota) => quotaFinding(listName(list), quota) ?? []),
    refusedFor: strict ? missed : null,
  };
}
