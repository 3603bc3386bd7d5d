import type { Written } from "../../nomination/index.ts";
import { addDays, isDay } from "../../nomination/list/days.ts";
import type { Rules, Trilingual } from "../../rules/index.ts";
import { listOfHolder, nameIn, nameOn } from "../look.ts";
import type { MandateState } from "../state.ts";
import { type MandateRefusal, refuse, type Step, taken } from "../step.ts";

/** The ground of who did not give up a post in time. */
const GROUND = "incompatible-post";

/**
 * The last day on which a deputy may give up a post: `null` while what it is counted from has not come. Where the law does
 * not say from what, the latest of the three that laws know.
 * @law Art. 45 of the Constitutional Act on Elections of Kazakhstan
 */
export function postDeadline(rules: Rules, state: MandateState, person: string): string | null {
  const clause = rules.mandates?.incompatible;
  if (clause === undefined) return null;
  const registered = state.registered.find((own) => own.person === person)?.on ?? null;
  const published = state.result?.published ?? null;
  const from = { registration: registered, publication: published, "election-day": state.electionDay };
  const day = clause.from === "unstated" ? latest(Object.values(from)) : from[clause.from];
  return day === null ? null : addDays(day, clause.days);
}

function latest(days: readonly (string | null)[]): string | null {
  return days.includes(null) ? null : (days.toSorted().at(-1) ?? null);
}

/** A deputy gives up a post that cannot be held beside the mandate. */
export function giveUpPost(
  rules: Rules,
  state: MandateState,
  given: { readonly person: string; readonly post: Written; readonly date: string },
  on: string,
): Step<MandateState> {
  const { person, post, date } = given;
  const list = listOfHolder(state, person);
  if (!isDay(on) || !isDay(date)) return refuse("no-day", { day: isDay(on) ? date : on });
  if (rules.mandates?.incompatible === undefined) return refuse("no-post-rule");
  if (list === undefined) return refuse("holds-none", { person: nameIn(state, person) });
  if (on < date) return refuse("day-order", { day: on, earlier: date });
  const last = postDeadline(rules, state, person);
  if (last !== null && date > last)
    return refuse("post-late", { person: nameOn(list, person), day: date, last }, rules.mandates.incompatible.article);
  return taken({ ...state, posts: [...state.posts, { person, post, on: date }] });
}

/** Why a mandate cannot be lost for a post that was not given up: it was, or the time for it is not over. */
export function postRefusal(
  rules: Rules,
  state: MandateState,
  loss: { readonly person: string; readonly ground: string; readonly date: string; readonly name: Trilingual },
): MandateRefusal | null {
  if (loss.ground !== GROUND) return null;
  const clause = rules.mandates?.incompatible;
  if (clause === undefined) return refuse("no-post-rule").refusal;
  const given = state.posts.find(({ person }) => person === loss.person);
  if (given !== undefined) return refuse("post-given-up", { person: loss.name, day: given.on }, clause.article).refusal;
  const last = postDeadline(rules, state, loss.person);
  if (last === null) return refuse("post-deadline", { person: loss.name }, clause.article).refusal;
  return loss.date <= last ? refuse("post-in-time", { person: loss.name, last }, clause.article).refusal : null;
}
