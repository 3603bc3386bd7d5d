import { dateOf, readDay } from "./civil-date.ts";

/** An instant: whole seconds since 1 January 1970, 00:00 UTC, leap seconds not counted, as in UTC texts. */
export type Instant = number;

/** Seconds of a day. */
export const DAY_SECONDS = 86_400;

const FORM = /^([0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?(Z|[+-][0-9]{2}:[0-9]{2})$/;

/** Reads `2021-01-10T20:05Z`, `2021-01-10T20:05:03Z` or with an offset such as `+06:00`; `null` if it is no such instant. */
export function readInstant(text: string): Instant | null {
  const match = FORM.exec(text);
  const day = match === null ? null : readDay(match[1] ?? "");
  if (match === null || day === null) return null;
  const [hours, minutes, seconds] = [Number(match[2]), Number(match[3]), Number(match[4] ?? 0)];
  const offset = offsetSeconds(match[5] ?? "");
  if (hours > 23 || minutes > 59 || seconds > 59 || offset === null) return null;
  return day * DAY_SECONDS + hours * 3600 + minutes * 60 + seconds - offset;
}

/** The offset `+06:00` in seconds, `Z` is 0; `null` beyond 14 hours or if there is no such offset. */
export function offsetSeconds(text: string): number | null {
  if (text === "Z") return 0;
  const match = /^([+-])([0-9]{2}):([0-9]{2})$/.exec(text);
  const [hours, minutes] = [Number(match?.[2]), Number(match?.[3])];
  if (match === null || minutes > 59 || hours * 60 + minutes > 14 * 60) return null;
  return (hours * 60 + minutes) * (match[1] === "-" ? -60 : 60);
}

/** Minutes by which a clock such as `+06:00` is ahead of UTC; 0 where none is given. @throws RangeError for no such offset */
export function minutesAhead(clock: string | undefined): number {
  const seconds = offsetSeconds(clock ?? "Z");
  if (seconds === null) throw new RangeError(`no offset from UTC: ${clock}`);
  return seconds / 60;
}

/** An instant as a UTC text to the second: `2021-01-10T20:05:03Z`. Such texts sort as the instants do. */
export function instantText(instant: Instant): string {
  const day = Math.floor(instant / DAY_SECONDS);
  const rest = instant - day * DAY_SECONDS;
  const [hours, minutes, seconds] = [Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60];
  return `${dateOf(day)}T${[hours, minutes, seconds].map((part) => part.toString().padStart(2, "0")).join(":")}Z`;
}
