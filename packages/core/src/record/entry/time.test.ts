import fc from "fast-check";
import { expect, test } from "vitest";
import { isTime } from "./time.ts";

test.each(["2021-01-10T20:05:03Z", "2024-02-29T00:00:00Z", "2000-02-29T23:59:59Z", "2021-12-31T23:59:59Z"])(
  "%s is a time",
  (text) => {
    expect(isTime(text)).toBe(true);
  },
);

test.each([
  "2021-02-29T00:00:00Z",
  "1900-02-29T00:00:00Z",
  "2021-04-31T00:00:00Z",
  "2021-01-32T00:00:00Z",
  "2021-13-01T00:00:00Z",
  "2021-00-01T00:00:00Z",
  "2021-01-00T00:00:00Z",
  "2021-01-10T24:00:00Z",
  "2021-01-10T23:60:00Z",
  "2021-01-10T23:59:60Z",
  "2021-01-10T20:05:03",
  "2021-01-10T20:05:03+06:00",
  "2021-01-10T20:05:03.5Z",
  "2021-01-10 20:05:03Z",
  "2021-01-10T20:05:03Z\n",
  "21-01-10T20:05:03Z",
  "",
  20210110,
  null,
])("%s is none", (value) => {
  expect(isTime(value)).toBe(false);
});

test("times are those of the calendar that Date has, to the second", () => {
  const years = { min: new Date("0001-01-01T00:00:00Z"), max: new Date("9999-12-31T23:59:59Z"), noInvalidDate: true };
  fc.assert(
    fc.property(fc.date(years), fc.integer({ min: 29, max: 31 }), (date, day) => {
      const text = date.toISOString().replace(/\.\d+Z$/, "Z");
      expect(isTime(text)).toBe(true);
      const moved = text.replace(/-\d\dT/, `-${day}T`);
      const exists = new Date(moved).getUTCDate() === day;
      expect({ moved, time: isTime(moved) }).toEqual({ moved, time: exists });
    }),
    { numRuns: 500 },
  );
});
