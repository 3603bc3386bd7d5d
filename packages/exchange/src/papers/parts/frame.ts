import type { UnitState } from "@dauys/core/election";
import { canonicalJson, type JsonValue } from "@dauys/core/json";
import { citationText, formatDate, formatInteger, type Lang, message } from "@dauys/language";
import { STEP_TEXTS } from "@dauys/language/verification";
import type { Draft, PaperInput, PaperKind } from "../input.ts";
import type { AttachedFile, Block, Sheet } from "../print/sheet.ts";
import { COMMON } from "../texts/common.ts";
import { wayTo } from "./labels.ts";

/** A message of the common catalogue. */
export function common(key: Exclude<keyof typeof COMMON, "footer">, lang: Lang): string {
  return message(COMMON, key, lang);
}

/** The languages of a paper, the first of them that of the document. */
export function langsOf({ lang, bilingual }: PaperInput): readonly [Lang, ...Lang[]] {
  return bilingual === true ? ["kk", "ru"] : [lang];
}

/** An article in the words of a language. */
export function cited(article: string | null | undefined, lang: Lang): string {
  return article === null || article === undefined ? "" : citationText(article, lang);
}

/** Election and day, and the unit where there is one: the first facts of every paper. */
export function headFacts({ fold }: PaperInput, lang: Lang, unit?: UnitState): readonly (readonly [string, string])[] {
  const { opened } = fold;
  const way = unit === undefined ? "" : wayTo(unit, lang);
  return [
    ...(opened === null
      ? []
      : [
          [common("election", lang), opened.title[lang]] as const,
          [common("day", lang), formatDate(opened.date, lang)] as const,
        ]),
    ...(way === "" ? [] : [[common("within", lang), way] as const]),
  ];
}

/** What the record says of itself first: banner, and the notice that it gives. */
export function noticeBlocks({ fold }: PaperInput, langs: readonly Lang[]): readonly Block[] {
  const notice = fold.opened?.notice;
  return notice === undefined ? [] : langs.map((lang): Block => ({ kind: "text", text: notice[lang], tone: "boxed" }));
}

/** The whole sheet: banner and foot around what a kind of paper says. */
export function sheetOf(input: PaperInput, { title, date, blocks }: Draft): Sheet {
  const { fold, record } = input;
  const langs = langsOf(input);
  const banner = langs.map((lang) => message(STEP_TEXTS, `${fold.opened?.kind ?? "unknown"}.banner`, lang));
  const [lang] = langs;
  const foot = message(COMMON, "footer", lang, {
    origin: record.origin,
    entries: formatInteger(fold.entries, lang),
    root: record.root,
  });
  return { lang, title, date, banner, foot, blocks };
}

/** The file with the data of a paper: canonical JSON (RFC 8785), the same for the same record. */
export function dataFile(kind: PaperKind, input: PaperInput, { data }: Draft): AttachedFile {
  const { fold, record } = input;
  const { opened } = fold;
  const about: { readonly [name: string]: JsonValue } = {
    format: "dauys-paper/1",
    paper: kind,
    languages: [...langsOf(input)],
    record: {
      origin: record.origin,
      entries: fold.entries,
      root: record.root,
      ...(opened === null
        ? {}
        : {
            kind: opened.kind,
            country: opened.country,
            election: opened.election,
            date: opened.date,
            title: { ...opened.title },
          }),
    },
    rules: fold.rules === null ? null : { id: fold.rules.rules.id, sha256: fold.rules.sha256 },
    form: fold.form === null ? null : { id: fold.form.form.form.id, sha256: fold.form.sha256 },
    ...data,
  };
  return {
    name: "data.json",
    media: "application/json",
    relation: "data",
    about: "the data of this paper, canonical JSON",
    text: canonicalJson(about),
  };
}
