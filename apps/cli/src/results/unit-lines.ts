import { tallyOf, type UnitTotals, unitTotals } from "@dauys/core/election";
import { formatInteger, type Lang, message } from "@dauys/language";
import { figures, texts, textTable } from "../output/text-table.ts";
import { cell, unitText } from "./cell.ts";
import type { Report } from "./report.ts";
import { RESULTS_TEXTS } from "./texts.ts";
import type { UnitRow } from "./unit-rows.ts";

const FIGURES = ["registered", "received", "valid", "invalid"] as const;

/** The units of a level side by side, each list under its number, and the whole country last. */
export function unitLines(
  { fold, results }: Report,
  { level, rows }: NonNullable<Report["by"]>,
  lang: Lang,
  nameOf: (list: string) => string,
): readonly string[] {
  if (rows.length === 0) return ["", message(RESULTS_TEXTS, "noProtocols", lang)];
  const say = (key: (typeof FIGURES)[number] | "unit" | "stationsHead" | "total"): string =>
    message(RESULTS_TEXTS, key, lang);
  const cells = (name: string, stations: UnitRow["stations"], totals: UnitTotals): readonly string[] => [
    name,
    `${formatInteger(stations.counted, lang)}/${formatInteger(stations.all, lang)}`,
    ...FIGURES.map((figure) => cell(totals.figures[figure], lang)),
    ...totals.votes.map((votes) => cell(votes, lang)),
  ];
  const lines = rows.map(({ unit, stations, totals }) => cells(unitText(fold, unit, lang), stations, totals));
  const tally = tallyOf(fold);
  const sum = fold.layout === null || tally === null ? null : unitTotals(fold.layout, tally, 0);
  const total = sum === null || rows.length < 2 ? [] : [cells(say("total"), results.stations, sum)];
  const columns = [
    texts(say("unit")),
    figures(say("stationsHead")),
    ...FIGURES.map((figure) => figures(say(figure))),
    ...fold.lists.map((_, i) => figures(`${i + 1}`)),
  ];
  return [
    "",
    message(RESULTS_TEXTS, "byTitle", lang, { level }),
    fold.lists.map(({ list }, i) => `${i + 1} ${nameOf(list)}`).join(", "),
    "",
    ...textTable(columns, [...lines, ...total]),
  ];
}
