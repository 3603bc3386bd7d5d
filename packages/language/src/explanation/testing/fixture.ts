import { readFileSync } from "node:fs";
import type { Step, UnitOutcome } from "@dauys/core/apportionment";
import { type Rules, readRules } from "@dauys/core/rules";
import type { Lang, Trilingual } from "../../lang.ts";
import type { Paragraph } from "../paragraph.ts";

/** A rules file of the house. */
export function rulesOf(id: string): Rules {
  const result = readRules(readFileSync(new URL(`../../../../../rules/${id}.json`, import.meta.url), "utf8"));
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.read.rules;
}

/** Names whose letters belong to one language only, so that a text can be searched for words of another. */
export const NAMES: Readonly<Record<string, Trilingual>> = {
  a: { kk: "Бірінші", ru: "Первый", en: "First" },
  b: { kk: "Екінші", ru: "Второй", en: "Second" },
  c: { kk: "Үшінші", ru: "Третий", en: "Third" },
  d: { kk: "Төртінші", ru: "Четвёртый", en: "Fourth" },
  North: { kk: "Солтүстік", ru: "Север", en: "North" },
};

/** An outcome with these steps; decided, unless what is given says otherwise. */
export function unitOf(steps: readonly Step[], given: Partial<UnitOutcome> = {}): UnitOutcome {
  return {
    unit: "",
    house: 98,
    status: "decided",
    seats: { a: 60, b: 38 },
    awarded: { a: 60, b: 38 },
    qualified: ["a", "b"],
    ties: [],
    steps,
    certificate: null,
    ...given,
  };
}

/** Every text of an explanation, each cell of a table on its own; what is to be copied is left out. */
export function textsOf(paragraphs: readonly Paragraph[]): readonly string[] {
  return paragraphs.flatMap((paragraph) => {
    if (paragraph.kind === "code") return [];
    if (paragraph.kind !== "table") return [paragraph.text];
    return [...paragraph.columns.map(({ header }) => header), ...paragraph.rows.flat()];
  });
}

const NUMBER: Readonly<Record<Lang, RegExp>> = {
  kk: /\d+(?:\u00a0\d{3})*(?:,\d+)?/g,
  ru: /\d+(?:\u00a0\d{3})*(?:,\d+)?/g,
  en: /\d+(?:,\d{3})*(?:\.\d+)?/g,
};

/** The numbers in a text, written the same way whatever its language, sorted. */
export function numbersIn(text: string, lang: Lang): readonly string[] {
  const plain = (number: string): string =>
    lang === "en" ? number.replaceAll(",", "") : number.replaceAll("\u00a0", "").replace(",", ".");
  return (text.match(NUMBER[lang]) ?? []).map(plain).sort();
}
