import { LANGS } from "@dauys/language";
import { expect, test } from "vitest";
import { CANDIDATE_COLUMNS, TEMPLATE_COLUMNS } from "./candidate-columns.ts";
import { type Column, columnFinder, headingsOf } from "./columns.ts";
import { FIELD_TABLE, HEAD_FIELDS } from "./head-fields.ts";

const TABLES: readonly (readonly [string, readonly Column[]])[] = [
  ["candidates", CANDIDATE_COLUMNS],
  ["fields of a list", HEAD_FIELDS],
  ["the table of fields", FIELD_TABLE],
];

test.each(TABLES)("%s: every heading names one column, whatever its case and spaces", (_, columns) => {
  for (const column of columns) {
    for (const heading of headingsOf(column)) {
      expect(columnFinder(columns)(heading)?.name).toBe(column.name);
      expect(columnFinder(columns)(` ${heading.toUpperCase().replaceAll(" ", "\u00a0\n")} * `)?.name).toBe(column.name);
    }
  }
});

test.each(TABLES)("%s: headings differ from language to language, and none is empty", (_, columns) => {
  for (const { heading } of columns) expect(LANGS.every((lang) => heading[lang].trim() !== "")).toBe(true);
  expect(columnFinder(columns)("")).toBeUndefined();
  expect(columnFinder(columns)("Shoe size")).toBeUndefined();
});

test("the template has every column that is required, and names no other", () => {
  const names = CANDIDATE_COLUMNS.map(({ name }) => name);
  expect(TEMPLATE_COLUMNS.filter((name) => !names.includes(name))).toEqual([]);
  const required = CANDIDATE_COLUMNS.filter((column) => column.required === true).map(({ name }) => name);
  expect(required.filter((name) => !TEMPLATE_COLUMNS.includes(name))).toEqual([]);
});
