import type { Election } from "@dauys/core/election";
import type { Trilingual } from "@dauys/language";
import { csvText } from "./csv.ts";

const COLUMNS = [
  "record",
  "level",
  "region",
  "name_kk",
  "name_ru",
  "name_en",
  "at",
  "percent",
  "counts",
  "of",
  "source",
] as const;

const WHOLE: Trilingual = { kk: "бүкіл ел", ru: "вся страна", en: "the whole country" };

/**
 * Turnout through the day and by region as CSV, as it was published: a line for each percentage, with its digits as its
 * source prints them. `counts` is what was counted and `of` what it is a share of; `at` is the hour in the capital, empty
 * where the source gives none. `null` where neither hours nor regions are known.
 */
export function turnoutTable({ kind, turnout }: Pick<Election, "kind" | "turnout">): string | null {
  const { path = [], byRegion = [] } = turnout ?? {};
  if (turnout === undefined || path.length + byRegion.length === 0) return null;
  const { of, counts, percent } = turnout;
  const nation = [...path, { at: null, percent: percent.text, source: percent.source }];
  return csvText([
    COLUMNS,
    ...nation.map(({ at, percent: text, source }) => [
      ...[kind, "nation", null, WHOLE.kk, WHOLE.ru, WHOLE.en],
      ...[at, text, counts, of, source],
    ]),
    ...byRegion.map(({ region, name, at, percent: text, source }) => [
      ...[kind, "region", region, name.kk, name.ru, name.en],
      ...[at, text, counts, of, source],
    ]),
  ]);
}
