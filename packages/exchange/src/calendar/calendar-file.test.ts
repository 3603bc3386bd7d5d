import { readFileSync } from "node:fs";
import { calendarOf, clocksOf, dayNumber, inputOf, readElectionDates } from "@dauys/core/calendar";
import { readRules } from "@dauys/core/rules";
import { LANGS } from "@dauys/language";
import { expect, test } from "vitest";
import { calendarFile } from "./calendar-file.ts";

const HOUSE = new URL("../../../../", import.meta.url);
const house = (path: string): string => readFileSync(new URL(path, HOUSE), "utf8");

const rules = readRules(house("rules/kz-2020-05.json"));
if (!rules.ok) throw new Error(rules.faults[0]?.message);
const law = rules.read.rules;
const dates = readElectionDates(house("elections/kz-2021/calendar.json"), law.deadlines ?? []);
if (!dates.ok) throw new Error(dates.faults[0]?.message);
const clocks = clocksOf("KZ");
if (clocks === null) throw new Error("no clocks");
const CALENDAR = calendarOf(law, { electionDay: dayNumber("2021-01-10"), ...clocks, ...inputOf(dates.dates) });

type Property = { readonly name: string; readonly value: string };

/** A reader of its own, after the grammar of RFC 5545, section 3.1: unfolds, then name, parameters and value. */
function properties(file: string): readonly Property[] {
  expect(file.endsWith("\r\n")).toBe(true);
  expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  return file
    .replaceAll(/\r\n[ \t]/g, "")
    .split("\r\n")
    .slice(0, -1)
    .map((line) => {
      const [, name, value] = /^([A-Z-]+(?:;[A-Z]+=[^:;]+)*):(.*)$/.exec(line) ?? [];
      expect({ line, read: name !== undefined }).toEqual({ line, read: true });
      return { name: name ?? "", value: (value ?? "").replaceAll(/\\([\\;,n])/g, (_, c) => (c === "n" ? "\n" : c)) };
    });
}

function eventsOf(file: string): readonly ReadonlyMap<string, string>[] {
  const events: Map<string, string>[] = [];
  for (const { name, value } of properties(file)) {
    if (name === "BEGIN" && value === "VEVENT") events.push(new Map());
    else events.at(-1)?.set(name, value);
  }
  return events;
}

const fileIn = (lang: (typeof LANGS)[number]): string =>
  calendarFile(CALENDAR, { id: "kz-2021", lang, title: "Mazhilis, 2021" });
const event = (id: string, lang: (typeof LANGS)[number] = "en"): ReadonlyMap<string, string> => {
  const found = eventsOf(fileIn(lang)).find((each) => each.get("UID") === `kz-2021-${id}@dauys.org`);
  if (found === undefined) throw new Error(`no event ${id}`);
  return found;
};

test.each(LANGS)("%s: one calendar, every known deadline once, each with what the format requires", (lang) => {
  const all = properties(fileIn(lang));
  expect(all.slice(0, 3)).toEqual([
    { name: "BEGIN", value: "VCALENDAR" },
    { name: "VERSION", value: "2.0" },
    { name: "PRODID", value: `-//Dauys//Election calendar//${lang.toUpperCase()}` },
  ]);
  expect(all.at(-1)).toEqual({ name: "END", value: "VCALENDAR" });
  const events = eventsOf(fileIn(lang));
  const known = CALENDAR.entries.filter(({ ends }) => ends.known).map(({ deadline }) => deadline.id);
  expect(events.map((each) => each.get("UID"))).toEqual(known.map((id) => `kz-2021-${id}@dauys.org`));
  expect(new Set(events.map((each) => each.get("DTSTAMP")))).toEqual(new Set(["20210110T000000Z"]));
  for (const each of events) {
    expect((each.get(`SUMMARY;LANGUAGE=${lang}`) ?? "").length).toBeGreaterThan(5);
    expect([...each.keys()].filter((name) => name.startsWith("DTSTART"))).toHaveLength(1);
  }
});

test("the same calendar gives the same bytes, and the languages share their ids", () => {
  expect(fileIn("kk")).toBe(fileIn("kk"));
  const ids = LANGS.map((lang) => eventsOf(fileIn(lang)).map((each) => each.get("UID")));
  expect(ids[1]).toEqual(ids[0]);
  expect(ids[2]).toEqual(ids[0]);
});

test("a period with an hour is in UTC, a whole day is a date, and a period of whole days ends before the next", () => {
  const times = (id: string) => [...event(id)].filter(([name]) => name.startsWith("DT") && name !== "DTSTAMP");
  expect(times("registration-ends")).toEqual([
    ["DTSTART", "20201109T180000Z"],
    ["DTEND", "20201210T120000Z"],
  ]);
  expect(times("voting")).toEqual([
    ["DTSTART", "20210110T010000Z"],
    ["DTEND", "20210110T140000Z"],
  ]);
  expect(times("result")).toEqual([
    ["DTSTART;VALUE=DATE", "20210117"],
    ["DTEND;VALUE=DATE", "20210118"],
  ]);
  expect(times("removal-bar")).toEqual([
    ["DTSTART;VALUE=DATE", "20210108"],
    ["DTEND;VALUE=DATE", "20210111"],
  ]);
  expect(times("ballots-delivered")).toEqual([
    ["DTSTART;VALUE=DATE", "20210109"],
    ["DTEND;VALUE=DATE", "20210110"],
  ]);
});

test("an event says whose act it is, the article, and what was set otherwise", () => {
  expect(event("nomination-ends", "ru").get("DESCRIPTION;LANGUAGE=ru")).toMatch(
    /^Статья: Закон, ст\. 87\(5\)\nКто: партия\nКонец: 30 ноября 2020 года, 18:00, время столицы\nУстановлено иначе; по правилу закона 1 декабря 2020 года, 18:00\n/,
  );
  expect(event("voting", "kk").get("SUMMARY;LANGUAGE=kk")).toBe("Дауыс беру");
  expect(event("voting").get("DESCRIPTION;LANGUAGE=en")).toContain("At each station by its own local time");
});

test("a law without deadlines gives a calendar without events", () => {
  const empty = calendarFile({ ...CALENDAR, entries: [] }, { id: "x", lang: "en", title: "x" });
  expect(eventsOf(empty)).toEqual([]);
});
