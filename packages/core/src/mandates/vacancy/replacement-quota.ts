import type { Rules } from "../../rules/index.ts";
import { settledQuotas } from "../fill/seat-people.ts";
import { quotaWords } from "../findings.ts";
import { type Held, listName, waiting } from "../look.ts";
import type { ListMandates, MandateState } from "../state.ts";
import { type MandateFinding, type MandateRefusal, refuse } from "../step.ts";

/** A free seat of a list that somebody is to follow on. */
export interface FreeSeat {
  readonly rules: Rules;
  readonly state: MandateState;
  readonly list: ListMandates;
  readonly seat: number;
  readonly on: string;
}

/** The list with somebody on one of its seats. */
export function seatedWith(list: ListMandates, seat: number, held: Omit<Held, "seat" | "status">): ListMandates {
  return {
    ...list,
    mandates: list.mandates.map((own) => (own.seat === seat ? { seat, status: "held", ...held } : own)),
    order: list.order.filter((person) => person !== held.person),
  };
}

/**
 * What the quotas on mandates say of a person who follows. Where the rules refuse who misses one, and nobody who is left
 * could meet it either, that is a question which the law leaves open.
 * @law Art. 97-1(6) of the Constitutional Act on Elections of Kazakhstan, as of 2022
 */
export function replacementQuota(
  { rules, state, list, seat, on }: FreeSeat,
  person: string,
): { readonly findings: readonly MandateFinding[]; readonly refusal: MandateRefusal | null } {
  const how = { by: "list-order", place: seat } as const;
  const quotasOf = (who: string) =>
    settledQuotas(rules, state, seatedWith(list, seat, { person: who, since: on, how }), on);
  const { findings, refusedFor } = quotasOf(person);
  if (refusedFor === null) return { findings, refusal: null };
  const words = { list: listName(list), ...quotaWords(refusedFor) };
  const another = waiting(list).some((one) => quotasOf(one.person).refusedFor === null);
  return { findings, refusal: refuse(another ? "quota-missed" : "quota-exhausted", words, refusedFor.article).refusal };
}
