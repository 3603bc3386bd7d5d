import { type Lang, message } from "@dauys/language";
import { unitText } from "./cell.ts";
import { plain } from "./plain.ts";
import { openStations, type Report } from "./report.ts";
import { RESULTS_TEXTS } from "./texts.ts";

/** The stations held back, each with the reason, and those that are not in: `most` lines of each. */
export function openLines(report: Report, lang: Lang, most: number): readonly string[] {
  const { fold } = report;
  const { held, outstanding } = openStations(report);
  const heldLines = held.map(({ unit, reason, entry }) =>
    message(RESULTS_TEXTS, "heldOne", lang, {
      unit: unitText(fold, unit, lang),
      entry: String(entry),
      reason: plain(reason),
    }),
  );
  const names = outstanding.map((unit) => `  ${unitText(fold, unit, lang)}`);
  return [
    ...(held.length === 0 ? [] : ["", message(RESULTS_TEXTS, "held", lang, { n: held.length })]),
    ...firstOf(heldLines, lang, most),
    ...(outstanding.length === 0 ? [] : ["", message(RESULTS_TEXTS, "outstanding", lang, { n: outstanding.length })]),
    ...firstOf(names, lang, most),
  ];
}

/** The first lines of an enumeration, and how many there are more. */
export function firstOf(lines: readonly string[], lang: Lang, most: number): readonly string[] {
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most), message(RESULTS_TEXTS, "more", lang, { n: lines.length - most })];
}
