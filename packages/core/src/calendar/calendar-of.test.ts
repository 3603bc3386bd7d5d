import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Deadline, type DeadlineEvent, type Rules, readRules } from "../rules/index.ts";
import type { Calendar, CalendarEntry, CalendarInput } from "./calendar.ts";
import { calendarOf } from "./calendar-of.ts";
import { dateOf, dayNumber } from "./civil-date.ts";
import { instantText, readInstant } from "./instant.ts";
import { KZ_CAPITAL, KZ_CLOCKS } from "./kazakhstan-zones.ts";
import { type KnownTime, readKnownTime, readWallTime } from "./known-time.ts";
import { stateAt } from "./state-at.ts";

function lawOf(id: string): Rules {
  const read = readRules(readFileSync(new URL(`../../../../rules/${id}.json`, import.meta.url), "utf8"));
  if (!read.ok) throw new Error(read.faults[0]?.message);
  return read.read.rules;
}

const LAW = lawOf("kz-2020-05");
const known = (times: Readonly<Record<string, string>>): ReadonlyMap<string, KnownTime> =>
  new Map(Object.entries(times).map(([id, text]) => [id, readKnownTime(text) as KnownTime]));
const events = (times: Partial<Record<DeadlineEvent, string>>): ReadonlyMap<DeadlineEvent, KnownTime> =>
  known(times as Record<string, string>) as ReadonlyMap<DeadlineEvent, KnownTime>;

const BASE: CalendarInput = { electionDay: dayNumber("2021-01-10"), zone: KZ_CAPITAL };
const CALENDAR = calendarOf(LAW, BASE);

function entryIn(calendar: Calendar, id: string): CalendarEntry {
  const entry = calendar.entries.find(({ deadline }) => deadline.id === id);
  if (entry === undefined) throw new Error(`no deadline ${id}`);
  return entry;
}
const text = (placed: CalendarEntry["opens"]): string =>
  placed === null
    ? "-"
    : placed.known
      ? `${placed.local.date} ${placed.local.time} = ${instantText(placed.instant)}`
      : `after ${placed.dependsOn}, at the latest ${placed.latest === null ? "?" : instantText(placed.latest.instant)}`;
const told = (calendar: Calendar, id: string): readonly string[] => {
  const { opens, ends } = entryIn(calendar, id);
  return [text(opens), text(ends)];
};

test.each([
  ["nomination-ends", "2020-11-10 00:00 = 2020-11-09T18:00:00Z", "2020-12-01 18:00 = 2020-12-01T12:00:00Z"],
  ["registration-ends", "2020-11-10 00:00 = 2020-11-09T18:00:00Z", "2020-12-10 18:00 = 2020-12-10T12:00:00Z"],
  ["campaign", "2020-12-10 18:00 = 2020-12-10T12:00:00Z", "2021-01-09 00:00 = 2021-01-08T18:00:00Z"],
  ["voter-lists-handed", "-", "2020-12-21 24:00 = 2020-12-21T18:00:00Z"],
  ["foreign-accreditation", "-", "2021-01-05 18:00 = 2021-01-05T12:00:00Z"],
  ["ballots-delivered", "2021-01-07 00:00 = 2021-01-06T18:00:00Z", "2021-01-09 24:00 = 2021-01-09T18:00:00Z"],
  ["removal-bar", "2021-01-08 00:00 = 2021-01-07T18:00:00Z", "2021-01-10 24:00 = 2021-01-10T18:00:00Z"],
  ["voting", "2021-01-10 07:00 = 2021-01-10T01:00:00Z", "2021-01-10 20:00 = 2021-01-10T14:00:00Z"],
  ["count-ends", "2021-01-10 20:00 = 2021-01-10T14:00:00Z", "2021-01-11 08:00 = 2021-01-11T02:00:00Z"],
  ["territorial-protocols", "-", "2021-01-12 24:00 = 2021-01-12T18:00:00Z"],
  ["result", "-", "2021-01-17 24:00 = 2021-01-17T18:00:00Z"],
  ["message", "-", "2021-01-20 24:00 = 2021-01-20T18:00:00Z"],
  [
    "preliminary-result",
    "after end-of-count, at the latest 2021-01-11T02:00:00Z",
    "after end-of-count, at the latest 2021-01-13T02:00:00Z",
  ],
  ["mandates", "-", "after publication, at the latest 2021-01-30T18:00:00Z"],
  ["first-session", "-", "after publication, at the latest 2021-02-19T18:00:00Z"],
  ["incompatible-posts", "-", "after unstated, at the latest ?"],
  ["complaint-filed", "after decision, at the latest ?", "after decision, at the latest ?"],
  ["assembly-nomination", "after assembly-vote, at the latest ?", "after assembly-vote, at the latest ?"],
])("10 January 2021: %s", (id, opens, ends) => {
  expect(told(CALENDAR, id)).toEqual([opens, ends]);
});

