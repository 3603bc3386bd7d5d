const DAY = 86_400_000;

/** A stretch of days, both included; one day when they are the same. */
export interface DaySpan {
  readonly from: string;
  readonly to: string;
}

/** Whether a text `YYYY-MM-DD` names a day that exists. */
export function isDay(text: string): boolean {
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

/** The day so many days after `day`, or before it when `days` is negative. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** The day on which a time in UTC falls where clocks are `utcOffset` minutes ahead of UTC. */
export function dayOf(time: string, utcOffset: number): string {
  return new Date(Date.parse(time) + utcOffset * 60_000).toISOString().slice(0, 10);
}

/**
 * Whole years on `day` of somebody born on `born`. Who was born on 29 February is a year older on 1 March of a year without
 * that day.
 */
export function yearsOn(born: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4));
  return day.slice(5) < born.slice(5) ? years - 1 : years;
}
