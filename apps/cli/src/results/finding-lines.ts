import type { LevelFinding } from "@dauys/core/election";
import { formatSigned, type Lang, message } from "@dauys/language";
import { figures, texts, textTable } from "../output/text-table.ts";
import { cell, unitText } from "./cell.ts";
import { figureLabel } from "./figure-label.ts";
import { firstOf } from "./open-lines.ts";
import { plain } from "./plain.ts";
import type { Report } from "./report.ts";
import { RESULTS_TEXTS } from "./texts.ts";

/** Territorial protocols that differ from what lies below them, and totals that contradict the votes. */
export function findingLines(report: Report, lang: Lang, most: number): readonly string[] {
  const { levels, distribution } = report.results;
  const leftOut = (distribution?.leftOut ?? []).map(({ unit, row, expected, found }) =>
    unit === ""
      ? message(RESULTS_TEXTS, "leftOut", lang, { row, expected, found })
      : message(RESULTS_TEXTS, "leftOutIn", lang, { unit, row, expected, found }),
  );
  const shown = levels.slice(0, most).flatMap((finding) => levelLines(report, finding, lang, most));
  const more = levels.length > most ? [message(RESULTS_TEXTS, "more", lang, { n: levels.length - most })] : [];
  return [
    ...(levels.length === 0 ? [] : ["", message(RESULTS_TEXTS, "differs", lang, { n: levels.length })]),
    ...shown,
    ...more,
    ...(leftOut.length === 0 ? [] : ["", ...leftOut]),
  ];
}

function levelLines(
  { fold }: Report,
  { unit, entry, comparison }: LevelFinding,
  lang: Lang,
  most: number,
): readonly string[] {
  const rows = comparison.differences.map(({ about, own, sum, difference }) => [
    plain(figureLabel(fold, about)[lang]),
    cell(own, lang),
    cell(sum, lang),
    formatSigned(difference, lang),
  ]);
  const say = (key: "figure" | "own" | "below" | "difference"): string => message(RESULTS_TEXTS, key, lang);
  const columns = [texts(say("figure")), figures(say("own")), figures(say("below")), figures(say("difference"))];
  const [head = "", ...lines] = textTable(columns, rows).map((line) => `    ${line}`);
  return [
    message(RESULTS_TEXTS, "differsOne", lang, { unit: unitText(fold, unit, lang), entry: String(entry) }),
    head,
    ...firstOf(lines, lang, most),
    ...comparison.explainedBy.map(({ unit: which, how }) =>
      message(RESULTS_TEXTS, how, lang, { unit: unitText(fold, which, lang) }),
    ),
  ];
}
