import type { Lang } from "./lang.ts";

/** A day of the Gregorian calendar; months count from 1. */
export type Day = { readonly year: number; readonly month: number; readonly day: number };

const MONTHS: Readonly<Record<Lang, string>> = {
  kk: "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан",
  ru: "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
  en: "January February March April May June July August September October November December",
};

/**
 * A date in full, as an official text writes it.
 *
 * @param isoDate - `YYYY-MM-DD`.
 * @throws RangeError if it is not a day of the calendar in that form.
 * @example
 * formatDate("2021-01-10", "kk") // "2021 жылғы 10 қаңтар"
 * formatDate("2021-01-10", "ru") // "10 января 2021 года"
 * formatDate("2021-01-10", "en") // "10 January 2021"
 */
export function formatDate(isoDate: string, lang: Lang): string {
  return formatDay(parseDay(isoDate), lang);
}

/** As {@link formatDate}, of a day already read. */
export function formatDay({ year, month, day }: Day, lang: Lang): string {
  const name = MONTHS[lang].split(" ")[month - 1];
  switch (lang) {
    case "kk":
      return `${year} жылғы ${day} ${name}`;
    case "ru":
      return `${day} ${name} ${year} года`;
    case "en":
      return `${day} ${name} ${year}`;
  }
}

/**
 * Reads `YYYY-MM-DD`.
 *
 * @throws RangeError if it is not a day of the calendar in that form.
 */
export function parseDay(isoDate: string): Day {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(isoDate);
  const [year, month, day] = [Number(match?.[1]), Number(match?.[2]), Number(match?.[3])];
  if (match === null || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) {
    throw new RangeError(`not a date of the form YYYY-MM-DD: ${JSON.stringify(isoDate)}`);
  }
  return { year, month, day };
}

function daysIn(year: number, month: number): number {
  if (month === 2) {
    return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  }
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
