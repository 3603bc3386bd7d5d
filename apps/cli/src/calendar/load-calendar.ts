import { existsSync } from "node:fs";
import { join } from "node:path";
import {
  type Calendar,
  type CalendarInput,
  calendarOf,
  clocksOf,
  type DayNumber,
  type ElectionDates,
  fixedZone,
  type Instant,
  inputOf,
  offsetSeconds,
  readDay,
  readElectionDates,
  readInstant,
} from "@dauys/core/calendar";
import type { Rules } from "@dauys/core/rules";
import { decodeText } from "@dauys/exchange";
import type { Trilingual } from "@dauys/language";
import { type Call, optionOf } from "../command.ts";
import { HOUSE_ROOT } from "../input/house-files.ts";
import { loadElection } from "../input/load-election.ts";
import { loadRules } from "../input/load-rules.ts";
import { readSource } from "../input/read-source.ts";
import { inAll, same } from "../say.ts";
import { commandLineTrouble, good, type Result, refused, refusedTogether, resultOf, type Trouble } from "../trouble.ts";
import { givenTimes } from "./given-times.ts";
import { CALENDAR_TROUBLE } from "./texts.ts";

/** The calendar that was asked for, and what it rests on. */
export interface LoadedCalendar {
  readonly id: string;
  readonly title: Trilingual;
  readonly rules: Rules;
  readonly rulesHash: string;
  readonly dates: ElectionDates | null;
  readonly calendar: Calendar;
  readonly at: Instant;
}

interface Subject extends Pick<LoadedCalendar, "id" | "title" | "rules" | "rulesHash" | "dates"> {
  readonly electionDay: DayNumber;
}

/** Loads the election or the law, with the times that are known, and lays its calendar. */
export async function loadCalendar(call: Call, now: Instant): Promise<Result<LoadedCalendar>> {
  const subject = await subjectOf(call);
  if (!subject.ok) return subject;
  const { rules, dates, electionDay, ...named } = subject.value;
  const given = givenTimes(call, rules.deadlines ?? []);
  const clocks = zonesFor(call, rules);
  const at = instantOption(call, now);
  if (!given.ok || !clocks.ok || !at.ok) return refusedTogether([given, clocks, at]);
  const file = dates === null ? { events: new Map(), done: new Map(), set: new Map() } : inputOf(dates);
  const input: CalendarInput = {
    electionDay,
    ...clocks.value,
    events: new Map([...(file.events ?? []), ...given.value.events]),
    done: new Map([...(file.done ?? []), ...given.value.done]),
    set: new Map([...(file.set ?? []), ...given.value.set]),
  };
  return good({ ...named, rules, dates, at: at.value, calendar: calendarOf(rules, input) });
}

async function subjectOf(call: Call): Promise<Result<Subject>> {
  const [id, law, date] = [call.args[0], optionOf(call, "rules"), optionOf(call, "date")];
  if (id !== undefined && law === undefined && date === undefined) return electionSubject(call, id);
  if (id !== undefined || law === undefined || date === undefined) return refused([trouble("what-election", "")]);
  const electionDay = readDay(date);
  const rules = await loadRules(call.io, law);
  if (electionDay === null) return refused([trouble("bad-date", date)]);
  if (!rules.ok) return rules;
  const { title, id: rulesId } = rules.value.rules;
  const subject = { id: `${rulesId}-${date}`, title, rules: rules.value.rules, rulesHash: rules.value.sha256 };
  return good({ ...subject, dates: null, electionDay });
}

async function electionSubject(call: Call, id: string): Promise<Result<Subject>> {
  const loaded = await loadElection(call.io, id);
  if (!loaded.ok) return loaded;
  const { election, rules } = loaded.value;
  const electionDay = readDay(election.date);
  if (electionDay === null) return refused([trouble("bad-date", election.date)]);
  const dates = await datesOf(call, id, rules.rules);
  if (!dates.ok) return dates;
  return good({
    id,
    title: election.title,
    rules: rules.rules,
    rulesHash: rules.sha256,
    dates: dates.value,
    electionDay,
  });
}

async function datesOf(call: Call, id: string, { deadlines = [] }: Rules): Promise<Result<ElectionDates | null>> {
  const file = join(HOUSE_ROOT, "elections", id, "calendar.json");
  if (!existsSync(file)) return good(null);
  const source = await readSource(call.io, file);
  const text = source.ok ? resultOf(decodeText(source.value, { header: "{}" })) : source;
  if (!text.ok) return text;
  const read = readElectionDates(text.value, deadlines);
  if (read.ok) return good(read.dates);
  const remedy = inAll(CALENDAR_TROUBLE, "dates-fault.remedy");
  const troubles = read.faults.map(
    ({ line, column, message }): Trouble => ({
      file,
      line,
      column,
      code: "dates-fault",
      message: same(message),
      remedy,
    }),
  );
  return refused(troubles);
}

function zonesFor(call: Call, { jurisdiction }: Rules): Result<Pick<CalendarInput, "zone" | "stationZones">> {
  const given = optionOf(call, "zone");
  const known = given === undefined ? clocksOf(jurisdiction) : null;
  if (known !== null) return good(known);
  const offset = given ?? "Z";
  const seconds = offsetSeconds(offset);
  if (seconds === null) return refused([trouble("bad-zone", offset)]);
  return good({ zone: fixedZone(offset, same(seconds === 0 ? "UTC" : `UTC${offset}`), seconds / 60) });
}

function instantOption(call: Call, now: Instant): Result<Instant> {
  const given = optionOf(call, "at");
  const at = given === undefined ? now : readInstant(given);
  return at === null ? refused([trouble("bad-instant", given ?? "")]) : good(at);
}

function trouble(code: "what-election" | "bad-date" | "bad-instant" | "bad-zone", text: string): Trouble {
  const shown = JSON.stringify(text);
  const message =
    code === "what-election" ? inAll(CALENDAR_TROUBLE, code) : inAll(CALENDAR_TROUBLE, code, { text: shown });
  return commandLineTrouble(code, message, inAll(CALENDAR_TROUBLE, `${code}.remedy`));
}
