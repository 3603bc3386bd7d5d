import { formatDay, parseDay } from "./date.ts";
import { MINUS } from "./integer.ts";
import { type Lang, pick, type Trilingual } from "./lang.ts";

/**
 * A time zone as a fixed offset with a name. The name is the phrase that follows the time in each language
 * ("Nur-Sultan time", "по времени Нур-Султана", "Нұр-Сұлтан уақыты бойынша"); what offset a place kept on that day is
 * for the caller to know.
 */
export type Zone = { readonly offsetMinutes: number; readonly name: Trilingual };

/** Coordinated Universal Time. Its name says it all, so no offset is printed after it. */
export const UTC: Zone = { offsetMinutes: 0, name: { kk: "UTC", ru: "UTC", en: "UTC" } };

const INSTANT = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:Z|([+-])(\d{2}):(\d{2}))$/;
const DAY_SECONDS = 86_400;
const WIDEST_OFFSET_MINUTES = 14 * 60;

/**
 * An instant in a given zone: the date in full, the time to the minute (or second), the zone by name and offset.
 * Fractions of a second are cut off.
 *
 * @param instant - ISO 8601 with an offset: `2021-01-10T14:00:00Z` or `2021-01-10T20:00+06:00`.
 * @throws RangeError if the instant does not have that form or names no real time, or the zone is over 14 hours off.
 * @example
 * formatDateTime("2021-01-10T14:00:00Z", UTC, "en") // "10 January 2021, 14:00 UTC"
 * formatDateTime("2021-01-10T14:00Z", { offsetMinutes: 360, name: { kk: "Нұр-Сұлтан уақыты бойынша", ru: "по времени Нур-Султана", en: "Nur-Sultan time" } }, "ru") // "10 января 2021 года, 20:00 по времени Нур-Султана (UTC+6)"
 */
export function formatDateTime(
  instant: string,
  zone: Zone,
  lang: Lang,
  precision: "minute" | "second" = "minute",
): string {
  if (!Number.isInteger(zone.offsetMinutes) || Math.abs(zone.offsetMinutes) > WIDEST_OFFSET_MINUTES) {
    throw new RangeError(`not an offset in minutes: ${zone.offsetMinutes}`);
  }
  const local = new Date((epochSeconds(instant) + zone.offsetMinutes * 60) * 1000);
  const day = { year: local.getUTCFullYear(), month: local.getUTCMonth() + 1, day: local.getUTCDate() };
  const time = [local.getUTCHours(), local.getUTCMinutes(), local.getUTCSeconds()].map(twoDigits);
  const shown = time.slice(0, precision === "second" ? 3 : 2).join(":");
  const name = pick(zone.name, lang);
  const offset = offsetName(zone.offsetMinutes);
  return `${formatDay(day, lang)}, ${shown} ${name === "UTC" ? name : `${name} (${offset})`}`;
}

function epochSeconds(instant: string): number {
  const match = INSTANT.exec(instant);
  const [hours, minutes, seconds] = [Number(match?.[2]), Number(match?.[3]), Number(match?.[4] ?? 0)];
  const [offsetHours, offsetMinutes] = [Number(match?.[6] ?? 0), Number(match?.[7] ?? 0)];
  const outOfRange = hours > 23 || minutes > 59 || seconds > 59 || offsetHours > 14 || offsetMinutes > 59;
  if (match === null || outOfRange) {
    throw new RangeError(`not an instant of the form YYYY-MM-DDTHH:MM:SS±HH:MM: ${JSON.stringify(instant)}`);
  }
  const { year, month, day } = parseDay(match[1] ?? "");
  const sign = match[5] === "-" ? -1 : 1;
  const days = Math.round(Date.UTC(year, month - 1, day) / 1000 / DAY_SECONDS);
  return days * DAY_SECONDS + (hours * 60 + minutes - sign * (offsetHours * 60 + offsetMinutes)) * 60 + seconds;
}

function offsetName(offsetMinutes: number): string {
  const size = Math.abs(offsetMinutes);
  const minutes = size % 60 === 0 ? "" : `:${twoDigits(size % 60)}`;
  return `UTC${offsetMinutes < 0 ? MINUS : "+"}${Math.floor(size / 60)}${minutes}`;
}

function twoDigits(n: number): string {
  return n.toString().padStart(2, "0");
}
