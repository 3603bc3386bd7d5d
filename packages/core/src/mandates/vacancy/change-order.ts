import { isDay } from "../../nomination/list/days.ts";
import type { Rules } from "../../rules/index.ts";
import type { PartyDecision } from "../fill/assign.ts";
import { peopleRefusal } from "../fill/people.ts";
import { listName, withList } from "../look.ts";
import type { MandateState } from "../state.ts";
import { refuse, type Step, taken } from "../step.ts";

/** A new order of the people of a list who have no seat. Who is not named follows after these, by list number. */
export interface OrderChange {
  readonly list: string;
  readonly people: readonly string[];
  readonly decision: PartyDecision;
  /** Whether the party's letter and the extract of its minutes are there; left out: not looked at. */
  readonly letter?: boolean;
  readonly extract?: boolean;
}

/**
 * The party changes the order of its list by a letter with an extract of the minutes, where the rules let it.
 * @law Art. 97-1(6) of the Constitutional Act on Elections of Kazakhstan
 */
export function changeOrder(rules: Rules, state: MandateState, change: OrderChange, on: string): Step<MandateState> {
  const rule = rules.mandates?.vacancy;
  const list = state.lists.find((own) => own.list === change.list);
  if (!isDay(on) || !isDay(change.decision.date))
    return refuse("no-day", { day: isDay(on) ? change.decision.date : on });
  if (list === undefined) return refuse("unknown-list", { list: change.list });
  if (rule?.reorder !== true) return refuse("no-reorder", {}, rule?.article ?? null);
  if (change.letter === false || change.extract === false) return refuse("papers-missing", {}, rule.article);
  if (on < change.decision.date) return refuse("day-order", { day: on, earlier: change.decision.date });
  if (list.ceased) return refuse("party-ceased", { list: listName(list) });
  const wrong = peopleRefusal(state, list, change.people);
  if (wrong !== null) return { ok: false, refusal: wrong };
  return taken(withList(state, { ...list, order: change.people }));
}
