import type { Lang } from "@dauys/language";
import { englishWords } from "./english.ts";
import { kazakhWords } from "./kazakh.ts";
import { russianWords } from "./russian.ts";

/** The largest number that is written in words: nine digits. */
export const MOST_IN_WORDS = 999_999_999;

const ZERO: Readonly<Record<Lang, string>> = { kk: "нөл", ru: "ноль", en: "zero" };
const WRITERS = { kk: kazakhWords, ru: russianWords, en: englishWords };

/**
 * A whole number in words, as a protocol repeats its figures.
 *
 * @throws RangeError for what is no whole number from 0 to 999,999,999.
 * @example
 * numberWords(1921, "kk") // "бір мың тоғыз жүз жиырма бір"
 * numberWords(2002, "ru") // "две тысячи два"
 * numberWords(1921, "en") // "one thousand nine hundred and twenty-one"
 */
export function numberWords(n: number, lang: Lang): string {
  if (!Number.isInteger(n) || n < 0 || n > MOST_IN_WORDS) throw new RangeError(`${n} cannot be written in words`);
  return n === 0 ? ZERO[lang] : WRITERS[lang](n).join(" ");
}
