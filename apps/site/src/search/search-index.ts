import type { CodeRuns } from "./code-runs.ts";

/** The name of the format and its version. */
export const SEARCH_FORMAT = "dauys-search-1";

/** A name in Kazakh, Russian and English; one that is the same in all of them stands once. */
export type Names = readonly [string] | readonly [kk: string, ru: string, en: string];

/**
 * What can be found of one election, as the file that a browser loads: everything in the order of the election's record, so that
 * the same record gives the same bytes. Places name others by their index.
 */
export interface SearchIndex {
  readonly format: typeof SEARCH_FORMAT;
  /** The part of the addresses of its pages. */
  readonly id: string;
  readonly kind: "official" | "transcribed" | "rehearsal";
  readonly title: Names;
  /** What has pages of its own: every unit and list; or only the election, whose page has a place for each region. */
  readonly pagesOf: "units" | "election";
  /** Code, names (none: the code is the name), and the unit above; -1: none but the whole. */
  readonly units: readonly (readonly [code: string, names: Names | 0, above: number])[];
  /** The unit that they lie in, their codes, and their names where they have some. */
  readonly stations: readonly (readonly [unit: number, codes: CodeRuns, names?: readonly (Names | 0)[]])[];
  readonly lists: readonly (readonly [id: string, names: Names])[];
  /** Name, list (-1: on none), and number on it; 0 where it has none. */
  readonly candidates: readonly (readonly [names: Names, list: number, number: number])[];
  /** What follows the election in the page's address, and its title. */
  readonly pages: readonly (readonly [below: string, title: Names])[];
}

/** A text in three languages, as short as it can be written. */
export function namesOf(text: { readonly kk: string; readonly ru: string; readonly en: string }): Names {
  return text.kk === text.ru && text.ru === text.en ? [text.kk] : [text.kk, text.ru, text.en];
}

/** A name in a language. */
export function nameIn(names: Names, lang: "kk" | "ru" | "en"): string {
  const [kk, ru = kk, en = kk] = names;
  return { kk, ru, en }[lang];
}
