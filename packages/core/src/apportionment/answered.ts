import { type Apportioned, apportion } from "./apportion.ts";
import type { Answer, Contest } from "./contest.ts";
import type { Question } from "./outcome.ts";

/**
 * Apportions with the answers that are known, of which only those are given whose questions are asked: a correction of the
 * votes, or other rules, may have made an earlier lot idle. The contest returned holds the answers that were given.
 */
export function apportionAnswered(
  base: Omit<Contest, "answers">,
  known: readonly Answer[],
): { readonly contest: Contest; readonly result: Apportioned } {
  const answers: Answer[] = [];
  for (;;) {
    const contest: Contest = answers.length === 0 ? base : { ...base, answers };
    const result = apportion(contest);
    if (!result.ok) return { contest, result };
    const { question } = result.outcome;
    const answer =
      question === undefined
        ? undefined
        : known.find((each) => answers.indexOf(each) < 0 && isAnswerTo(each, question));
    if (answer === undefined) return { contest, result };
    answers.push(answer);
  }
}

/**
 * Whether an answer is one to a question: the same unit, the same lists, as many winners as it asks for. A lot answers
 * only where the law draws one; a decision answers every question.
 */
export function isAnswerTo(answer: Pick<Answer, "unit" | "among" | "winners" | "by">, question: Question): boolean {
  const among = new Set(question.among);
  return (
    (answer.unit ?? "") === question.unit &&
    (question.kind === "lot" || answer.by === "decision") &&
    namesEach(answer.among, among.size, among) &&
    namesEach(answer.winners, question.seats, among)
  );
}

/** Whether names are so many, each of them another one, and all of them known. */
function namesEach(names: readonly string[], count: number, known: ReadonlySet<string>): boolean {
  return names.length === count && new Set(names).size === count && names.every((name) => known.has(name));
}
