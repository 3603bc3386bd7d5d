import { message, type Write } from "../../election/finding.ts";
import type { Election } from "../../election/index.ts";
import type { Fraction } from "../../exact/index.ts";
import type { Base, Trilingual } from "../../rules/index.ts";
import type { Operand, Place } from "./decision.ts";

type Lang = keyof Trilingual;

/** A sentence in three languages; each is made with numbers written, and names and dates worded, as its language does. */
export function say(sentence: (words: Words) => readonly [kk: string, ru: string, en: string]): Trilingual {
  const made = (lang: Lang, index: 0 | 1 | 2) => (write: Write) => {
    const limit = (share: Fraction): string => write.percent(share).replace(/[.,]?0+$/, "");
    // The sign of per cent and the stroke between two numbers do not begin a line.
    return sentence({ ...write, ...wordsIn(lang), limit })[index].replaceAll(/ (?=%|\/)|(?<=\/) /g, "\u00a0");
  };
  return message(made("kk", 0), made("ru", 1), made("en", 2));
}

/** How values are worded in one language. */
export interface Words extends Write {
  /** A text in this language. */
  readonly in: (text: Trilingual) => string;
  /** A date in full. */
  readonly date: (isoDate: string) => string;
  /** A number, or the word for one that is not known. */
  readonly known: (value: number | null) => string;
  /** A share that a law sets, in per cent and without zeros behind it. */
  readonly limit: (share: Fraction) => string;
  /** A change, with its sign. */
  readonly signed: (value: number) => string;
  /** Several names. */
  readonly names: (names: readonly Trilingual[]) => string;
}

const MONTHS: Readonly<Record<Lang, string>> = {
  kk: "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан",
  ru: "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
  en: "January February March April May June July August September October November December",
};
const UNKNOWN: Trilingual = { kk: "белгісіз", ru: "неизвестно", en: "unknown" };
const NONE: Trilingual = { kk: "жоқ", ru: "нет", en: "none" };

function wordsIn(lang: Lang): Omit<Words, keyof Write | "limit"> {
  return {
    in: (text) => text[lang],
    date: (isoDate) => {
      const [year, month, day] = isoDate.slice(0, 10).split("-").map(Number);
      const name = MONTHS[lang].split(" ")[(month ?? 1) - 1];
      return { kk: `${year} жылғы ${day} ${name}`, ru: `${day} ${name} ${year} года`, en: `${day} ${name} ${year}` }[
        lang
      ];
    },
    known: (value) => (value === null ? UNKNOWN[lang] : String(value)),
    signed: (value) => (value < 0 ? `\u2212${-value}` : `+${value}`),
    names: (names) => (names.length === 0 ? NONE[lang] : names.map((name) => name[lang]).join(", ")),
  };
}

/** What shares are shares of, as it stands in brackets behind a number. */
export const BASE_NAMES: Readonly<Record<Base, Trilingual>> = {
  registered: { kk: "тіркелген сайлаушылар", ru: "внесённые в списки избиратели", en: "registered voters" },
  received: { kk: "бюллетень алғандар", ru: "получившие бюллетени", en: "voters given a ballot" },
  "in-boxes": { kk: "жәшіктердегі бюллетеньдер", ru: "бюллетени в урнах", en: "ballots in the boxes" },
  valid: { kk: "жарамды дауыстар", ru: "действительные голоса", en: "valid votes" },
  "valid+against-all": {
    kk: "жарамды дауыстар мен «Бәріне қарсымын»",
    ru: "действительные голоса и поданные против всех",
    en: "valid votes and votes against all",
  },
};

/** The sentence where a list, party or other thing that a claim names is in no file at hand. */
export function notAtHand(id: string): Trilingual {
  return {
    kk: `«${id}» туралы деректерде ештеңе жоқ.`,
    ru: `О «${id}» в данных ничего нет.`,
    en: `Nothing at hand is about “${id}”.`,
  };
}

/** The place of a value in the file of an election. */
export function inElection({ id }: Election, at: string, source?: string): Place {
  return { file: "election", id, at, ...(source !== undefined && { source }) };
}

/** A value computed from others. */
export function computed(what: string, value: Operand["value"]): Operand {
  return { what, value, from: null };
}
