import type { Trilingual } from "../../../rules/index.ts";
import type { ADVICE } from "./advice.ts";
import { papersTexts } from "./papers.ts";
import { peopleTexts } from "./people.ts";
import { wholeTexts } from "./whole.ts";

interface CatalogueEntry {
  readonly name: string;
  readonly title: Trilingual;
  readonly advice: keyof typeof ADVICE;
  readonly texts: Readonly<Record<string, Trilingual>>;
}

/** Every check of a list: its number, its name, and what is said when it finds something. */
export const CATALOGUE = { ...wholeTexts, ...peopleTexts, ...papersTexts } as const satisfies Readonly<
  Record<string, CatalogueEntry>
>;
/** The number of a check of lists. */
export type ListCheckCode = keyof typeof CATALOGUE;

/** A check of lists: its number, its name in code, and what it looks at. */
export interface ListCheck {
  readonly code: ListCheckCode;
  readonly name: string;
  readonly title: Trilingual;
}

/** All checks of lists in the order of their numbers. */
export const LIST_CHECKS: readonly ListCheck[] = (Object.keys(CATALOGUE) as ListCheckCode[])
  .sort()
  .map((code) => ({ code, name: CATALOGUE[code].name, title: CATALOGUE[code].title }));
