import type { Gone, MandateState } from "../state.ts";
import { exhausted } from "./vacate.ts";

/** The word in a list's `gone` for somebody with a seat in another part of the chamber. */
export const ELSEWHERE = "elsewhere";

/** People who cannot wait for a seat of a list, because they have one in another part of the chamber. */
export function goneElsewhere(people: readonly string[]): readonly Gone[] {
  return people.map((person) => ({ person, ground: ELSEWHERE, again: false }));
}

/**
 * The state once these people have seats in a part of the chamber that is not elected by lists: nobody has two. It may be
 * said before the result of the lists is established.
 * @throws RangeError when one of them already has a seat of a list.
 */
export function seatedElsewhere(state: MandateState, people: readonly string[]): MandateState {
  const before = new Set(state.elsewhere);
  const added = people.filter((person) => !before.has(person));
  for (const { list, mandates } of state.lists) {
    const twice = mandates.find((own) => own.status === "held" && added.includes(own.person));
    if (twice !== undefined) throw new RangeError(`somebody seated elsewhere holds seat ${twice.seat} of "${list}"`);
  }
  const lists = state.lists.map((list) => {
    const own = added.filter((person) => list.candidates.some((candidate) => candidate.person === person));
    return own.length === 0 ? list : exhausted({ ...list, gone: [...list.gone, ...goneElsewhere(own)] });
  });
  return { ...state, lists, elsewhere: [...state.elsewhere, ...added] };
}
