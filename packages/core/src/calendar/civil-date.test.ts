import fc from "fast-check";
import { expect, test } from "vitest";
import { addMonths, dateOf, dayNumber, readDay, weekday } from "./civil-date.ts";

const DAY = 86_400_000;

/** The platform's calendar as an oracle: proleptic Gregorian, in UTC. */
function oracle(day: number): { readonly date: string; readonly weekday: number } {
  const at = new Date(day * DAY);
  return { date: at.toISOString().slice(0, 10), weekday: at.getUTCDay() === 0 ? 7 : at.getUTCDay() };
}

const days = fc.integer({ min: dayNumber("0000-01-01"), max: dayNumber("9999-12-31") });

test("known days", () => {
  expect(["1970-01-01", "1969-12-31", "2000-02-29", "2021-01-10"].map(dayNumber)).toEqual([0, -1, 11_016, 18_637]);
  expect([dayNumber("2021-01-10"), dayNumber("2004-09-19"), dayNumber("2023-03-19")].map(weekday)).toEqual([7, 7, 7]);
});

test("every day of the years 0000 to 9999 is the platform's, there and back", () => {
  fc.assert(
    fc.property(days, (day) => {
      const expected = oracle(day);
      expect({ date: dateOf(day), weekday: weekday(day) }).toEqual(expected);
      expect(dayNumber(expected.date)).toBe(day);
    }),
    { numRuns: 3000 },
  );
});

test("each day from 1896 to 2104, leap years and centuries among them, follows the one before", () => {
  for (let day = dayNumber("1896-01-01"); day <= dayNumber("2104-12-31"); day += 1) {
    if (dateOf(day) !== oracle(day).date) expect({ day, date: dateOf(day) }).toEqual({ day, date: oracle(day).date });
  }
});

test.each(["2021-02-29", "1900-02-29", "2021-13-01", "2021-00-10", "2021-04-31", "2021-1-10", "2021-01-10T", ""])(
  "%j is no day",
  (text) => {
    expect(readDay(text)).toBeNull();
    expect(() => dayNumber(text)).toThrow(RangeError);
  },
);

test.each([
  ["2021-01-10", -1, "2020-12-10", false],
  ["2021-01-10", -2, "2020-11-10", false],
  ["2021-03-31", -1, "2021-02-28", true],
  ["2024-03-31", -1, "2024-02-29", true],
  ["2020-12-31", 2, "2021-02-28", true],
  ["2021-01-31", 1, "2021-02-28", true],
  ["2021-12-15", 13, "2023-01-15", false],
  ["2021-01-15", -13, "2019-12-15", false],
  ["0001-01-31", -2, "0000-11-30", true],
])("%s and %i months: %s", (from, months, to, shortened) => {
  expect(addMonths(dayNumber(from), months)).toEqual({ day: dayNumber(to), shortened });
});

test("months keep the day of the month, or take the last one, as the platform's calendar has it", () => {
  const middle = fc.integer({ min: dayNumber("1000-01-01"), max: dayNumber("9000-12-31") });
  fc.assert(
    fc.property(middle, fc.integer({ min: -24, max: 24 }), (day, months) => {
      const at = new Date(day * DAY);
      const last = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + months + 1, 0));
      last.setUTCDate(Math.min(last.getUTCDate(), at.getUTCDate()));
      expect(dateOf(addMonths(day, months).day)).toBe(last.toISOString().slice(0, 10));
    }),
    { numRuns: 2000 },
  );
});

test("a year of five digits cannot be written", () => {
  expect(dateOf(dayNumber("9999-12-31") + 1)).toBe("9999-12-31");
  expect(dateOf(dayNumber("0000-01-01") - 1)).toBe("0000-01-01");
  expect(() => dateOf(0.5)).toThrow(RangeError);
});
