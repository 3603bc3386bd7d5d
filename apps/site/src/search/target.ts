import type { Lang } from "@dauys/language";
import { electionAddress, listAddress, unitAddress } from "../pages/address.ts";
import { type Findable, unitName, unitsAround } from "./open-index.ts";
import { nameIn, type SearchIndex } from "./search-index.ts";

/** Where the row of a region is on the page of an election that has no page for it. */
const regionRow = (code: string): string => `region-${code}`;

/** The address of what was found: its own page, or its place on that of the election. */
export function addressOf(one: Findable, lang: Lang): string {
  const { index, group, at, code } = one;
  switch (group) {
    case "units":
    case "stations":
      return unitPlace(index, code ?? "", lang);
    case "lists":
      return listPlace(one, at, lang);
    case "candidates":
      return `${listPlace(one, index.candidates[at]?.[1] ?? -1, lang)}${index.pagesOf === "election" ? "" : "#candidates"}`;
    case "pages":
      return `${electionAddress(index.id, lang)}${index.pages[at]?.[0] ?? ""}`;
  }
}

function unitPlace({ id, pagesOf }: SearchIndex, code: string, lang: Lang): string {
  return pagesOf === "units" ? unitAddress(id, code, lang) : `${electionAddress(id, lang)}#${regionRow(code)}`;
}

function listPlace({ index }: Findable, list: number, lang: Lang): string {
  const id = index.lists[list]?.[0];
  const page = electionAddress(index.id, lang);
  if (index.pagesOf === "election") return `${page}#${id === undefined ? "deputies" : "result"}`;
  return id === undefined || !index.pages.some(([below]) => below === "lists/")
    ? `${page}#result`
    : listAddress(index.id, id, lang);
}

/** What it is called in a language. */
export function labelOf({ names, code }: Findable, lang: Lang): string {
  return names === null ? (code ?? "") : nameIn(names, lang);
}

/** Where it belongs: units around it, the list and number of a candidate. */
export function aroundOf(one: Findable, lang: Lang): readonly string[] {
  const { index, group, at } = one;
  if (group !== "candidates") return unitsAround(one).map((unit) => unitName(index, unit, lang));
  const [, list, number] = index.candidates[at] ?? [[""], -1, 0];
  const names = index.lists[list]?.[1];
  return names === undefined ? [] : [`${nameIn(names, lang)}${number > 0 ? `, № ${number}` : ""}`];
}
