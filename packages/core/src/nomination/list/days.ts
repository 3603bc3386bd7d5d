import { addMonths, DAY_SECONDS, dateOf, dayNumber, readDay, readInstant } from "../../calendar/index.ts";

/** A stretch of days, both included; one day when they are the same. */
export interface DaySpan {
  readonly from: string;
  readonly to: string;
}

/** Whether a text `YYYY-MM-DD` names a day that exists. */
export function isDay(text: string): boolean {
  return readDay(text) !== null;
}

/** The day so many days after `day`, or before it when `days` is negative. */
export function addDays(day: string, days: number): string {
  return dateOf(dayNumber(day) + days);
}

/** The same day so many months later; where that month has no such day, its last one. */
export function monthsAfter(day: string, months: number): string {
  return dateOf(addMonths(dayNumber(day), months).day);
}

/**
 * The day on which a time in UTC falls where clocks are `utcOffset` minutes ahead of UTC.
 * @throws RangeError for what is no time.
 */
export function dayOf(time: string, utcOffset: number): string {
  const instant = readInstant(time) ?? Number.NaN;
  return dateOf(Math.floor((instant + utcOffset * 60) / DAY_SECONDS));
}

/**
 * Whole years on `day` of somebody born on `born`. Who was born on 29 February is a year older on 1 March of a year without
 * that day.
 */
export function yearsOn(born: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4));
  return day.slice(5) < born.slice(5) ? years - 1 : years;
}
