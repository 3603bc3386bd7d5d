import { isDay } from "../../nomination/list/days.ts";
import type { Rules } from "../../rules/index.ts";
import { finding } from "../findings.ts";
import { heldOf, listName, listOfHolder, nameIn, nameOn, waiting, withList } from "../look.ts";
import type { Gone, ListMandates, Lost, Mandate, MandateState } from "../state.ts";
import { type MandateFinding, refuse, type Step, taken } from "../step.ts";
import { postRefusal } from "./posts.ts";

/** A mandate that its deputy no longer holds. `date`: since when. */
export interface Vacating {
  readonly person: string;
  /** An id of the rules' `losses`; `death` and `resignation` need none. */
  readonly ground: string;
  readonly date: string;
}

/** Grounds that end a mandate in every law. */
const EVERYWHERE: readonly string[] = ["death", "resignation"];
/** Grounds after which nobody can stand any more, or not for this party: what a candidate has to be is gone. */
const FOR_GOOD: readonly string[] = [
  "death",
  "court-decision",
  "conviction",
  "citizenship",
  "moved-abroad",
  "left-party",
  "expelled",
  "party-ended",
];

/**
 * A deputy loses the mandate: the seat is free. Where the ground is one of the whole party, such as its dissolution, all who
 * sit for its list lose theirs at once. The seat waits for {@link passMandate}, or is vacant for good when the list has
 * nobody left.
 */
export function vacateMandate(rules: Rules, state: MandateState, vacating: Vacating, on: string): Step<MandateState> {
  const { person, ground, date } = vacating;
  const list = listOfHolder(state, person);
  if (!isDay(on) || !isDay(date)) return refuse("no-day", { day: isDay(on) ? date : on });
  if (list === undefined) return refuse("holds-none", { person: nameIn(state, person) });
  const held = heldOf(list).find((own) => own.person === person);
  if (on < date) return refuse("day-order", { day: on, earlier: date });
  if (held !== undefined && date < held.since) return refuse("day-order", { day: date, earlier: held.since });
  const loss = rules.mandates?.losses?.find(({ id }) => id === ground);
  const listed = loss !== undefined || EVERYWHERE.includes(ground);
  if (rules.mandates?.losses !== undefined && !listed) return refuse("unknown-ground", { ground });
  const inTime = postRefusal(rules, state, { person, ground, date, name: nameOn(list, person) });
  if (inTime !== null) return { ok: false, refusal: inTime };
  const wholeParty = loss?.of === "party" || (loss === undefined && ground === "party-ended");
  const again = loss?.again ?? (wholeParty || FOR_GOOD.includes(ground) ? false : null);
  const who = wholeParty ? heldOf(list).map((own) => own.person) : [person];
  const after = free(list, who, { ground, date, again }, wholeParty);
  const registered = state.registered.filter((own) => !who.includes(own.person));
  const notes: readonly MandateFinding[] = listed ? [] : [finding("ground-unchecked", { ground })];
  return taken({ ...withList(state, after), registered }, notes);
}

/** Somebody of a list who has no seat and can be given none any more: the person left it, died, or was taken off it. */
export function leaveList(
  state: MandateState,
  leaving: { readonly list: string; readonly person: string; readonly ground: string },
): Step<MandateState> {
  const list = state.lists.find((own) => own.list === leaving.list);
  if (list === undefined) return refuse("unknown-list", { list: leaving.list });
  const name = nameIn(state, leaving.person);
  if (!list.candidates.some(({ person }) => person === leaving.person))
    return refuse("not-on-list", { person: name, list: listName(list) });
  if (heldOf(list).some(({ person }) => person === leaving.person))
    return refuse("sits-already", { person: name, list: listName(list) });
  const gone: Gone = { person: leaving.person, ground: leaving.ground, again: false };
  return taken(withList(state, exhausted({ ...list, gone: [...list.gone, gone] })));
}

function free(
  list: ListMandates,
  who: readonly string[],
  { ground, date, again }: { readonly ground: string; readonly date: string; readonly again: boolean | null },
  ceased: boolean,
): ListMandates {
  const mandates = list.mandates.map((mandate): Mandate => {
    if (mandate.status !== "held" || !who.includes(mandate.person)) return mandate;
    const after: Lost = { person: mandate.person, ground, date };
    return { seat: mandate.seat, status: "vacant", why: "lost", silent: false, after };
  });
  const gone = who.map((person): Gone => ({ person, ground, again }));
  return exhausted({ ...list, mandates, gone: [...list.gone, ...gone], ceased: list.ceased || ceased });
}

/** A list of which nobody is left, not even as a question: its free seats stay vacant. */
export function exhausted(list: ListMandates): ListMandates {
  if (waiting(list).length > 0 || list.ceased || maybeAgain(list)) return list;
  const mandates = list.mandates.map(
    (mandate): Mandate =>
      mandate.status === "vacant" && mandate.why === "lost" ? { ...mandate, why: "exhausted" } : mandate,
  );
  return { ...list, mandates };
}

/** Whether somebody who lost a mandate might, for all that the law says, be given one again. */
function maybeAgain(list: ListMandates): boolean {
  const sits = new Set(heldOf(list).map(({ person }) => person));
  const last = new Map(list.gone.map((one) => [one.person, one.again]));
  return [...last].some(([person, again]) => again === null && !sits.has(person));
}
