import type { PlaceQuestion } from "@dauys/core/nomination";
import { type Lang, message } from "@dauys/language";
import { wrapped } from "../output/wrap.ts";
import { SELECT_TEXTS } from "./select-texts.ts";
import type { Names } from "./shown.ts";

/** What is asked, and the answer to fill in. */
export function questionLines(question: PlaceQuestion, names: Names, lang: Lang): readonly string[] {
  const { kind, among, places, mixed, refused } = question;
  return [
    `${message(SELECT_TEXTS, "question", lang)}:`,
    ...wrapped(message(SELECT_TEXTS, "equal", lang, { among: names.people(among), places })),
    ...(mixed ? wrapped(message(SELECT_TEXTS, "mixed", lang)) : []),
    ...(refused ? wrapped(message(SELECT_TEXTS, "refusedAnswer", lang)) : []),
    ...wrapped(message(SELECT_TEXTS, `ask-${kind}`, lang)),
    `  ${answerForm(question)}`,
  ];
}

/** An answer as `--answers` takes it, with blanks where the lot or decision stands. */
export function answerForm({ kind, unit, among, places }: PlaceQuestion): string {
  const winners = Array.from({ length: places }, () => "…");
  const by = kind === "lot" ? "lot" : "decision";
  return JSON.stringify([{ ...(unit !== "" && { unit }), among, winners, by, source: "…" }]);
}
