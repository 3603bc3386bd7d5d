import type { Rules } from "@dauys/core/rules";
import { citationText, type Lang, message } from "@dauys/language";
import { type Entry, readingCounts, rulesSections, type Section } from "@dauys/language/rules-text";
import { RULES } from "../messages/rules-list.ts";
import type { Paint } from "../output/paint.ts";
import { wrapped } from "../output/wrap.ts";

const LINE = 100;

/** A law version told for people: each value with its article, and what was not read in the law's text marked so. */
export function rulesLines(rules: Rules, lang: Lang, paint: Paint): readonly string[] {
  const sections = rulesSections(rules, lang);
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
  const { all, marked } = readingCounts(sections);
  return marked === 0 ? message(RULES, "allRead", lang) : message(RULES, "unverified", lang, { all, marked });
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
