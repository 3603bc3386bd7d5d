const TIME = /^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$/;

/**
 * Whether a value is a time as entries write it: UTC, whole seconds, a day that exists, `2021-01-10T20:05:03Z`.
 * Each time has one text, so times compare as texts do. Leap seconds have none.
 * @source RFC 3339, section 5.6, restricted
 */
export function isTime(value: unknown): value is string {
  if (typeof value !== "string") return false;
  if (!TIME.test(value)) return false;
  const day = Number(value.slice(8, 10));
  return day <= 28 || day <= daysIn(Number(value.slice(0, 4)), Number(value.slice(5, 7)));
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
