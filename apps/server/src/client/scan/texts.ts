import { type Catalogue, isLang, type Lang, message } from "@dauys/language";
import { importTexts } from "../../texts/entry-import.ts";
import { scanTexts } from "../../texts/entry-scan.ts";

/** The language of the page. */
export const lang: Lang = isLang(document.documentElement.lang) ? document.documentElement.lang : "kk";

/** A text of the pictures in the language of the page. */
export function say(key: keyof typeof scanTexts, params: Readonly<Record<string, string | number>> = {}): string {
  return message(scanTexts as Catalogue, key, lang, params as never);
}

/** A text of the import in the language of the page. */
export function sayImport(
  key: keyof typeof importTexts,
  params: Readonly<Record<string, string | number>> = {},
): string {
  return message(importTexts as Catalogue, key, lang, params as never);
}