// The Central Election Commission announced: from 11 December to 18:00 on 22 December, to 18:00 on 27 December 2020.
test("the Assembly's vote on 11 January 2021 has the dates that the commission announced", () => {
  const calendar = calendarOf(LAW, { ...BASE, events: events({ "assembly-vote": "2021-01-11" }) });
  expect(told(calendar, "assembly-nomination").map((at) => at.slice(0, 16))).toEqual([
    "2020-12-11 00:00",
    "2020-12-22 18:00",
  ]);
  expect(told(calendar, "assembly-registration").map((at) => at.slice(0, 16))).toEqual([
    "2020-12-22 00:00",
    "2020-12-27 18:00",
  ]);
});

test("a term from the calling of 21 October 2020 ends as in a published plan, on Saturday 31 October", () => {
  const entry = entryIn(calendarOf(LAW, { ...BASE, events: events({ calling: "2020-10-21" }) }), "advisory-delegates");
  expect(text(entry.ends)).toBe("2020-10-31 24:00 = 2020-10-31T18:00:00Z");
  expect(entry.ends.known && entry.ends.restDay).toEqual({ next: "2020-11-02", holidaysKnown: false });
});

test("what was set otherwise stands, with what the rule gives beside it, and what follows moves with it", () => {
  const at = (wall: string) => new Map([["registration-ends", readWallTime(wall) ?? { day: 0, seconds: 0 }]]);
  const calendar = calendarOf(LAW, { ...BASE, set: at("2020-12-11T12:00") });
  const entry = entryIn(calendar, "registration-ends");
  expect([text(entry.ends), text(entry.byRule)]).toEqual([
    "2020-12-11 12:00 = 2020-12-11T06:00:00Z",
    "2020-12-10 18:00 = 2020-12-10T12:00:00Z",
  ]);
  expect(told(calendar, "campaign")[0]).toBe("2020-12-11 12:00 = 2020-12-11T06:00:00Z");
  expect(entryIn(CALENDAR, "registration-ends").byRule).toBeNull();
});

test("stations in the west end an hour later, and what the nation waits for is counted from the last of them", () => {
  const calendar = calendarOf(LAW, { ...BASE, stationZones: KZ_CLOCKS });
  const { ends, elsewhere } = entryIn(calendar, "voting");
  expect(text(ends)).toBe("2021-01-10 20:00 = 2021-01-10T14:00:00Z");
  expect(elsewhere.map((there) => [there.zone.id, text(there.ends)])).toEqual(
    ["Asia/Aqtobe", "Asia/Qyzylorda", "Asia/Oral"].map((id) => [id, "2021-01-10 20:00 = 2021-01-10T15:00:00Z"]),
  );
  expect(told(calendar, "preliminary-result")[1]).toBe("after end-of-count, at the latest 2021-01-13T03:00:00Z");
  expect(entryIn(calendar, "result").elsewhere).toEqual([]);
});

test("a day alone does not give a term in hours its end", () => {
  const calendar = calendarOf(LAW, { ...BASE, events: events({ "end-of-count": "2021-01-11" }) });
  const { ends } = entryIn(calendar, "preliminary-result");
  expect(ends).toEqual({ known: false, dependsOn: "end-of-count", lacks: "hour", latest: null });
});

test("the calendar is in the order of time, and what cannot be placed comes last", () => {
  const order = CALENDAR.entries.map(({ ends }) => (ends.known ? ends.instant : (ends.latest?.instant ?? Infinity)));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(new Set(CALENDAR.entries.map(({ deadline }) => deadline.id)).size).toBe(LAW.deadlines?.length);
  expect(calendarOf({}, BASE).entries).toEqual([]);
});

test("a law that counts in a circle has no end, and no endless loop", () => {
  const circle = (id: string, from: DeadlineEvent, brings: DeadlineEvent): Deadline => ({
    id,
    what: { kk: id, ru: id, en: id },
    from,
    brings,
    days: 1,
    article: "Art. 1",
  });
  const deadlines = [circle("a", "result", "publication"), circle("b", "publication", "result")];
  expect(calendarOf({ deadlines }, BASE).entries.map(({ ends }) => ends.known || ends.latest)).toEqual([null, null]);
});

