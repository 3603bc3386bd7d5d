import { expect, test } from "vitest";
import type { Deadline } from "../rules/index.ts";
import { calendarOf } from "./calendar-of.ts";
import { dateOf, dayNumber } from "./civil-date.ts";
import { addWorkingDays, isWorkingDay, WEEKENDS_ONLY, type WorkingDays, workingDayFrom } from "./working-days.ts";
import { fixedZone } from "./zone.ts";

const DAYS: WorkingDays = {
  rest: [6, 7],
  holidays: new Set(["2021-01-01", "2021-01-04", "2021-01-07"]),
  worked: new Set(["2021-01-09"]),
  source: "made up for this test",
};
const day = dayNumber;

test("weekends rest, holidays too, and a moved day of rest is worked", () => {
  const worked = (days: WorkingDays) =>
    Array.from({ length: 10 }, (_, i) => day("2021-01-01") + i).filter((number) => isWorkingDay(number, days));
  expect(worked(DAYS).map(dateOf)).toEqual(["2021-01-05", "2021-01-06", "2021-01-08", "2021-01-09"]);
  expect(worked(WEEKENDS_ONLY).map(dateOf).slice(0, 2)).toEqual(["2021-01-01", "2021-01-04"]);
});

test("working days are counted from the day after, forwards and backwards", () => {
  expect(dateOf(addWorkingDays(day("2021-01-01"), 3, DAYS))).toBe("2021-01-08");
  expect(dateOf(addWorkingDays(day("2021-01-08"), -2, DAYS))).toBe("2021-01-05");
  expect(dateOf(addWorkingDays(day("2021-01-03"), 0, DAYS))).toBe("2021-01-03");
  expect(dateOf(workingDayFrom(day("2021-01-01"), DAYS))).toBe("2021-01-05");
});

const ZONE = fixedZone("UTC", { kk: "UTC", ru: "UTC", en: "UTC" }, 0);
function ends(more: Partial<Deadline>) {
  const what = { kk: "x", ru: "x", en: "x" };
  const deadline: Deadline = { id: "x", what, from: "election-day", article: "Art. 1", ...more };
  const input = { electionDay: day("2021-01-01"), zone: ZONE, workingDays: DAYS };
  const placed = calendarOf({ deadlines: [deadline] }, input).entries[0]?.ends;
  return placed?.known === true ? [placed.local.date, placed.restDay?.next ?? null] : null;
}

test("a last day of rest stays, moves on, or is in doubt, as the law has it", () => {
  expect(ends({ days: 1, lastDay: "stays" })).toEqual(["2021-01-02", null]);
  expect(ends({ days: 1, lastDay: "moves-on" })).toEqual(["2021-01-05", null]);
  expect(ends({ days: 1, lastDay: "unknown" })).toEqual(["2021-01-02", "2021-01-05"]);
  expect(ends({ days: 1 })).toEqual(["2021-01-02", "2021-01-05"]);
  expect(ends({ days: 4 })).toEqual(["2021-01-05", null]);
  expect(ends({ days: 3, count: "working" })).toEqual(["2021-01-08", null]);
});

test("what is fixed on election day itself is not moved", () => {
  expect(ends({ at: "20:00" })).toEqual(["2021-01-01", null]);
});
