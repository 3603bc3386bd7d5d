import type { Trilingual } from "../../rules/index.ts";

/** What a text's placeholders are filled with: whole numbers are grouped as each language does it. */
export type Filling = Readonly<Record<string, number | string | Trilingual>>;

const PLACEHOLDER = /\{([^{}]*)\}/g;
const LANGS = ["kk", "ru", "en"] as const;

/** A text in three languages with every `{name}` filled; a name that nothing fills stays as it is. */
export function fill(text: Trilingual, filling: Filling): Trilingual {
  const filled = LANGS.map((lang) => [
    lang,
    text[lang].replace(PLACEHOLDER, (whole, name: string) => {
      const value = filling[name];
      if (value === undefined) return whole;
      if (typeof value === "number") return grouped(value, lang === "en" ? "," : "\u00a0");
      return typeof value === "string" ? value : value[lang];
    }),
  ]);
  return Object.fromEntries(filled) as Trilingual;
}

/** As everywhere in the house: four digits are grouped too, the minus is U+2212. */
function grouped(value: number, separator: string): string {
  const parts = String(Math.abs(value)).replace(/\B(?=(\d{3})+$)/g, separator);
  return value < 0 ? `\u2212${parts}` : parts;
}
