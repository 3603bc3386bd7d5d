import { type DayNumber, dateOf, weekday } from "./civil-date.ts";

/** Which days are worked: the week's days of rest, public holidays, and days of rest that were moved and are worked. */
export interface WorkingDays {
  /** Days of the week, 1 is Monday. */
  readonly rest: readonly number[];
  /** Dates of public holidays and of days of rest moved to them; `null` if they are not known. */
  readonly holidays: ReadonlySet<string> | null;
  /** Dates of days of rest that are worked instead of others. */
  readonly worked: ReadonlySet<string>;
  readonly source: string | null;
}

/** Saturday and Sunday are days of rest; public holidays are not known. */
export const WEEKENDS_ONLY: WorkingDays = { rest: [6, 7], holidays: null, worked: new Set(), source: null };

/** Whether a day is worked, as far as holidays are known. */
export function isWorkingDay(day: DayNumber, days: WorkingDays): boolean {
  const date = dateOf(day);
  if (days.worked.has(date)) return true;
  return !days.rest.includes(weekday(day)) && days.holidays?.has(date) !== true;
}

/** The day itself if it is worked, else the next that is. */
export function workingDayFrom(day: DayNumber, days: WorkingDays): DayNumber {
  return isWorkingDay(day, days) ? day : workingDayFrom(day + 1, days);
}

/** So many working days after a day (negative: before), the day itself not counted. */
export function addWorkingDays(day: DayNumber, count: number, days: WorkingDays): DayNumber {
  const step = count < 0 ? -1 : 1;
  let [at, left] = [day, Math.abs(count)];
  while (left > 0) {
    at += step;
    if (isWorkingDay(at, days)) left -= 1;
  }
  return at;
}
