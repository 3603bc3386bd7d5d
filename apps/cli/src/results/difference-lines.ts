import { formatSigned, type Lang, message } from "@dauys/language";
import { figures, texts, textTable } from "../output/text-table.ts";
import { cell, unitText } from "./cell.ts";
import { plain } from "./plain.ts";
import type { Report } from "./report.ts";
import type { SeriesChanges } from "./series-changes.ts";
import { RESULTS_TEXTS } from "./texts.ts";

/** What has changed since the preliminary result: each figure of each unit that is not what it was. */
export function differenceLines({ fold, state }: Report, changes: SeriesChanges, lang: Lang): readonly string[] {
  const title = message(RESULTS_TEXTS, "changesTitle", lang);
  if (!changes.ok) return ["", title, message(RESULTS_TEXTS, changes.why, lang)];
  if (changes.rows.length === 0) return ["", title, message(RESULTS_TEXTS, "unchanged", lang)];
  const say = (
    key: "unit" | "figure" | "preliminaryHead" | "finalHead" | "nowHead" | "difference" | "stationsCounted",
  ): string => message(RESULTS_TEXTS, key, lang);
  const columns = [
    texts(say("unit")),
    texts(say("figure")),
    figures(say("preliminaryHead")),
    figures(say(state === "final" ? "finalHead" : "nowHead")),
    figures(say("difference")),
  ];
  const rows = changes.rows.map(({ unit, label, before, after }) => [
    unitText(fold, unit, lang),
    label === null ? say("stationsCounted") : plain(label[lang]),
    cell(before, lang),
    cell(after, lang),
    before === null || after === null ? "—" : formatSigned(after - before, lang),
  ]);
  return ["", title, "", ...textTable(columns, rows)];
}
