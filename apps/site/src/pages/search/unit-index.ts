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

/** The lists that were made last, by language: where units and their names stay, to put them in order again takes long. */
const latest = new Map<Lang, { readonly key: string; readonly list: UnitList }>();

/** The alphabetical list of an index's units. */
export function unitList(index: SearchIndex, lang: Lang): UnitList {
  const bare: SearchIndex = { ...index, stations: [], lists: [], candidates: [], pages: [] };
  const key = JSON.stringify(bare);
  const known = latest.get(lang);
  if (known?.key === key) return known.list;
  const list = listedUnits(bare, lang);
  latest.set(lang, { key, list });
  return list;
}

function listedUnits(index: SearchIndex, lang: Lang): UnitList {
  const units = openIndex(index).map((one): UnitEntry => {
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
