import type { PublicCandidate } from "../../nomination/index.ts";
import { isDay } from "../../nomination/list/days.ts";
import type { Trilingual } from "../../rules/index.ts";
import { listName, nameOf } from "../look.ts";
import type { ListMandates, MandateState } from "../state.ts";
import { type MandateRefusal, refuse, type Step, taken } from "../step.ts";
import { goneElsewhere } from "../vacancy/elsewhere.ts";

/** The seats that a list has by the result, and its people. `excluded`: people taken off it before. */
export interface ListSeats {
  readonly list: string;
  /** What the list is called in messages. */
  readonly name?: Trilingual;
  readonly seats: number;
  readonly candidates: readonly PublicCandidate[];
  readonly excluded?: readonly string[];
}

/**
 * The result is established: so many seats for each list. Once mandates are assigned, only a result that was annulled can be
 * replaced; then nobody is registered any more.
 */
export function establishResult(state: MandateState, lists: readonly ListSeats[], on: string): Step<MandateState> {
  const wrong = refusalOf(state, lists, on);
  if (wrong !== null) return { ok: false, refusal: wrong };
  return taken({
    ...state,
    result: { on, published: null, standing: "stands" },
    lists: lists.map((list) => openList(list, state.elsewhere)),
    registered: [],
    posts: [],
  });
}

function openList({ list, name, seats, candidates, excluded }: ListSeats, elsewhere: readonly string[]): ListMandates {
  if (!Number.isSafeInteger(seats) || seats < 0) throw new RangeError(`"${list}" cannot have ${seats} seats`);
  return {
    list,
    ...(name !== undefined && { name }),
    seats,
    candidates,
    gone: [
      ...(excluded ?? []).map((person) => ({ person, ground: "excluded", again: false })),
      ...goneElsewhere(candidates.map(({ person }) => person).filter((person) => elsewhere.includes(person))),
    ],
    mandates: Array.from({ length: seats }, (_, i) => ({ seat: i + 1, status: "open" })),
    order: [],
    ceased: false,
  };
}

function refusalOf(state: MandateState, lists: readonly ListSeats[], on: string): MandateRefusal | null {
  if (!isDay(on)) return refuse("no-day", { day: on }).refusal;
  if (on < state.electionDay) return refuse("day-order", { day: on, earlier: state.electionDay }).refusal;
  const assigned = state.lists.find(({ mandates }) => mandates.some(({ status }) => status !== "open"));
  if (assigned !== undefined && state.result?.standing === "stands")
    return refuse("assigned-already", { list: listName(assigned) }).refusal;
  const named = new Set<string>();
  const listOf = new Map<string, Trilingual>();
  for (const own of lists) {
    const { list, candidates } = own;
    const name = listName(own);
    if (named.has(list)) return refuse("list-twice", { list: name }).refusal;
    named.add(list);
    const excluded = new Set(own.excluded);
    const stand = candidates.filter(({ person }) => !excluded.has(person));
    for (const candidate of stand) {
      const other = listOf.get(candidate.person);
      if (other !== undefined) return refuse("person-twice", { person: nameOf(candidate), list: name, other }).refusal;
      listOf.set(candidate.person, name);
    }
  }
  return null;
}

/** The result is published: the days that the law counts from then begin. */
export function publishResult(state: MandateState, on: string): Step<MandateState> {
  const { result } = state;
  if (!isDay(on)) return refuse("no-day", { day: on });
  if (result === null) return refuse("no-result");
  if (result.standing !== "stands") return refuse("result-annulled");
  if (result.published !== null) return refuse("published-already", { day: result.published });
  if (on < result.on) return refuse("day-order", { day: on, earlier: result.on });
  return taken({ ...state, result: { ...result, published: on } });
}
