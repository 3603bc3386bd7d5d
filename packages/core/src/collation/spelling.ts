import { compareText } from "./collation.ts";
import type { CollationLang } from "./lang.ts";
import { lookOf } from "./look.ts";

/**
 * Compares two names by their spelling alone: as {@link compareText} does, but neither capitals nor how much white space
 * stands between the words nor the way a letter is composed tells two names apart. Zero: the spelling is the same, and who
 * needs an order has to take it from somewhere else.
 */
export function compareSpelling(a: string, b: string, lang: CollationLang): number {
  return compareText(spellingOf(a), spellingOf(b), lang);
}

/** Whether two names are spelled the same. */
export function sameSpelling(a: string, b: string): boolean {
  return spellingOf(a) === spellingOf(b);
}

/** A name by its spelling alone: names that are spelled the same have one. */
export function spellingOf(name: string): string {
  return lookOf(name).toLowerCase();
}
