import { type Catalogue, isLang, type Lang, message, type Trilingual } from "@dauys/language";
import { entryTexts } from "../../texts/entry.ts";

/** The language of the page. */
export const lang: Lang = isLang(document.documentElement.lang) ? document.documentElement.lang : "kk";

/** A text of entry in the language of the page. */
export function say<K extends keyof typeof entryTexts>(
  key: K,
  ...params: Parameters<typeof message<typeof entryTexts, K>> extends readonly [unknown, unknown, unknown, ...infer R]
    ? R
    : never
): string {
  return message(entryTexts as Catalogue, key, lang, params[0] as never);
}

/** A text of the form or the record in the language of the page. */
export function own(text: Trilingual): string {
  return text[lang];
}
