import { compareText } from "./collation.ts";
import type { CollationLang } from "./lang.ts";

/**
 * Compares two names by their spelling alone: as {@link compareText} does, but neither capitals nor how much white space
 * stands between the words nor the way a letter is composed tells two names apart. Zero: the spelling is the same, and who
 * needs an order has to take it from somewhere else.
 */
export function compareSpelling(a: string, b: string, lang: CollationLang): number {
  return compareText(plain(a), plain(b), lang);
}

/** Whether two names are spelled the same. */
export function sameSpelling(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(name: string): string {
  return name.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
}
