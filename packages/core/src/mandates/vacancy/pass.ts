import { isDay } from "../../nomination/list/days.ts";
import type { Rules } from "../../rules/index.ts";
import { listName, nameOn, withList } from "../look.ts";
import type { Explanation, ListMandates, Mandate, MandateState } from "../state.ts";
import { refuse, type Step, taken } from "../step.ts";
import type { Passing } from "./passing.ts";
import { replacementQuota, seatedWith } from "./replacement-quota.ts";
import { answered, successor } from "./successor.ts";

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
  const task = { rules, state, list, seat: vacant.seat, on };
  const found = passing.by === "authority" ? answered(task, passing) : successor(task, passing);
  if (!found.ok) return found;
  const { findings, refusal } = replacementQuota(task, found.person);
  if (refusal !== null && passing.by !== "authority") return { ok: false, refusal };
  const how: Explanation = {
    by: "replacement",
    choice: passing.by,
    after: vacant.after,
    ...(passing.by === "party" ? passing.decision : {}),
    ...(passing.by === "authority" && passing.authority !== undefined ? { organ: passing.authority.source } : {}),
  };
  const seated = seatedWith(list, vacant.seat, { person: found.person, since: on, how });
  return taken(withList(state, seated), findings);
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
