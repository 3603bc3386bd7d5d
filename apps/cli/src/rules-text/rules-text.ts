import type { Rules } from "@dauys/core/rules";
import { citationText, type Lang, message } from "@dauys/language";
import { RULES } from "../messages/rules-list.ts";
import type { Paint } from "../output/paint.ts";
import { wrapped } from "../output/wrap.ts";
import { chamberSections } from "./chamber.ts";
import { deadlineSection } from "./deadlines.ts";
import { distributionSection } from "./distribution.ts";
import { type Entry, entry, type Section } from "./entry.ts";
import { listSection } from "./lists.ts";
import { mandateSections } from "./mandates.ts";
import { paperSection } from "./papers.ts";

const LINE = 100;

/** A law version told for people: each value with its article, and what was not read in the law's text marked so. */
export function rulesLines(rules: Rules, lang: Lang, paint: Paint): readonly string[] {
  const questions = rules.silent.map((silence) => entry(silence.question[lang], silence));
  const sections = [
    ...chamberSections(rules, lang),
    distributionSection(rules, lang),
    listSection(rules, lang),
    paperSection(rules, lang),
    ...mandateSections(rules, lang),
    deadlineSection(rules, lang),
    { title: message(RULES, "questions", lang), entries: questions },
  ].filter(({ entries }) => entries.length > 0);
  return [
    paint("bold", `${rules.id} — ${rules.title[lang]}`),
    verifiedText(sections, lang),
    ...sections.flatMap(({ title, entries }) => [
      "",
      paint("bold", title),
      ...entries.flatMap((each) => entryLines(each, lang, paint)),
    ]),
    "",
    paint("bold", message(RULES, "sources", lang)),
    ...sourceLines(rules, lang),
  ];
}

function verifiedText(sections: readonly Section[], lang: Lang): string {
  const cited = sections.flatMap(({ entries }) => entries).filter((each) => each.cited.article !== undefined);
  const marked = cited.filter(isMarked).length;
  return marked === 0
    ? message(RULES, "allRead", lang)
    : message(RULES, "unverified", lang, { all: cited.length, marked });
}

function isMarked({ cited }: Entry): boolean {
  return cited.status !== undefined && cited.status !== "read";
}

function entryLines(told: Entry, lang: Lang, paint: Paint): readonly string[] {
  const { article, status, note } = told.cited;
  const full = article === undefined ? told.text : `${told.text} [${citationText(article, lang)}]`;
  const mark = status === undefined || status === "read" ? "" : ` ⚠ ${message(RULES, status, lang)}`;
  const [first = "", ...rest] = wrapped(full + mark, LINE - 4);
  const lines = [`  ${first}`, ...rest.map((line) => `    ${line}`)];
  const noted = note === undefined ? [] : wrapped(note[lang], LINE - 6).map((line) => paint("dim", `      ${line}`));
  return [...(mark === "" ? lines : lines.map((line) => line.replace("⚠", () => paint("yellow", "⚠")))), ...noted];
}

function sourceLines({ sources }: Rules, lang: Lang): readonly string[] {
  const read = { full: "readFull", excerpt: "readExcerpt", none: "readNone" } as const;
  return sources.flatMap((source) => {
    const text = `${source.title} (${message(RULES, read[source.read], lang)})${source.url === undefined ? "" : ` ${source.url}`}`;
    const [first = "", ...rest] = wrapped(text, LINE - 4);
    return [`  ${first}`, ...rest.map((line) => `    ${line}`)];
  });
}
