import { type Lang, LIMIT, message } from "@dauys/language";
import { FAIL_TEXTS, placeText } from "@dauys/language/verification";
import type { Paint } from "../output/paint.ts";
import type { FoldedRecord, RecordFault } from "./fold-record.ts";
import { headLines } from "./head-lines.ts";
import { plain } from "./plain.ts";
import { RESULTS_TEXTS } from "./texts.ts";

/** What keeps a record from having a result, in words. */
export function faultText(fault: RecordFault, lang: Lang): string {
  if (fault.reason === "root-differs") {
    const { stated, found } = fault;
    return message(FAIL_TEXTS, "root-differs", lang, { stated, found });
  }
  const { entry, type, by, refusal } = fault;
  const who = type === undefined || by === undefined ? {} : { type, by };
  return `${placeText({ entry, ...who }, lang)}: ${refusal.message[lang]}`;
}

/** What kind of record it is, and why no result of it is shown. */
export function faultLines(folded: FoldedRecord, fault: RecordFault, lang: Lang, tone: Paint): readonly string[] {
  return [
    ...headLines(folded.fold, lang, tone),
    "",
    `${tone("red", "✗")} ${plain(faultText(fault, lang))}`,
    message(RESULTS_TEXTS, "noResult", lang),
    LIMIT[lang],
  ];
}
