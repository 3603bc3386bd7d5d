import { type Catalogue, isLang, type Lang, message } from "@dauys/language";
import { compareTexts } from "../../texts/entry-compare.ts";

/** The language of the page. */
export const lang: Lang = isLang(document.documentElement.lang) ? document.documentElement.lang : "kk";

/** A text of the comparison in the language of the page. */
export function say<K extends keyof typeof compareTexts>(
  key: K,
  ...params: Parameters<typeof message<typeof compareTexts, K>> extends readonly [unknown, unknown, unknown, ...infer R]
    ? R
    : never
): string {
  return message(compareTexts as Catalogue, key, lang, params[0] as never);
}
