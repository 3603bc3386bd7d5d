import type { Written } from "../../nomination/index.ts";
import { isDay } from "../../nomination/list/days.ts";
import type { Rules } from "../../rules/index.ts";
import { finding, quotaWords } from "../findings.ts";
import { listName, nameOn, withList } from "../look.ts";
import type { Explanation, ListMandates, MandateState, ResultState } from "../state.ts";
import { type MandateFinding, refuse, type Step, taken } from "../step.ts";
import type { NameLot } from "./alphabetical.ts";
import { fallbackPeople } from "./fallback.ts";
import { decisionTime } from "./last-day.ts";
import { peopleRefusal } from "./people.ts";
import { openSeats, seatPeople, settledQuotas } from "./seat-people.ts";

/** A decision of a party's organ: which, and on which day. */
export interface PartyDecision {
  readonly organ: Written;
  readonly date: string;
}

/** An answer that the law does not give: to which question (the reason of a refusal), and where it is from. */
export interface Authority {
  readonly question: string;
  readonly source: Written;
}

/** Who gets the open seats of a list. */
export interface Assignment {
  readonly list: string;
  readonly by: "party" | "fallback" | "authority";
  /** For `party`. */
  readonly decision?: PartyDecision;
  /** In the order of the seats. For `fallback` it may be left out; stated, it has to be what the law's order gives. */
  readonly people?: readonly string[];
  /** People in the order in which they follow when a seat becomes free, as the party stated it. */
  readonly next?: readonly string[];
  readonly lot?: NameLot;
  /** For `authority`. */
  readonly authority?: Authority;
}

/**
 * Gives the open seats of a list to people: by the party's decision, by the law's fallback once the party's time is over, or
 * by an authority's decision where the law is silent. A decision for fewer people than seats leaves the rest open: the party
 * may complete it in time. A list with fewer people than seats leaves the rest vacant, marked as a silence of the law.
 * @param on - the day of the step, by the commission's calendar.
 * @law Art. 97-1(5) of the Constitutional Act on Elections of Kazakhstan
 */
export function assignMandates(
  rules: Rules,
  state: MandateState,
  assignment: Assignment,
  on: string,
): Step<MandateState> {
  const { result } = state;
  const list = state.lists.find((own) => own.list === assignment.list);
  if (!isDay(on)) return refuse("no-day", { day: on });
  if (result === null) return refuse("no-result");
  if (result.standing !== "stands") return refuse("result-annulled");
  if (list === undefined) return refuse("unknown-list", { list: assignment.list });
  if (on < result.on) return refuse("day-order", { day: on, earlier: result.on });
  if (openSeats(list) === 0) return refuse("nothing-open", { list: listName(list) });
  const task = { rules, state, list, result, on };
  if (assignment.by === "party") return byParty(task, assignment);
  if (assignment.by === "fallback") return byFallback(task, assignment);
  return byAuthority(task, assignment);
}

interface Task {
  readonly rules: Rules;
  readonly state: MandateState;
  readonly list: ListMandates;
  readonly result: ResultState;
  readonly on: string;
}

function byParty({ rules, state, list, result, on }: Task, assignment: Assignment): Step<MandateState> {
  const { decision, people } = assignment;
  const order = rules.lists?.order;
  if (order === undefined) return refuse("no-order-rule");
  if (order.decidedBy !== "party-after") return refuse("order-binds", {}, order.article);
  if (decision === undefined) return refuse("decision-missing", {}, order.article);
  if (people === undefined || people.length === 0) return refuse("people-missing");
  if (!isDay(decision.date)) return refuse("no-day", { day: decision.date });
  if (decision.date < result.on) return refuse("day-order", { day: decision.date, earlier: result.on });
  if (on < decision.date) return refuse("day-order", { day: on, earlier: decision.date });
  const time = decisionTime(rules, result);
  if (time?.last != null && decision.date > time.last)
    return refuse("decision-late", { date: decision.date, last: time.last }, time.article);
  const how = (place: number): Explanation => ({ by: "party", place, ...decision });
  const early = result.published === null || decision.date < result.published;
  const notes = early
    ? [finding("before-publication", { list: listName(list), date: decision.date }, order.article)]
    : [];
  return settle({ rules, state, list, result, on }, assignment, people, how, notes);
}

function byFallback(task: Task, assignment: Assignment): Step<MandateState> {
  const { list } = task;
  const found = fallbackPeople(task.rules, task, assignment.lot);
  if (!found.ok) return found;
  const named = assignment.people;
  const differs = named === undefined ? -1 : found.people.findIndex(({ person }, i) => named[i] !== person);
  if (named !== undefined && (differs >= 0 || named.length !== found.people.length)) {
    const place = differs >= 0 ? differs : found.people.length;
    const computed = found.people[place]?.person;
    return refuse("people-differ", {
      place: place + 1,
      computed: computed === undefined ? "—" : nameOn(list, computed),
    });
  }
  const seated = seatPeople(
    list,
    found.people.map(({ person, how }) => ({ person, how })),
    task.on,
  );
  return taken(withList(task.state, { ...seated, order: found.next }), found.findings);
}

function byAuthority(task: Task, assignment: Assignment): Step<MandateState> {
  const { authority, people } = assignment;
  if (authority === undefined || people === undefined) return refuse("people-missing");
  const asked = fallbackPeople(task.rules, task, undefined);
  if (asked.ok || !asked.refusal.silent || asked.refusal.reason !== authority.question)
    return refuse("nothing-to-answer", { question: authority.question });
  const how = (place: number): Explanation => ({ by: "authority", place, ...authority });
  return settle(task, assignment, people, how, []);
}

function settle(
  { rules, state, list, on }: Task,
  assignment: Assignment,
  people: readonly string[],
  how: (place: number) => Explanation,
  notes: readonly MandateFinding[],
): Step<MandateState> {
  const open = openSeats(list);
  if (people.length > open) return refuse("too-many", { named: people.length, open });
  const wrong =
    peopleRefusal(state, list, people) ?? peopleRefusal(state, list, [...people, ...(assignment.next ?? [])]);
  if (wrong !== null) return { ok: false, refusal: wrong };
  const first = list.seats - open + 1;
  const seated = seatPeople(
    { ...list, order: assignment.next ?? list.order },
    people.map((person, i) => ({ person, how: how(first + i) })),
    on,
  );
  const quotas = settledQuotas(rules, state, seated, on);
  // What an authority decided is not ours to refuse: that it misses the quota is said beside it.
  const missed = assignment.by === "authority" ? null : quotas.refusedFor;
  if (missed !== null) return refuse("quota-missed", { list: listName(list), ...quotaWords(missed) }, missed.article);
  return taken(withList(state, seated), [...notes, ...quotas.findings]);
}
