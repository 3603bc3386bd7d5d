import {
  type CalendarEntry,
  dateOf,
  type EntryTimes,
  instantText,
  type KnownTime,
  type Placed,
  stateAt,
} from "@dauys/core/calendar";
import { deadlineName } from "@dauys/core/rules";
import type { Lang } from "@dauys/language";
import type { LoadedCalendar } from "./load-calendar.ts";

/** A calendar for programs. */
export function calendarJson(loaded: LoadedCalendar, lang: Lang, file: string | null): object {
  const { id, title, rules, rulesHash, calendar, at, dates } = loaded;
  return {
    id,
    title: title[lang],
    electionDay: calendar.electionDay,
    kind: dates?.kind.value ?? null,
    rules: { id: rules.id, sha256: rulesHash },
    zone: calendar.zone.id,
    at: instantText(at),
    deadlines: calendar.entries.map((entry) => entryJson(entry, loaded, lang)),
    written: file,
  };
}

function entryJson(entry: CalendarEntry, { at }: LoadedCalendar, lang: Lang): object {
  const { deadline, elsewhere, byRule, done } = entry;
  const state = stateAt(entry, at);
  return {
    id: deadline.id,
    what: deadlineName(deadline)[lang],
    kind: deadline.kind ?? "due",
    by: deadline.by ?? null,
    each: deadline.each ?? null,
    article: deadline.article,
    status: deadline.status ?? "read",
    note: deadline.note?.[lang] ?? null,
    otherwise: deadline.otherwise ?? [],
    ...timesJson(entry),
    byRule: byRule === null ? null : placedJson(byRule),
    elsewhere: elsewhere.map((there) => ({ zone: there.zone.id, ...timesJson(there) })),
    done: done === null ? null : knownText(done),
    state: state.is,
    bySeconds: "by" in state ? state.by : null,
  };
}

function timesJson({ opens, ends }: EntryTimes): object {
  return { opens: opens === null ? null : placedJson(opens), ends: placedJson(ends) };
}

function placedJson(placed: Placed): object {
  if (!placed.known) {
    const { dependsOn, lacks, latest } = placed;
    return {
      known: false,
      dependsOn,
      lacks,
      latest: latest === null ? null : { instant: instantText(latest.instant), local: latest.local },
    };
  }
  const { instant, local, hourStated, shortMonth, restDay } = placed;
  return { known: true, instant: instantText(instant), local, hourStated, shortMonth, restDay };
}

function knownText(time: KnownTime): string {
  return time.by === "day" ? dateOf(time.day) : instantText(time.instant);
}
