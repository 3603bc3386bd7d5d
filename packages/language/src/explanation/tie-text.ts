import { formatInteger } from "../integer.ts";
import { message } from "../messages.ts";
import { counted } from "../plural.ts";
import type { Place, StepOf } from "./facts.ts";
import { counts, listed, lists } from "./names.ts";
import { SEATS } from "./nouns.ts";
import { type Paragraph, sentences } from "./paragraph.ts";
import { SPECIAL } from "./special-messages.ts";
import { TIES } from "./tie-messages.ts";

/** What can decide between equals: the criteria that have a sentence of their own. */
type Criterion = Extract<
  keyof typeof TIES,
  | "registered-earlier"
  | "more-votes"
  | "fewer-votes"
  | "largest-remainder"
  | "precincts-won"
  | "lot"
  | "decision"
  | "immaterial"
>;
const CRITERIA: readonly string[] = [
  "registered-earlier",
  "more-votes",
  "fewer-votes",
  "largest-remainder",
  "precincts-won",
  "lot",
  "decision",
  "immaterial",
] satisfies readonly Criterion[];

/** A tie that was decided: who is equal, by what it was decided, for whom, and where a lot is recorded. */
export function tieText(step: StepOf<"tie">, { options, facts, after }: Place): readonly Paragraph[] {
  const { lang } = options;
  if (after[0]?.step === "second-list") return secondTie(step, options);
  const goes = step.losing ? "keeps" : step.winners.length === 1 ? "gets" : "getMany";
  const attribute = step.by === "registered-earlier" ? "order" : step.by === "precincts-won" ? "precincts" : null;
  const values = step.among.flatMap((id) => {
    const value = attribute === null ? undefined : facts.lists.get(id)?.[attribute];
    return value === undefined ? [] : [[id, formatInteger(value, lang)] as const];
  });
  const parts = [
    equalSentence(step, options),
    isCriterion(step.by) ? message(TIES, step.by, lang) : "",
    attribute !== null && values.length > 0 ? message(TIES, attribute, lang, { values: counts(options, values) }) : "",
    message(TIES, goes, lang, { lists: lists(options, step.winners, step.losing ? "at" : "to") }),
    step.source === undefined ? "" : message(TIES, "source", lang, { source: step.source }),
  ];
  return [sentences(parts, step.article)];
}

/** Equals for second place, where the law admits a second list and an authority named it. */
function secondTie(
  { among, winners, article, source }: StepOf<"tie">,
  options: Place["options"],
): readonly Paragraph[] {
  const { lang } = options;
  const [second = ""] = winners;
  const params = { lists: lists(options, among, "is"), second: listed(options, second, "is") };
  const from = source === undefined ? "" : message(TIES, "source", lang, { source });
  return [sentences([message(SPECIAL, "secondTie", lang, params), from], article)];
}

/** "A and B are exactly equal, and …": the sentence that names a tie, open or decided. */
export function equalSentence(
  tie: { readonly among: readonly string[]; readonly seats: number; readonly losing: boolean },
  options: Place["options"],
): string {
  const params = { lists: lists(options, tie.among, "of"), seats: counted(tie.seats, options.lang, SEATS) };
  return message(TIES, tie.losing ? "equalLosing" : "equal", options.lang, params);
}

function isCriterion(word: string): word is Criterion {
  return CRITERIA.includes(word);
}
