import { type Lang, message } from "@dauys/language";
import type { Report } from "./report.ts";
import { RESULTS_TEXTS } from "./texts.ts";

/** What has been declared so far, and in which entry; of a transcribed record, what was published. */
export function stateText({ fold, state }: Report, lang: Lang): string {
  const published = fold.published.at(-1);
  if (published !== undefined) return message(RESULTS_TEXTS, "published", lang, { entry: String(published.entry) });
  const declared = fold.final ?? fold.declared.at(-1);
  if (state === "none" || declared === undefined) return message(RESULTS_TEXTS, "none", lang);
  return message(RESULTS_TEXTS, state, lang, { entry: String(declared.entry) });
}
