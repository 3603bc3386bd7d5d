import {
  type CalendarEntry,
  DEADLINE_MARKS,
  type EntryState,
  EVENT_NAMES,
  instantText,
  type LocalTime,
  localTime,
  marksOf,
  offsetAt,
  type Placed,
  stateAt,
} from "@dauys/core/calendar";
import { deadlineName } from "@dauys/core/rules";
import { citationText, counted, formatDate, type Lang, message, type PluralForms } from "@dauys/language";
import { texts, textTable } from "../output/text-table.ts";
import { wrapped } from "../output/wrap.ts";
import type { LoadedCalendar } from "./load-calendar.ts";
import { markLetters } from "./marks.ts";
import { CALENDAR, STATES } from "./texts.ts";

const DAYS = { kk: "күн", ru: { one: "день", few: "дня", many: "дней" }, en: { one: "day", other: "days" } };
const MINUTES = {
  kk: "минут",
  ru: { one: "минуту", few: "минуты", many: "минут" },
  en: { one: "minute", other: "minutes" },
};
const HOURS = { kk: "сағат", ru: { one: "час", few: "часа", many: "часов" }, en: { one: "hour", other: "hours" } };

/** A calendar for people: what is known in the order of time, what is not yet, and what the dates rest on. */
export function calendarLines(loaded: LoadedCalendar, lang: Lang): readonly string[] {
  const { calendar, title } = loaded;
  const head = [
    message(CALENDAR, "title", lang, { title: title[lang] }),
    message(CALENDAR, "day", lang, { date: formatDate(calendar.electionDay, lang) }),
  ];
  if (calendar.entries.length === 0) return [...head, "", message(CALENDAR, "none", lang)];
  const known = calendar.entries.filter(({ ends }) => ends.known);
  const pending = calendar.entries.filter(({ ends }) => !ends.known);
  return [
    ...head,
    message(CALENDAR, "stateAt", lang, { at: atText(loaded) }),
    "",
    ...knownTable(known, loaded, lang),
    ...(pending.length === 0 ? [] : ["", message(CALENDAR, "pending", lang), ...pendingTable(pending, loaded, lang)]),
    "",
    ...footnotes(loaded, lang).flatMap((line) => wrapped(line)),
  ];
}

function atText({ at, calendar }: LoadedCalendar): string {
  return `${timeText(localTime(calendar.zone, at))} (${instantText(at)})`;
}

function knownTable(entries: readonly CalendarEntry[], loaded: LoadedCalendar, lang: Lang): readonly string[] {
  const heads = (["ends", "what", "state", "notes"] as const).map((key) => texts(message(CALENDAR, key, lang)));
  const rows = entries.flatMap((entry) =>
    rowsOf([
      [periodText(entry)],
      whatLines(entry, lang),
      [stateText(stateAt(entry, loaded.at), lang)],
      [markLetters(marksOf(entry))],
    ]),
  );
  return textTable(heads, rows);
}

function pendingTable(entries: readonly CalendarEntry[], loaded: LoadedCalendar, lang: Lang): readonly string[] {
  const rows = entries.flatMap((entry) => {
    const state = stateAt(entry, loaded.at);
    const marks = state.is === "unknown" ? [] : [stateText(state, lang)];
    return rowsOf([
      whatLines(entry, lang).map((line) => `  ${line}`),
      wrapped(dependsText(entry.ends, lang), COLUMN),
      marks,
      [markLetters(marksOf(entry))],
    ]);
  });
  return textTable([texts(""), texts(""), texts(""), texts("")], rows).slice(1);
}

/** How wide a column of sentences is: with the others the table stays near 110 columns. */
const COLUMN = 46;

function whatLines({ deadline }: CalendarEntry, lang: Lang): readonly string[] {
  return wrapped(`${deadlineName(deadline)[lang]} [${citationText(deadline.article, lang)}]`, COLUMN);
}

