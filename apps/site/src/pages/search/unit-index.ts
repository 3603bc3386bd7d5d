import { compareText, type Lang } from "@dauys/language";
import { openIndex, unitName, unitsAround } from "../../search/open-index.ts";
import { nameIn, type SearchIndex } from "../../search/search-index.ts";
import { addressOf, labelOf } from "../../search/target.ts";

/** A unit in an alphabetical list. */
export interface UnitEntry {
  readonly code: string;
  readonly label: string;
  /** The unit above, where there is one below the whole. */
  readonly above: string | null;
  readonly href: string;
}

/** The units of an election in the order of a language's alphabet, then of their codes. */
export interface UnitList {
  readonly id: string;
  readonly title: string;
  readonly rehearsal: boolean;
  readonly units: readonly UnitEntry[];
}

/** The alphabetical list of an index's units. */
export function unitList(index: SearchIndex, lang: Lang): UnitList {
  const units = openIndex({ ...index, stations: [], lists: [], candidates: [], pages: [] }).map((one): UnitEntry => {
    const [above] = unitsAround(one);
    return {
      code: one.code ?? "",
      label: labelOf(one, lang),
      above: above === undefined ? null : unitName(index, above, lang),
      href: addressOf(one, lang),
    };
  });
  units.sort((a, b) => compareText(a.label, b.label, lang) || (a.code < b.code ? -1 : 1));
  return { id: index.id, title: nameIn(index.title, lang), rehearsal: index.kind === "rehearsal", units };
}
