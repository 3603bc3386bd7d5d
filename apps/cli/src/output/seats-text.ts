import { message } from "@dauys/language";
import { OUTPUT } from "../messages/output.ts";
import { marginLines } from "./margins-text.ts";
import { questionLines } from "./question-lines.ts";
import type { ResultView } from "./result-view.ts";
import { seatsTable } from "./seats-table.ts";
import { tieText } from "./tie.ts";
import { unitsTable } from "./units-table.ts";

/** The result of a distribution for people. */
export function resultLines(view: ResultView): readonly string[] {
  const { rules, outcome, paint, lang } = view;
  const several = outcome.units.length > 1;
  return [
    paint("bold", rules.title[lang]),
    "",
    ...seatsTable(view),
    ...(several ? ["", message(OUTPUT, "byNumber", lang), ...unitsTable(view)] : []),
    ...tieLines(view),
    ...questionLines(view),
    ...(view.margins.length > 0 ? ["", ...marginLines(view)] : []),
  ];
}

/** Ties that were decided, and by what. */
function tieLines({ outcome, lang, quoted }: ResultView): readonly string[] {
  const several = outcome.units.length > 1;
  return outcome.units.flatMap(({ unit, ties }) => {
    const told = ties.map((tie) => tieText(tie, lang, quoted)).filter((text) => text !== null);
    return told.flatMap((text) => ["", several ? `${unit}: ${text}` : text]);
  });
}
