import { type DayNumber, readDay } from "./civil-date.ts";
import { type Instant, readInstant } from "./instant.ts";
import { localDay, type Zone } from "./zone.ts";

/** When something took place: at an instant, or only on a day, when its hour is not known. */
export type KnownTime =
  | {
      readonly by: "instant";
      readonly instant: Instant;
      /** The day that ends at this instant, where it is its 24:00 and not the beginning of the next. */
      readonly endOf?: DayNumber;
    }
  | { readonly by: "day"; readonly day: DayNumber };

/** A time on a clock: a day, and seconds since its beginning (86,400 is its end). */
export interface WallTime {
  readonly day: DayNumber;
  readonly seconds: number;
}

/** Reads a date `2021-01-12` or an instant `2021-01-12T09:00:00Z`, `2021-01-12T15:00+06:00`; `null` if it is neither. */
export function readKnownTime(text: string): KnownTime | null {
  const day = readDay(text);
  if (day !== null) return { by: "day", day };
  const instant = readInstant(text);
  return instant === null ? null : { by: "instant", instant };
}

/** Reads a time on a clock, `2020-11-30T18:00`; `24:00` ends the day. `null` if it is none. */
export function readWallTime(text: string): WallTime | null {
  const match = /^([0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{2}:[0-9]{2})$/.exec(text);
  const day = match === null ? null : readDay(match[1] ?? "");
  const seconds = match === null ? null : readHour(match[2] ?? "");
  return day === null || seconds === null ? null : { day, seconds };
}

/** Seconds from the beginning of a day to an hour `18:00`, at most `24:00`; `null` if it is no hour. */
export function readHour(text: string): number | null {
  const match = /^([0-9]{2}):([0-9]{2})$/.exec(text);
  const [hours, minutes] = [Number(match?.[1]), Number(match?.[2])];
  if (match === null || minutes > 59 || hours * 60 + minutes > 24 * 60) return null;
  return hours * 3600 + minutes * 60;
}

/** The day of something on the clock of a zone. */
export function dayOf(time: KnownTime, zone: Zone): DayNumber {
  return time.by === "day" ? time.day : (time.endOf ?? localDay(zone, time.instant).day);
}
