import type { Trilingual } from "../rules/index.ts";
import { type DayNumber, dateOf } from "./civil-date.ts";
import { DAY_SECONDS, type Instant } from "./instant.ts";

/** From an instant on (`null`: from the beginning), so many minutes are added to UTC. */
export interface ZoneOffset {
  readonly from: Instant | null;
  readonly minutes: number;
}

/** A time zone as data: what clocks of a place showed, and who says so. */
export interface Zone {
  readonly id: string;
  readonly name: Trilingual;
  /** In order of time; the first has no beginning. */
  readonly offsets: readonly ZoneOffset[];
  readonly source: string | null;
}

/** A time on the clock of a zone. An hour of `24:00` is the end of its day. */
export interface LocalTime {
  readonly date: string;
  readonly time: string;
}

/** A zone that never changes its clocks, such as the one a caller names by `+06:00`. */
export function fixedZone(id: string, name: Trilingual, minutes: number): Zone {
  return { id, name, offsets: [{ from: null, minutes }], source: null };
}

/** How many minutes a zone is ahead of UTC at an instant. */
export function offsetAt(zone: Zone, instant: Instant): number {
  return zone.offsets.reduce((found, { from, minutes }) => (from === null || from <= instant ? minutes : found), 0);
}

/**
 * The instant at which the clocks of a zone show a time, in seconds from the beginning of a day. Where clocks are set back
 * and show it twice, the second time; where they are set forward over it, the moment at which they are.
 */
export function instantOf(zone: Zone, day: DayNumber, seconds: number): Instant {
  const wanted = day * DAY_SECONDS + seconds;
  const meant = zone.offsets
    .map(({ minutes }) => wanted - minutes * 60)
    .filter((instant) => instant + offsetAt(zone, instant) * 60 === wanted);
  if (meant.length > 0) return Math.max(...meant);
  const turns = zone.offsets.flatMap(({ from }) => (from === null ? [] : [from]));
  const skipping = turns.find((turn) => {
    const [before, after] = [turn + offsetAt(zone, turn - 1) * 60, turn + offsetAt(zone, turn) * 60];
    return before <= wanted && wanted < after;
  });
  if (skipping === undefined) throw new RangeError(`the zone ${zone.id} has no first offset`);
  return skipping;
}

/** The day that it is in a zone at an instant, and the seconds since its beginning. */
export function localDay(zone: Zone, instant: Instant): { readonly day: DayNumber; readonly seconds: number } {
  const local = instant + offsetAt(zone, instant) * 60;
  const day = Math.floor(local / DAY_SECONDS);
  return { day, seconds: local - day * DAY_SECONDS };
}

/** What the clocks of a zone show at an instant, to the minute. */
export function localTime(zone: Zone, instant: Instant): LocalTime {
  const { day, seconds } = localDay(zone, instant);
  return { date: dateOf(day), time: hourText(seconds) };
}

/** Seconds of a day as `HH:MM`; a whole day is `24:00`. */
export function hourText(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

function pad(value: number): string {
  return value.toString().padStart(2, "0");
}
