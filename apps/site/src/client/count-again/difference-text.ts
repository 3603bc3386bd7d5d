import { formatInteger, type Lang, pick } from "@dauys/language";
import { countAgainTexts } from "../../texts/count-again.ts";
import { speak } from "../../texts/speak.ts";
import type { Difference } from "./messages.ts";

/** What does not agree, and where, in words. */
export function differenceText(difference: Difference, lang: Lang): string {
  const t = speak(countAgainTexts, lang);
  if (difference.what === "result-not-loaded") return t("resultNotLoaded", { detail: difference.detail });
  if (difference.what === "check") {
    const { station, number, text } = difference;
    return t("otherCheck", { station, number: String(number), text: pick(text, lang) });
  }
  const number = (value: number | null): string => (value === null ? t("unknown") : formatInteger(value, lang));
  const values = {
    list: pick(difference.list, lang),
    published: number(difference.published),
    counted: number(difference.counted),
  };
  const { unit } = difference;
  if (difference.what === "seats") return t("otherSeats", values);
  return t("otherVotes", {
    ...values,
    unit: unit === null ? t("whole") : typeof unit === "string" ? unit : pick(unit, lang),
  });
}
