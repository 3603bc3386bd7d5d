import type { MissingValue } from "@dauys/core/nomination";
import { type Catalogue, type Lang, message } from "@dauys/language";
import { PARAMETER_TEXTS } from "./select-texts.ts";

/** A value that is needed and not known, in words. */
export function parameterText({ parameter, of }: MissingValue, lang: Lang): string {
  const catalogue: Catalogue = PARAMETER_TEXTS;
  return message(catalogue, parameter, lang, { of });
}
