import { established, STATISTIC_NAMES, type Statistic } from "@dauys/core/election";
import { formatDecimal, formatInteger, formatPercent, type Lang, message } from "@dauys/language";
import { PEOPLE } from "../messages/people.ts";

/** Something stated of a group of `total` people: the number with its computed share, or what is printed. */
export function statisticText(stated: Statistic, total: number | null, lang: Lang): string {
  const { what, count, percent, years, says } = stated;
  const number = established(count);
  const parts = [
    ...(number === null ? [] : [formatInteger(number, lang)]),
    ...(number === null || total === null || total === 0 ? [] : [formatPercent(number, total, 2, lang)]),
    ...(percent === undefined ? [] : [message(PEOPLE, "printed", lang, { percent: decimal(percent.text, lang) })]),
    ...(years === undefined ? [] : [decimal(years.text, lang)]),
    ...(says === undefined ? [] : [says.text[lang]]),
  ];
  return message(PEOPLE, "stated", lang, { name: STATISTIC_NAMES[what][lang], n: parts.join("; ") });
}

/** A number as a source prints it, with the language's own sign for decimals. */
export function decimal(printed: string, lang: Lang): string {
  const [whole = "0", digits = ""] = printed.split(".");
  return formatDecimal(BigInt(whole + digits), 10n ** BigInt(digits.length), digits.length, lang);
}
