import type { Fold } from "@dauys/core/election";
import { formatDate, type Lang, message } from "@dauys/language";
import { STEP_TEXTS } from "@dauys/language/verification";
import type { Paint } from "../output/paint.ts";
import { plain } from "./plain.ts";

/** First of all: what kind of record this is, and what it says of itself. */
export function headLines({ opened }: Fold, lang: Lang, tone: Paint): readonly string[] {
  const banner = tone("bold", message(STEP_TEXTS, `${opened?.kind ?? "unknown"}.banner`, lang));
  if (opened === null) return [banner];
  const { title, notice, date, country } = opened;
  return [
    banner,
    ...(notice === undefined ? [] : [plain(notice[lang])]),
    plain(title[lang]),
    `${formatDate(date, lang)} (${country})`,
  ];
}
