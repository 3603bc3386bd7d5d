import { expect, test } from "vitest";
import { isDateFormat, serialDate } from "./serial-date.ts";

test.each([
  [1, "1900-01-01"],
  [59, "1900-02-28"],
  [60, null],
  [61, "1900-03-01"],
  [36526, "2000-01-01"],
  [37041, "2001-05-30"],
  [44206, "2021-01-10"],
  [44206.75, "2021-01-10T18:00:00"],
  [44206.999999, "2021-01-11"],
  [2958464, "9999-12-30"],
  [2958465, null],
  [0, null],
  [-1, null],
  [Number.NaN, null],
])("day %d of a workbook that counts from 1900 is %s", (serial, date) => {
  expect(serialDate(serial, false)).toBe(date);
});

test.each([
  [0, "1904-01-01"],
  [60, "1904-03-01"],
  [35579, "2001-05-30"],
])("day %d of a workbook that counts from 1904 is %s", (serial, date) => {
  expect(serialDate(serial, true)).toBe(date);
});

test.each([
  [14, undefined, true],
  [22, undefined, true],
  [18, undefined, false],
  [0, undefined, false],
  [49, undefined, false],
  [164, "dd\\.mm\\.yyyy", true],
  [165, '[$-419]d mmmm yyyy "г.";@', true],
  [166, "[Red]0.00", false],
  [167, '0 "days"', false],
  [168, "General", false],
  [169, "h:mm", false],
  [14, "@", false],
])("format %d %s shows a date: %s", (id, code, is) => {
  expect(isDateFormat(id, code)).toBe(is);
});
