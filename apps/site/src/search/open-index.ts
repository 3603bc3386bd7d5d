import { codesOf } from "./code-runs.ts";
import { foldedWords, lowered } from "./fold-text.ts";
import { type Names, nameIn, type SearchIndex } from "./search-index.ts";

/** The groups of what can be found, in the order in which they are shown. */
export const GROUPS = ["units", "stations", "candidates", "lists", "pages"] as const;

/** A group of what can be found. */
export type Group = (typeof GROUPS)[number];

/** One thing that can be found: in which file, in which group, and where in it. */
export interface Findable {
  readonly index: SearchIndex;
  readonly group: Group;
  /** Its place in the list of its group; of stations, the place of their unit's row. */
  readonly at: number;
  /** Of stations and units. */
  readonly code: string | null;
  readonly names: Names | null;
  /** The words of each of its names, as they are compared. */
  readonly words: readonly (readonly string[])[];
  /** Its names in small letters. */
  readonly spelled: string;
}

/** All that can be found by an index, in its order. */
export function openIndex(index: SearchIndex): readonly Findable[] {
  const found: Findable[] = [];
  const add = (group: Group, at: number, code: string | null, names: Names | 0): void => {
    const own = names === 0 ? null : names;
    const all = own === null ? [] : [...new Set(own)];
    const words = all.map(foldedWords);
    found.push({ index, group, at, code, names: own, words, spelled: lowered(all.join("\n")) });
  };
  for (const [at, [code, names]] of index.units.entries()) add("units", at, code, names);
  for (const [at, [, runs, names = []]] of index.stations.entries()) {
    for (const [i, code] of codesOf(runs).entries()) add("stations", at, code, names[i] ?? 0);
  }
  for (const [at, [names]] of index.candidates.entries()) add("candidates", at, null, names);
  for (const [at, [, names]] of index.lists.entries()) add("lists", at, null, names);
  for (const [at, [, names]] of index.pages.entries()) add("pages", at, null, names);
  return found;
}

/** The units around something, from the nearest up. */
export function unitsAround({ index, group, at }: Findable): readonly number[] {
  const first = group === "stations" ? index.stations[at]?.[0] : group === "units" ? index.units[at]?.[2] : undefined;
  const units: number[] = [];
  for (let unit = first ?? -1; unit >= 0 && units.length < index.units.length; unit = index.units[unit]?.[2] ?? -1) {
    units.push(unit);
  }
  return units;
}

/** What a unit is called in a language. */
export function unitName({ units }: SearchIndex, unit: number, lang: "kk" | "ru" | "en"): string {
  const [code, names] = units[unit] ?? ["", 0];
  return names === 0 ? code : nameIn(names, lang);
}
