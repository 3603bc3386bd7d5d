import type { UnitState } from "@dauys/core/election";
import { LANGS } from "@dauys/language";
import { unitPart } from "../pages/address.ts";
import type { UnitPages } from "../pages/unit-pages.ts";
import type { RecordView } from "../records/record-view.ts";
import { unitTable } from "./data/station-table.ts";
import { stationText } from "./data/station-text.ts";
import type { SourceRecord } from "./folded-source.ts";
import { type LazyFiles, once } from "./lazy-files.ts";
import { districtOf } from "./stations/district-of.ts";
import { districtUnits, stationOf } from "./stations/station-of.ts";
import type { FormTerms, StationView } from "./stations/station-view.ts";

/** What the files of units are made from: the record, and the maker of their pages. */
export interface UnitInput {
  readonly source: SourceRecord;
  readonly view: RecordView;
  readonly terms: FormTerms;
  readonly pages: UnitPages;
}

/** The files of a station: its data, its page in each language. Nothing of them changes unless an entry speaks of it. */
export function stationFiles(
  { source, view, terms, pages }: UnitInput,
  unit: UnitState,
  station: () => StationView = once(() => stationOf(source, unit)),
): LazyFiles {
  const { id } = view;
  const part = unitPart(unit.name);
  return new Map([
    [`data/${id}/stations/${part}.json`, () => stationText(view, terms, station())],
    ...LANGS.map((lang) => [pagePath(id, part, lang), () => pages.station(station(), lang).content] as const),
  ]);
}

/** The receipts of a station's protocols, each under the checkpoint that the record has now. */
export function receiptFiles(
  { view: { id } }: Pick<UnitInput, "view">,
  unit: UnitState,
  receipt: (entry: number) => Uint8Array,
): LazyFiles {
  const entries = [...filedEntries(unit)];
  return new Map(entries.map((entry) => [`data/${id}/receipts/${entry}.tlog-proof`, () => receipt(entry)]));
}

/** The units above stations that have pages here: the page of a region without stations of its own is one of the count's. */
export function unitsWithPages({ fold }: Pick<SourceRecord, "fold">): readonly UnitState[] {
  return districtUnits(fold).filter((unit) => unit.parent !== fold.root || holdsStations(unit));
}

/** The files of a unit above stations: the table of those that lie in it, its page in each language. */
export function districtFiles({ source: { fold }, view, pages }: UnitInput, unit: UnitState): LazyFiles {
  const { id } = view;
  const part = unitPart(unit.name);
  const district = once(() => districtOf(fold, view, unit));
  return new Map([
    ...(holdsStations(unit) ? [[`data/${id}/units/${part}.csv`, () => unitTable(fold, view, unit)] as const] : []),
    ...LANGS.map((lang) => [pagePath(id, part, lang), () => pages.district(district(), lang).content] as const),
  ]);
}

/** Where the page of a unit lies. */
export function pagePath(id: string, part: string, lang: (typeof LANGS)[number]): string {
  return `${lang}/${id}/${part}/index.html`;
}

function holdsStations({ children }: UnitState): boolean {
  return children.some(({ level }) => level === "station");
}

/** The entries in which a unit's protocols stand, with those before them. */
function filedEntries({ filing, earlier }: Pick<UnitState, "filing" | "earlier">): ReadonlySet<number> {
  const entries = new Set<number>();
  for (const last of [...earlier, ...(filing === null ? [] : [filing])]) {
    for (let at: UnitState["filing"] = last; at !== null; at = at.before) entries.add(at.entry);
  }
  return entries;
}