/** One row of a table whose cells may have several lines, as rows of one line each. */
function rowsOf(cells: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const height = Math.max(...cells.map(({ length }) => length));
  return Array.from({ length: height }, (_, i) => cells.map((lines) => lines[i] ?? ""));
}

function dependsText(ends: Placed, lang: Lang): string {
  if (ends.known) return "";
  const event = EVENT_NAMES[ends.dependsOn][lang];
  if (ends.lacks === "hour") return message(CALENDAR, "lacksHour", lang, { event });
  if (ends.latest === null) return event;
  return `${event}; ${message(CALENDAR, "latest", lang, { time: timeText(ends.latest.local) })}`;
}

function periodText({ opens, ends }: CalendarEntry): string {
  if (!ends.known) return "";
  if (opens?.known !== true) return timeText(ends.local);
  const begins = opens.local.time === "00:00" ? opens.local.date : timeText(opens.local);
  return `${begins} – ${timeText(ends.local)}`;
}

/** `2020-12-10 18:00`; a whole day without its edge: `2021-01-17`. */
function timeText({ date, time }: LocalTime): string {
  return time === "24:00" ? date : `${date} ${time}`;
}

function stateText(state: EntryState, lang: Lang, silent?: EntryState["is"]): string {
  if (state.is === silent) return "";
  return "by" in state
    ? message(STATES, state.is, lang, { by: lateText(state.by, lang) })
    : message(STATES, state.is, lang);
}

function lateText(seconds: number, lang: Lang): string {
  const units: readonly (readonly [number, PluralForms])[] = [
    [86_400, DAYS],
    [3600, HOURS],
    [60, MINUTES],
  ];
  const [size, forms] = units.find(([size]) => seconds >= size) ?? [60, MINUTES];
  return counted(Math.max(1, Math.floor(seconds / size)), lang, forms);
}

function footnotes({ calendar, dates }: LoadedCalendar, lang: Lang): readonly string[] {
  const used = new Set(calendar.entries.flatMap(marksOf));
  const set = calendar.entries.flatMap(({ deadline, ends, byRule }) => {
    if (byRule === null || !byRule.known || !ends.known) return [];
    const what = deadlineName(deadline)[lang];
    return [message(CALENDAR, "byRule", lang, { what, rule: timeText(byRule.local), set: timeText(ends.local) })];
  });
  const notes = dates === null ? [] : dates.set.flatMap(({ note }) => (note === undefined ? [] : [note[lang]]));
  return [
    ...DEADLINE_MARKS.filter((mark) => used.has(mark)).map((mark) => message(CALENDAR, `mark-${mark}`, lang)),
    ...set,
    ...notes,
    ...(dates?.kind.value === "early" ? [message(CALENDAR, "early", lang)] : []),
    ...clockLines(calendar.entries, lang),
    message(CALENDAR, "clock", lang, { zone: calendar.zone.name[lang], offset: offsetText(calendar) }),
    message(CALENDAR, "counting", lang),
  ];
}

function clockLines(entries: readonly CalendarEntry[], lang: Lang): readonly string[] {
  return entries.flatMap(({ deadline, elsewhere }) => {
    if (deadline.brings !== "end-of-voting") return [];
    const places = elsewhere.flatMap(({ zone, ends }) =>
      ends.known ? [`${zone.name[lang]} ${instantText(ends.instant)}`] : [],
    );
    const what = deadlineName(deadline)[lang];
    return places.length === 0 ? [] : [message(CALENDAR, "elsewhere", lang, { what, places: places.join("; ") })];
  });
}

function offsetText({ zone, electionDay }: LoadedCalendar["calendar"]): string {
  const minutes = offsetAt(zone, Date.parse(`${electionDay}T12:00:00Z`) / 1000);
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? "−" : "+"}${hours}${rest === 0 ? "" : `:${rest.toString().padStart(2, "0")}`}`;
}
