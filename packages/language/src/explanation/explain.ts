import type { Step, UnitOutcome } from "@dauys/core/apportionment";
import { message } from "../messages.ts";
import { AVERAGES } from "./averages-messages.ts";
import { averagesText } from "./averages-text.ts";
import { type Facts, factsOf, latest, type Place } from "./facts.ts";
import { largestListsText, remaindersText, takenBackText } from "./leftover-text.ts";
import { openStage } from "./open-stage.ts";
import type { ExplainOptions } from "./options.ts";
import { heading, type Paragraph, sentences } from "./paragraph.ts";
import { QUALIFICATION } from "./qualification-messages.ts";
import { admittedNextText, admittedText, loweredText, takesPartText, weightText } from "./qualification-text.ts";
import { explainQuestion } from "./question.ts";
import { QUOTA } from "./quota-messages.ts";
import { quotaText, wholeText } from "./quota-text.ts";
import { readingOrder } from "./reading-order.ts";
import { RESULT } from "./result-messages.ts";
import { awardedText, frameText, resultText, titleText } from "./result-text.ts";
import { secondListText } from "./second-list-text.ts";
import { SPECIAL } from "./special-messages.ts";
import { bandText, exhaustedText, groupText, groupTitle, majorityText, minimumText } from "./special-text.ts";
import { summary } from "./summary.ts";
import { thresholdText } from "./threshold-text.ts";
import { tieText } from "./tie-text.ts";

/**
 * How the seats of one unit came about, in words: from its typed steps, so that a reader can redo it by hand (`full`),
 * or in three to six sentences. Every number stands in it as it was compared, with the article beside it; where a
 * question stopped the distribution, the question closes the text.
 */
export function explain(unit: UnitOutcome, options: ExplainOptions & { readonly full: boolean }): readonly Paragraph[] {
  const facts = factsOf(unit, options);
  if (!options.full) return summary(unit, facts, options);
  const steps = readingOrder(unit.steps);
  const paragraphs: Paragraph[] = [titleText(unit, options), frameText(unit, options)];
  const titles = new Set<string>();
  steps.forEach((step, i) => {
    const place = { options, unit, facts, before: steps.slice(0, i), after: steps.slice(i + 1) };
    const title = titleOf(step, place);
    // Inside each group the same titles come again, under the group's own.
    if (step.step === "group") titles.clear();
    if (title !== null && !titles.has(title)) paragraphs.push(heading(title));
    if (title !== null) titles.add(title);
    paragraphs.push(...stepText(step, place));
    if (isQualification(step) && !isQualification(steps[i + 1])) paragraphs.push(...admittedLine(place));
  });
  return [...paragraphs, ...ending(unit, steps, facts, options)];
}

function stepText(step: Step, place: Place): readonly Paragraph[] {
  switch (step.step) {
    case "threshold":
      return thresholdText(step, place);
    case "admitted":
      return admittedText(step, place);
    case "lowered":
      return loweredText(step, place);
    case "admitted-next":
      return admittedNextText(step, place);
    case "weight":
      return weightText(step, place);
    case "band":
      return bandText(step, place);
    case "minimum":
      return minimumText(step, place);
    case "second-list":
      return secondListText(step, place);
    case "group":
      return groupText(step, place);
    case "quota":
      return quotaText(step, place);
    case "whole":
      return wholeText(step, place);
    case "taken-back":
      return takenBackText(step, place);
    case "remainders":
      return remaindersText(step, place);
    case "largest-lists":
      return largestListsText(step, place);
    case "averages":
      return averagesText(step, place);
    case "tie":
      return tieText(step, place);
    case "majority":
      return majorityText(step, place);
    case "exhausted":
      return exhaustedText(step, place);
  }
}

const QUALIFYING: readonly Step["step"][] = ["threshold", "admitted", "lowered", "admitted-next", "weight"];

function isQualification(step: Step | undefined): boolean {
  return step !== undefined && QUALIFYING.includes(step.step);
}

/** The lists that take part; the second list is told in its own section. */
function admittedLine(place: Place): readonly Paragraph[] {
  return latest(place.after, "second-list") === undefined ? takesPartText(place) : [];
}

/** The heading that a step stands under; `null`: under the one before it. */
function titleOf(step: Step, { options, before }: Place): string | null {
  const { lang } = options;
  if (isQualification(step)) return message(QUALIFICATION, "title", lang);
  switch (step.step) {
    case "band":
    case "minimum":
      return message(SPECIAL, "fixedTitle", lang);
    case "second-list":
      return message(SPECIAL, "secondTitle", lang);
    case "group":
      return groupTitle(step, options);
    case "quota":
      return message(QUOTA, "title", lang);
    case "remainders":
    case "largest-lists":
      return message(QUOTA, "leftTitle", lang);
    case "averages":
      return latest(before, "whole") === undefined
        ? message(AVERAGES, "title", lang)
        : message(QUOTA, "leftTitle", lang);
    case "majority":
      return message(SPECIAL, "majorityTitle", lang);
    default:
      return null;
  }
}

/** The seats, or the question that stands in their way. */
function ending(
  unit: UnitOutcome,
  steps: readonly Step[],
  facts: Facts,
  options: ExplainOptions,
): readonly Paragraph[] {
  const { lang } = options;
  if (unit.seats !== null) return resultText(unit, unit.seats, facts, options);
  if (unit.question === undefined) {
    return [heading(message(RESULT, "result", lang)), sentences([message(RESULT, "invalid", lang)])];
  }
  const numbers = openStage(unit.question, { options, unit, facts, before: steps, after: [] });
  return [
    ...(numbers.length > 0 ? [heading(message(QUOTA, "contested", lang)), ...numbers] : []),
    heading(message(RESULT, "open", lang)),
    ...explainQuestion(unit.question, options),
    awardedText(unit, facts, options),
  ];
}
