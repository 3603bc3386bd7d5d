/**
 * A day of the proleptic Gregorian calendar as its number: days since 1 January 1970, which is 0. Whole numbers only, so
 * that days are added and compared exactly, and no clock or zone of the machine has a say.
 */
export type DayNumber = number;

const DAYS_IN_ERA = 146_097;
const EPOCH = 719_468;
/** The first day of the year 0000 and the last of 9999. */
const [FIRST, LAST] = [-719_528, 2_932_896];

/**
 * The number of a day.
 *
 * @param date - `YYYY-MM-DD`.
 * @throws RangeError if it is not a day of the calendar in that form.
 */
export function dayNumber(date: string): DayNumber {
  const number = readDay(date);
  if (number === null) throw new RangeError(`not a date of the form YYYY-MM-DD: ${JSON.stringify(date)}`);
  return number;
}

/** The number of a day given as `YYYY-MM-DD`, or `null` if there is no such day. */
export function readDay(date: string): DayNumber | null {
  const match = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(date);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const real = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return real ? numberOf(year, month, day) : null;
}

/**
 * The date of a day as `YYYY-MM-DD`; outside the years 0000 to 9999, the nearest day that this form can write: whoever
 * states such a day gets a calendar all the same.
 *
 * @throws RangeError for what is no whole number.
 */
export function dateOf(number: DayNumber): string {
  if (!Number.isInteger(number)) throw new RangeError(`no day: ${number}`);
  const { year, month, day } = partsOf(Math.min(Math.max(number, FIRST), LAST));
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/**
 * So many months later (negative: earlier), on the same day of the month; where that month has no such day, on its last.
 *
 * @law Kazakhstan, Act on Elections, Art. 85(3): a term of months that ends in a month without that day ends on its last.
 */
export function addMonths(number: DayNumber, months: number): { readonly day: DayNumber; readonly shortened: boolean } {
  const { year, month, day } = partsOf(number);
  const index = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  const last = daysInMonth(toYear, toMonth);
  return { day: numberOf(toYear, toMonth, Math.min(day, last)), shortened: day > last };
}

/** The day of the week: 1 is Monday, 7 is Sunday, as in ISO 8601. */
export function weekday(number: DayNumber): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

function daysInMonth(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/**
 * Years are taken to begin in March, so that the leap day is the last of the year, and in eras of 400 years.
 *
 * @source Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”: days_from_civil.
 */
function numberOf(year: number, month: number, day: number): DayNumber {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const ofEra = shifted - era * 400;
  const ofYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear;
  return era * DAYS_IN_ERA + dayOfEra - EPOCH;
}

/** @source Hinnant, as above: civil_from_days. */
function partsOf(number: DayNumber): { readonly year: number; readonly month: number; readonly day: number } {
  const shifted = number + EPOCH;
  const era = Math.floor(shifted / DAYS_IN_ERA);
  const ofEra = shifted - era * DAYS_IN_ERA;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const day = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

function padded(value: number, width: number): string {
  return value.toString().padStart(width, "0");
}
