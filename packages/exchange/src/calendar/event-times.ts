import { type CalendarEntry, dateOf, dayNumber, type Instant, instantText, type PlacedAt } from "@dauys/core/calendar";
import { contentLine } from "./content-line.ts";

/**
 * The lines that say when a deadline is: a period with its beginning and end; what is only due, at its end. Whole days are
 * dates (the end not included, as the format has it), all else is in UTC. `null` if the end is not known.
 *
 * @source RFC 5545, sections 3.6.1, 3.8.2.2 and 3.8.2.4
 */
export function eventTimes({ deadline, opens, ends }: CalendarEntry): string | null {
  if (!ends.known) return null;
  const isPeriod = (deadline.kind ?? "due") !== "due" && opens?.known === true;
  if (!isPeriod) return isWholeDay(ends) ? dates(ends.local.date, ends.local.date) : at("DTSTART", ends.instant);
  const whole = opens.local.time === "00:00" && isWholeDay(ends);
  return whole ? dates(opens.local.date, ends.local.date) : at("DTSTART", opens.instant) + at("DTEND", ends.instant);
}

/** A date and time in UTC as the format writes it: `20201210T120000Z`. */
export function utcText(instant: Instant): string {
  return instantText(instant).replace(/[-:]/g, "");
}

function isWholeDay(ends: PlacedAt): boolean {
  return ends.local.time === "24:00";
}

function at(name: string, instant: Instant): string {
  return contentLine(name, utcText(instant));
}

function dates(first: string, last: string): string {
  const after = dateOf(dayNumber(last) + 1);
  return contentLine("DTSTART;VALUE=DATE", plain(first)) + contentLine("DTEND;VALUE=DATE", plain(after));
}

function plain(date: string): string {
  return date.replaceAll("-", "");
}
