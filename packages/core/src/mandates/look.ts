import type { PublicCandidate } from "../nomination/index.ts";
import type { Trilingual } from "../rules/index.ts";
import type { ListMandates, Mandate, MandateState } from "./state.ts";

/** A seat that somebody has. */
export type Held = Extract<Mandate, { readonly status: "held" }>;

/** The seats of a list that somebody has, in their order. */
export function heldOf(list: ListMandates): readonly Held[] {
  return list.mandates.filter((mandate) => mandate.status === "held");
}

/** Everyone who sits for a list, by list and seat. */
export function sitting(state: MandateState): readonly (Held & { readonly list: string })[] {
  return state.lists.flatMap((list) => heldOf(list).map((mandate) => ({ ...mandate, list: list.list })));
}

/** The list for which a person sits, if the person sits. */
export function listOfHolder(state: MandateState, person: string): ListMandates | undefined {
  return state.lists.find((list) => heldOf(list).some((held) => held.person === person));
}

/**
 * The people of a list who can still be given a seat, in the order in which they follow: first those whom the order names,
 * then the others by list number. Who lost a mandate on a ground after which the law neither allows nor forbids another one
 * is not among them.
 */
export function waiting(list: ListMandates): readonly PublicCandidate[] {
  const out = new Set([...heldOf(list).map(({ person }) => person), ...list.gone.map(({ person }) => person)]);
  for (const { person, again } of list.gone) if (again === true) out.delete(person);
  for (const { person } of heldOf(list)) out.add(person);
  const place = new Map(list.order.map((person, i) => [person, i]));
  const placeOf = ({ person }: PublicCandidate): number => place.get(person) ?? Number.POSITIVE_INFINITY;
  return list.candidates
    .filter(({ person }) => !out.has(person))
    .toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : placeOf(a) > placeOf(b) ? 1 : a.number - b.number));
}

/** A person's name in each language: where it is not written in one, as it is written in another. */
export function nameOf({ name }: Pick<PublicCandidate, "name">): Trilingual {
  const any = name.kk ?? name.ru ?? name.en ?? "";
  return { kk: name.kk ?? any, ru: name.ru ?? any, en: name.en ?? any };
}

/** The name of somebody on a list; the id where nobody on it has that id. */
export function nameOn(list: Pick<ListMandates, "candidates"> | undefined, person: string): Trilingual {
  const found = list?.candidates.find((candidate) => candidate.person === person);
  return found === undefined ? { kk: person, ru: person, en: person } : nameOf(found);
}

/** The name of somebody on any of the lists; the id where nobody has that id. */
export function nameIn({ lists }: MandateState, person: string): Trilingual {
  return nameOn({ candidates: lists.flatMap((list) => list.candidates) }, person);
}

/** What a list is called; its id where it has no name. */
export function listName({ list, name }: Pick<ListMandates, "list" | "name">): Trilingual {
  return name ?? { kk: list, ru: list, en: list };
}

/** The state with one list in place of the one that has its id. */
export function withList(state: MandateState, list: ListMandates): MandateState {
  return { ...state, lists: state.lists.map((own) => (own.list === list.list ? list : own)) };
}
