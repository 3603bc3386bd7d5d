import { ACTOR_NAMES, type Calendar, type CalendarEntry, dayNumber, type Placed } from "@dauys/core/calendar";
import { deadlineName } from "@dauys/core/rules";
import { citationText, formatDate, type Lang, message } from "@dauys/language";
import { contentLine, escapedText } from "./content-line.ts";
import { eventTimes, utcText } from "./event-times.ts";
import { CALENDAR_FILE } from "./messages.ts";

/** What names a calendar file: of which election (a part of each event's lasting id), in which language, called what. */
export interface CalendarFileOptions {
  readonly id: string;
  readonly lang: Lang;
  readonly title: string;
  /** Stands before the name of each event, since calendars show events without the name of their file: that they are a rehearsal. */
  readonly mark?: string;
}

/**
 * A calendar as an iCalendar file with an event for each deadline whose time is known. The same calendar gives the same
 * bytes: an event's id is made of the election and the deadline, and its stamp is the election day, not the hour of writing.
 *
 * @source RFC 5545
 */
export function calendarFile(calendar: Calendar, { id, lang, title, mark = "" }: CalendarFileOptions): string {
  const stamp = utcText(dayNumber(calendar.electionDay) * 86_400);
  const events = calendar.entries.map((entry) => eventText(entry, calendar, { id, lang, stamp, mark })).join("");
  return [
    contentLine("BEGIN", "VCALENDAR"),
    contentLine("VERSION", "2.0"),
    contentLine("PRODID", `-//Dauys//Election calendar//${lang.toUpperCase()}`),
    contentLine("CALSCALE", "GREGORIAN"),
    contentLine("X-WR-CALNAME", escapedText(title)),
    events,
    contentLine("END", "VCALENDAR"),
  ].join("");
}

interface EventOptions {
  readonly id: string;
  readonly lang: Lang;
  readonly stamp: string;
  readonly mark: string;
}

function eventText(entry: CalendarEntry, calendar: Calendar, { id, lang, stamp, mark }: EventOptions): string {
  const times = eventTimes(entry);
  if (times === null) return "";
  return [
    contentLine("BEGIN", "VEVENT"),
    contentLine("UID", `${id}-${entry.deadline.id}@dauys.org`),
    contentLine("DTSTAMP", stamp),
    times,
    contentLine(`SUMMARY;LANGUAGE=${lang}`, escapedText(`${mark}${deadlineName(entry.deadline)[lang]}`)),
    contentLine(`DESCRIPTION;LANGUAGE=${lang}`, escapedText(told(entry, calendar, lang).join("\n"))),
    contentLine("TRANSP", "TRANSPARENT"),
    contentLine("END", "VEVENT"),
  ].join("");
}

function told({ deadline, ends, byRule }: CalendarEntry, { zone }: Calendar, lang: Lang): readonly string[] {
  const { by, article, clock, note, status } = deadline;
  const known = ends.known ? ends : null;
  const lines = [
    message(CALENDAR_FILE, "article", lang, { article: citationText(article, lang) }),
    by === undefined ? "" : message(CALENDAR_FILE, "by", lang, { who: ACTOR_NAMES[by][lang] }),
    message(CALENDAR_FILE, "ends", lang, { time: timeText(ends, lang), zone: zone.name[lang] }),
    clock === "station" ? message(CALENDAR_FILE, "station", lang) : "",
    known?.hourStated === false ? message(CALENDAR_FILE, "endOfDay", lang) : "",
    byRule === null ? "" : message(CALENDAR_FILE, "set", lang, { time: timeText(byRule, lang) }),
    known?.restDay ? message(CALENDAR_FILE, "restDay", lang) : "",
    (status ?? "read") === "read" ? "" : message(CALENDAR_FILE, "doubtful", lang),
    note?.[lang] ?? "",
  ];
  return lines.filter((line) => line !== "");
}

function timeText(placed: Placed, lang: Lang): string {
  return placed.known ? `${formatDate(placed.local.date, lang)}, ${placed.local.time}` : "…";
}
