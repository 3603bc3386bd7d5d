import { expect, test } from "vitest";
import { addMonths } from "./months.ts";

test.each([
  ["2031-01-21", 2, "2031-03-21"],
  ["2031-12-31", 2, "2032-02-29"],
  ["2031-01-31", 1, "2031-02-28"],
  ["2031-11-30", 3, "2032-02-29"],
  ["2031-01-01", 12, "2032-01-01"],
])("%s and %i months are %s", (day, months, expected) => {
  expect(addMonths(day, months)).toBe(expected);
});
