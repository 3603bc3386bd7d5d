import type { Trilingual } from "../../../rules/index.ts";
import type { ADVICE } from "./advice.ts";
import { papersTexts } from "./papers.ts";
import { peopleTexts } from "./people.ts";
import { wholeTexts } from "./whole.ts";

interface CatalogueEntry {
  readonly name: string;
  readonly advice: keyof typeof ADVICE;
  readonly texts: Readonly<Record<string, Trilingual>>;
}

/** Every check of a list: its number, its name, and what is said when it finds something. */
export const CATALOGUE = { ...wholeTexts, ...peopleTexts, ...papersTexts } as const satisfies Readonly<
  Record<string, CatalogueEntry>
>;
/** The number of a check of lists. */
export type ListCheckCode = keyof typeof CATALOGUE;

/** The numbers of all checks of lists with their names, in order. */
export const LIST_CHECKS: readonly { readonly code: ListCheckCode; readonly name: string }[] = (
  Object.keys(CATALOGUE) as ListCheckCode[]
)
  .sort()
  .map((code) => ({ code, name: CATALOGUE[code].name }));
