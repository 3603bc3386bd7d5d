import { formatInteger } from "../integer.ts";
import { message } from "../messages.ts";
import { counted } from "../plural.ts";
import { exact } from "./exact-text.ts";
import { latest, type Place, type StepOf } from "./facts.ts";
import { counts, listed, lists } from "./names.ts";
import { SEATS } from "./nouns.ts";
import { type Paragraph, sentences } from "./paragraph.ts";
import { remainderScale } from "./remainder-scale.ts";
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
export function tieText(step: StepOf<"tie">, place: Place): readonly Paragraph[] {
  const { options, after } = place;
  const { lang } = options;
  if (after[0]?.step === "second-list") return secondTie(step, options);
  const goes = step.losing ? "keeps" : step.winners.length === 1 ? "gets" : "getMany";
  const parts = [
    equalSentence(step, options),
    isCriterion(step.by) ? message(TIES, step.by, lang) : "",
    valuesSentence(step, place),
    message(TIES, goes, lang, { lists: lists(options, step.winners, step.losing ? "at" : "to") }),
    step.source === undefined ? "" : message(TIES, "source", lang, { source: step.source }),
  ];
  return [sentences(parts, step.article)];
}

/** What the criterion looked at in each of the equals, where it is known for all of them. */
function valuesSentence({ by, among }: StepOf<"tie">, { options, facts, before }: Place): string {
  const { lang } = options;
  const shown = (
    kind: "order" | "precincts" | "votes" | "remainders",
    attributeOf: (id: string) => number | bigint | undefined,
  ): string => {
    const values = among.map((id) => [id, attributeOf(id)] as const);
    if (values.some(([, value]) => value === undefined)) return "";
    const texts = values.map(([id, value]) => [id, formatInteger(value ?? 0, lang)] as const);
    return message(TIES, kind, lang, { values: counts(options, texts) });
  };
  if (by === "registered-earlier") return shown("order", (id) => facts.lists.get(id)?.order);
  if (by === "precincts-won") return shown("precincts", (id) => facts.lists.get(id)?.precincts);
  if (by === "more-votes" || by === "fewer-votes") return shown("votes", (id) => votesIn(before, id));
  const [quota, whole] = [latest(before, "quota"), latest(before, "whole")];
  // The criterion divides by this very quota; of another one the steps hold no remainders.
  if (by !== "largest-remainder" || quota?.name !== "droop" || whole === undefined) return "";
  const scale = remainderScale(quota, whole);
  const remainders = new Map(whole.rows.map(({ list, remainder }) => [list, scale.scaled(exact(remainder))]));
  return shown("remainders", (id) => remainders.get(id));
}

/** The votes of a contender in the stage that the tie belongs to. */
function votesIn(before: Place["before"], id: string): number | undefined {
  const stage = before.findLast((step) => step.step === "averages" || step.step === "whole");
  const rows = stage?.step === "averages" || stage?.step === "whole" ? stage.rows : [];
  return rows.find(({ list }) => list === id)?.votes;
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
