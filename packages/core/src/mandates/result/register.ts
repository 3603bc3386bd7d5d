import { isDay } from "../../nomination/list/days.ts";
import type { Rules } from "../../rules/index.ts";
import { nameIn, sitting } from "../look.ts";
import type { MandateState } from "../state.ts";
import { refuse, type Step, taken } from "../step.ts";
import { pendingReferral } from "./refer.ts";

/**
 * Registers deputies after the result: people who hold a mandate, and nobody while the result is before a court or council.
 * @param people - left out: everyone who holds a mandate and is not registered yet.
 */
export function registerDeputies(
  rules: Rules,
  state: MandateState,
  people: readonly string[] | undefined,
  on: string,
): Step<MandateState> {
  if (!isDay(on)) return refuse("no-day", { day: on });
  if (state.result === null) return refuse("no-result");
  if (state.result.standing !== "stands") return refuse("result-annulled");
  if (on < state.result.on) return refuse("day-order", { day: on, earlier: state.result.on });
  const pending = pendingReferral(state);
  if (pending !== undefined) {
    const court = rules.mandates?.referral;
    return refuse("suspended", { court: court?.to ?? "—", day: pending.on }, court?.article ?? null);
  }
  const before = new Map(state.registered.map((one) => [one.person, one.on]));
  const named = people ?? sitting(state).flatMap(({ person }) => (before.has(person) ? [] : [person]));
  if (named.length === 0) return refuse("nobody-to-register");
  const seats = new Map(sitting(state).map((held) => [held.person, held]));
  for (const [i, person] of named.entries()) {
    const held = seats.get(person);
    const words = { person: nameIn(state, person) };
    if (named.indexOf(person) < i) return refuse("named-twice", words);
    if (held === undefined) return refuse("holds-none", words);
    if (on < held.since) return refuse("day-order", { day: on, earlier: held.since });
    const day = before.get(person);
    if (day !== undefined) return refuse("registered-already", { ...words, day });
  }
  return taken({ ...state, registered: [...state.registered, ...named.map((person) => ({ person, on }))] });
}
