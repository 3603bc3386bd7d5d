import { listName, listOfHolder, nameIn } from "../look.ts";
import type { ListMandates, MandateState } from "../state.ts";
import { type MandateRefusal, refuse } from "../step.ts";
import { ELSEWHERE } from "../vacancy/elsewhere.ts";

/**
 * Why these people cannot be given seats of the list; `null` when they can. Somebody who lost a mandate on a ground after
 * which the law neither allows nor forbids another one is a question, and comes last.
 */
export function peopleRefusal(
  state: MandateState,
  list: ListMandates,
  people: readonly string[],
): MandateRefusal | null {
  const seen = new Set<string>();
  let question: MandateRefusal | null = null;
  for (const person of people) {
    const words = { person: nameIn(state, person), list: listName(list) };
    if (seen.has(person)) return refuse("named-twice", words).refusal;
    seen.add(person);
    if (!list.candidates.some((candidate) => candidate.person === person)) return refuse("not-on-list", words).refusal;
    const holds = listOfHolder(state, person);
    if (holds !== undefined) return refuse("sits-already", { ...words, list: listName(holds) }).refusal;
    const gone = list.gone.findLast((one) => one.person === person);
    if (gone?.ground === ELSEWHERE) return refuse("sits-elsewhere", words).refusal;
    if (gone?.ground === "excluded") return refuse("excluded", words).refusal;
    if (gone?.again === false) return refuse("lost-for-good", { ...words, ground: gone.ground }).refusal;
    if (gone?.again === null) question ??= refuse("held-before", { ...words, ground: gone.ground }).refusal;
  }
  return question;
}
