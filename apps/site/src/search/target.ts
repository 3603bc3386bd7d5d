import type { Lang } from "@dauys/language";
import { electionAddress, listAddress, unitAddress } from "../pages/address.ts";
import { type Findable, unitName, unitsAround } from "./open-index.ts";
import { nameIn } from "./search-index.ts";

/** Where the row of a region is on the page of an election that has no page for it. */
export const regionRow = (code: string): string => `region-${code}`;

/** The address of what was found: its own page, or the nearest page on which it is. */
export function addressOf(one: Findable, lang: Lang): string {
  const { index, group, at, code } = one;
  switch (group) {
    case "units":
    case "stations":
      return unitPlace(one, code ?? "", lang);
    case "lists":
      return listPlace(one, at, lang);
    case "candidates":
      return `${listPlace(one, index.candidates[at]?.[1] ?? -1, lang)}${index.pagesOf === "election" ? "" : "#candidates"}`;
    case "pages":
      return `${electionAddress(index.id, lang)}${index.pages[at]?.[0] ?? ""}`;
  }
}

function unitPlace(one: Findable, code: string, lang: Lang): string {
  const { index } = one;
  if (index.pagesOf === "election") return `${electionAddress(index.id, lang)}#${regionRow(code)}`;
  if (index.pagesOf === "stations") return unitAddress(index.id, code, lang);
  // Without pages of their own, districts and stations are on that of their region.
  const [region] = index.units[unitsAround(one).at(-1) ?? -1] ?? [code];
  return unitAddress(index.id, region, lang);
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
