/** A language of the house: Kazakh (Cyrillic script), Russian, English. The codes are BCP 47 tags, fit for `<html lang>`. */
export type Lang = "kk" | "ru" | "en";

/** The three languages, in the order in which they are offered everywhere. */
export const LANGS: readonly Lang[] = ["kk", "ru", "en"];

/** The name of each language in that language, for a language switch. */
export const LANG_NAMES: Readonly<Record<Lang, string>> = { kk: "Қазақша", ru: "Русский", en: "English" };

/** One text in the three languages. None is a translation of another: they are equals, and none may be empty. */
export type Trilingual = { readonly kk: string; readonly ru: string; readonly en: string };

/**
 * The text in one language.
 *
 * @example
 * pick({ kk: "дауыс", ru: "голос", en: "vote" }, "ru") // "голос"
 */
export function pick(text: Trilingual, lang: Lang): string {
  return text[lang];
}

/**
 * Whether a word from outside (an argument, a part of an address) names a language of the house.
 *
 * @example
 * isLang("kk") // true
 * isLang("kz") // false
 */
export function isLang(word: string): word is Lang {
  return (LANGS as readonly string[]).includes(word);
}
