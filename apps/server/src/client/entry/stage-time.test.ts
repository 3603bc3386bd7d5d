import { expect, test } from "vitest";
import { clockText, timeOf } from "./stage-time.ts";

test("a time after noon is the day of the election, one before noon the day after, by the clock of the place", () => {
  expect(timeOf("2031-01-12", "+05:00", "20:41")).toBe("2031-01-12T15:41:00Z");
  expect(timeOf("2031-01-12", "+05:00", "01:15")).toBe("2031-01-12T20:15:00Z");
  expect(timeOf("2031-01-12", "-03:30", "23:00")).toBe("2031-01-13T02:30:00Z");
  expect(timeOf("2031-01-12", "+05:00", "")).toBeNull();
  expect(timeOf("2031-01-12", "+05:00", "25:00")).toBeNull();
});

test("a time is shown again as it was typed", () => {
  for (const clock of ["+05:00", "-03:30", "+00:00"]) {
    for (const time of ["20:00", "00:10", "11:59", "12:00"]) {
      expect(clockText(clock, timeOf("2031-01-12", clock, time) ?? undefined), `${clock} ${time}`).toBe(time);
    }
  }
  expect(clockText("+05:00", undefined)).toBe("");
});
