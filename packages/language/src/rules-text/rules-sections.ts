import type { Rules } from "@dauys/core/rules";
import type { Lang } from "../lang.ts";
import { message } from "../messages.ts";
import { chamberSections } from "./chamber.ts";
import { deadlineSection } from "./deadlines.ts";
import { distributionSection } from "./distribution.ts";
import { entry, type Section } from "./entry.ts";
import { invalidationSection } from "./invalidation.ts";
import { listSection } from "./lists.ts";
import { mandateSections } from "./mandates.ts";
import { RULES_WORDS } from "./messages/rules-words.ts";
import { paperSection } from "./papers.ts";

/** A law version told for people, part by part: each value in a sentence, with what it rests on. */
export function rulesSections(rules: Rules, lang: Lang): readonly Section[] {
  const questions = rules.silent.map((silence) => entry(silence.question[lang], silence));
  return [
    ...chamberSections(rules, lang),
    distributionSection(rules, lang),
    listSection(rules, lang),
    paperSection(rules, lang),
    ...mandateSections(rules, lang),
    invalidationSection(rules, lang),
    deadlineSection(rules, lang),
    { title: message(RULES_WORDS, "questions", lang), entries: questions },
  ].filter(({ entries }) => entries.length > 0);
}

/** How many of the values that name an article there are, and how many of them were not read in the law's own text. */
export function readingCounts(sections: readonly Section[]): { readonly all: number; readonly marked: number } {
  const cited = sections.flatMap(({ entries }) => entries).filter((each) => each.cited.article !== undefined);
  return { all: cited.length, marked: cited.filter(({ cited: { status } }) => (status ?? "read") !== "read").length };
}