test.each(["kz-2004", "kz-2007", "kz-2009", "kz-2020-05", "kz-2021-05", "kz-2022", "kz-2026"])(
  "%s: every period opens before it ends, on every day of an election",
  (id) => {
    const law = lawOf(id);
    fc.assert(
      fc.property(fc.integer({ min: dayNumber("2004-01-01"), max: dayNumber("2040-12-31") }), (electionDay) => {
        const given = events({ "assembly-vote": dateOf(electionDay + 1), calling: dateOf(electionDay - 80) });
        for (const { opens, ends, deadline } of calendarOf(law, { ...BASE, electionDay, events: given }).entries) {
          if (opens?.known !== true || !ends.known) continue;
          expect({ id: deadline.id, ordered: opens.instant < ends.instant }).toEqual({
            id: deadline.id,
            ordered: true,
          });
        }
      }),
      { numRuns: 200 },
    );
  },
);

test("a term in calendar days is the platform's, whatever the election day", () => {
  fc.assert(
    fc.property(fc.integer({ min: dayNumber("2005-01-01"), max: dayNumber("2023-12-31") }), (electionDay) => {
      const { ends } = entryIn(calendarOf(LAW, { ...BASE, electionDay }), "nomination-ends");
      const expected = new Date((electionDay - 40) * 86_400_000 + 12 * 3_600_000).toISOString().replace(".000", "");
      expect(ends.known && instantText(ends.instant)).toBe(expected);
    }),
    { numRuns: 500 },
  );
});

const state = (given: Partial<CalendarInput>, id: string, at: string, all = false) =>
  stateAt(entryIn(calendarOf(LAW, { ...BASE, ...given }), id), readInstant(at) ?? 0, all);

test.each([
  ["nomination-ends", "2020-11-09T17:59:59Z", "not-yet"],
  ["nomination-ends", "2020-11-09T18:00:00Z", "open"],
  ["nomination-ends", "2020-12-01T11:00:00Z", "last-day"],
  ["nomination-ends", "2020-12-01T12:00:01Z", "ended"],
  ["result", "2021-01-16T17:59:00Z", "open"],
  ["result", "2021-01-17T17:59:00Z", "last-day"],
  ["result", "2021-01-17T18:00:01Z", "past"],
  ["mandates", "2021-01-17T18:00:00Z", "unknown"],
])("%s stands at %s: %s", (id, at, is) => {
  expect(state({}, id, at)).toEqual({ is });
});

test("overdue is said only where all acts are known", () => {
  expect(state({}, "result", "2021-02-01T00:00Z", true)).toEqual({ is: "overdue" });
});

test.each([
  ["2021-01-12", { is: "done" }],
  ["2021-01-17", { is: "done" }],
  ["2021-01-19", { is: "done-late", by: 2 * 86_400 }],
  ["2021-01-17T18:00:00Z", { is: "done" }],
  ["2021-01-17T19:30:00Z", { is: "done-late", by: 5400 }],
])("a result established %s: %o", (result, expected) => {
  const given = { events: events({ result }) };
  expect(state(given, "result", "2021-02-01T00:00Z")).toEqual(expected);
  expect(state(given, "result", "2021-01-11T00:00Z")).toEqual({ is: "open" });
});

test.each([
  ["2021-01-06", { is: "done-early", by: 86_400 }],
  ["2021-01-06T17:00:00Z", { is: "done-early", by: 3600 }],
  ["2021-01-07", { is: "done" }],
  ["2021-01-09", { is: "done" }],
  ["2021-01-10", { is: "done-late", by: 86_400 }],
])("ballots delivered on %s: %o", (at, expected) => {
  expect(state({ done: known({ "ballots-delivered": at }) }, "ballots-delivered", "2021-02-01T00:00Z")).toEqual(
    expected,
  );
});

test("of an act on the last day, whether it came before the hour is not known", () => {
  const given = { done: known({ "nomination-ends": "2020-12-01" }) };
  expect(state(given, "nomination-ends", "2021-02-01T00:00Z")).toEqual({ is: "done-that-day" });
});

// The real pace of 2021: preliminary results on 11 January, final on 12 January.
test("the results of 2021 came in time", () => {
  const given = {
    events: events({ "end-of-count": "2021-01-11T02:00:00Z", result: "2021-01-12" }),
    done: known({ "preliminary-result": "2021-01-11" }),
  };
  expect(state(given, "preliminary-result", "2021-02-01T00:00Z")).toEqual({ is: "done" });
  expect(state(given, "result", "2021-02-01T00:00Z")).toEqual({ is: "done" });
});

test.each(["0000-01-01", "9999-12-31"])(
  "an election on %s has a calendar, with days as near as can be written",
  (day) => {
    const calendar = calendarOf(LAW, { ...BASE, electionDay: dayNumber(day) });
    expect(calendar.electionDay).toBe(day);
    expect(calendar.entries.length).toBe(CALENDAR.entries.length);
  },
);
