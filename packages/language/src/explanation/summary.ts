import type { Seats, Step, UnitOutcome } from "@dauys/core/apportionment";
import { formatInteger } from "../integer.ts";
import { message } from "../messages.ts";
import { counted } from "../plural.ts";
import { baseName } from "./bases.ts";
import { share } from "./exact-text.ts";
import type { Facts, StepOf } from "./facts.ts";
import { counts, joined, quoted } from "./names.ts";
import { SEATS } from "./nouns.ts";
import type { ExplainOptions } from "./options.ts";
import { type Paragraph, sentences } from "./paragraph.ts";
import { QUALIFICATION } from "./qualification-messages.ts";
import { silenceText } from "./question.ts";
import { RESULT } from "./result-messages.ts";
import { ranked } from "./result-text.ts";
import { SUMMARY } from "./summary-messages.ts";
import { eventSentence, leftoverSentence, methodSentence, NAMED_LISTS, specialSentence } from "./summary-sentences.ts";

/** The short form: three to six sentences that say who took part, how the seats were found, and what came out. */
export function summary(unit: UnitOutcome, facts: Facts, options: ExplainOptions): readonly Paragraph[] {
  if (unit.status === "invalid") return [sentences([message(RESULT, "invalid", options.lang)])];
  const { steps } = unit;
  const inside = steps.findIndex(({ step }) => step === "group");
  const top = inside < 0 ? steps : steps.slice(0, inside);
  const parts = [
    whoTakesPart(unit, facts, options),
    specialSentence(steps, options),
    methodSentence(top, unit.house, options),
    leftoverSentence(top, options),
    eventSentence(steps, unit.ties, options),
    outcome(unit, facts, options),
  ];
  return [sentences(parts, articles(steps, unit))];
}

/** Every article that the steps rest on, once, in their order. */
function articles(steps: readonly Step[], { question }: UnitOutcome): string {
  const named = steps.flatMap((step) => ("article" in step ? [step.article] : []));
  return [...new Set([...named, ...(question ? [question.article] : [])])].join("; ");
}

function whoTakesPart(unit: UnitOutcome, facts: Facts, options: ExplainOptions): string {
  const { lang } = options;
  const seats = counted(unit.house, lang, SEATS);
  const { qualified, steps } = unit;
  if (qualified.length === 0) return message(SUMMARY, "nobody", lang, { seats });
  const admitted = {
    lists: shown(qualified, facts, options),
    admitted: qualified.length,
    all: Math.max(facts.votes.size, qualified.length),
  };
  const thresholds = steps.filter((step): step is StepOf<"threshold"> => step.step === "threshold");
  if (thresholds.length === 0) {
    if (steps.some(({ step }) => step === "admitted"))
      return message(SUMMARY, "authority", lang, { seats, ...admitted });
    return message(SUMMARY, "everybody", lang, { seats, lists: admitted.lists });
  }
  const words = oneShare(thresholds, qualified, lang);
  if (words === null) return message(SUMMARY, "clauses", lang, { seats, ...admitted });
  return message(SUMMARY, "share", lang, { seats, ...words, ...admitted });
}

/** The share in words, where one and the same share alone decided who qualifies. */
function oneShare(
  thresholds: readonly StepOf<"threshold">[],
  qualified: readonly string[],
  lang: ExplainOptions["lang"],
): { readonly share: string; readonly base: string } | null {
  const [{ at, base, baseValue, compare = ">=", rows } = { rows: [] }, ...others] = thresholds as readonly Partial<
    StepOf<"threshold">
  >[];
  if (at === undefined || base === undefined || baseValue === undefined || others.length > 0) return null;
  const reaching = (rows ?? []).filter((row) => row.passes && row.left !== undefined);
  if (reaching.length !== qualified.length) return null;
  const words = message(QUALIFICATION, compare === ">=" ? "atLeast" : "moreThan", lang, { share: share(at, lang) });
  return { share: words, base: baseName(base, lang) };
}

function shown(qualified: readonly string[], { votes }: Facts, options: ExplainOptions): string {
  const { lang } = options;
  if (qualified.length > NAMED_LISTS) return message(SUMMARY, "manyLists", lang, { admitted: qualified.length });
  const sorted = [...qualified].sort((a, b) => (votes.get(b) ?? 0) - (votes.get(a) ?? 0));
  return joined(
    options,
    sorted.map((id) => quoted(options, id)),
  );
}

function outcome(unit: UnitOutcome, facts: Facts, options: ExplainOptions): string {
  const { lang } = options;
  const { question, seats } = unit;
  if (seats !== null) return message(SUMMARY, "result", lang, { lists: seatCounts(seats, facts, options) });
  if (question === undefined) return "";
  const about = {
    lists: joined(
      options,
      question.among.map((id) => quoted(options, id)),
    ),
    seats: question.seats,
  };
  if (question.kind === "lot") return message(SUMMARY, "openLot", lang, about);
  if (question.kind === "data")
    return message(SUMMARY, question.needs === "order" ? "openOrder" : "openPrecincts", lang, about);
  const asked = silenceText(options.rules, question.silence, lang);
  return asked === undefined
    ? message(SUMMARY, "openSilent", lang)
    : message(SUMMARY, "openAsked", lang, { question: asked });
}

function seatCounts(seats: Seats, facts: Facts, options: ExplainOptions): string {
  const won = ranked(seats, facts).filter(([, count]) => count > 0);
  return counts(
    options,
    won.map(([list, count]) => [list, formatInteger(count, options.lang)]),
  );
}
