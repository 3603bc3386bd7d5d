import { LANGS } from "@dauys/language";
import type { CompiledPages } from "../build/compile-pages.ts";
import type { DrawPicture } from "../data/pictures/picture-files.ts";
import type { LiveSettings } from "../live/settings.ts";
import { unitPart } from "../pages/address.ts";
import type { RecordView } from "../records/record-view.ts";
import type { SiteFile } from "../site-file.ts";
import { bulkFiles } from "./data/bulk-files.ts";
import { unitTable } from "./data/station-table.ts";
import { stationText } from "./data/station-text.ts";
import type { SourceRecord } from "./source-record.ts";
import { districtOf } from "./stations/district-of.ts";
import { receiptMaker } from "./stations/receipts.ts";
import { districtUnits, formTerms, stationOf } from "./stations/station-of.ts";
import type { StationView } from "./stations/station-view.ts";

/** What a file holds. */
export type Content = Uint8Array | string;

/** Files by their paths, each made when it is asked for. The order is that in which they are published. */
export type LazyFiles = Map<string, () => Content>;

/** A record with the pages that show it, and the software that every page names. */
export interface ContentInput {
  readonly source: SourceRecord;
  readonly view: RecordView;
  readonly pages: CompiledPages;
  readonly software: string;
  /** The files of data that belong to the pages of the count. */
  readonly data: readonly SiteFile[];
  /** How pages follow the count, where it is not as usual. */
  readonly live?: Partial<LiveSettings>;
  /** Draws the picture of the record; without it no page has one. */
  readonly draw?: DrawPicture;
}

/**
 * All that is published of a record beside the pages of its count: its own files, its stations and the units in which they
 * lie, receipts, tables, the feed. The same files are written by `dauys publish` and made on demand by a running server.
 */
export function recordContent(input: ContentInput): LazyFiles {
  const files: LazyFiles = new Map();
  const { id } = input.view;
  for (const [path, bytes] of input.source.files) files.set(`records/${id}/${path}`, () => bytes);
  for (const [path, make] of bulkFiles(input)) files.set(path, make);
  addUnits(files, input);
  return files;
}

function addUnits(files: LazyFiles, { source, view, pages, software, draw, live }: ContentInput): void {
  const { fold } = source;
  const terms = formTerms(fold);
  if (terms === null) return;
  const { id } = view;
  const shown = pages.unitPages({ view, terms, software, draw, live });
  const receipt = receiptMaker(source);
  const latest = keepLatest((name: string) => {
    const unit = fold.units.get(name);
    if (unit === undefined) throw new Error(`the record has no unit ${name}`);
    return stationOf(source, unit);
  });
  for (const unit of fold.stationUnits) {
    const station = (): StationView => latest(unit.name);
    const part = unitPart(unit.name);
    files.set(`data/${id}/stations/${part}.json`, () => stationText(view, terms, station()));
    for (const lang of LANGS)
      files.set(`${lang}/${id}/${part}/index.html`, () => shown.station(station(), lang).content);
    for (const entry of filedEntries(unit)) files.set(`data/${id}/receipts/${entry}.tlog-proof`, () => receipt(entry));
  }
  for (const unit of districtUnits(fold)) {
    const part = unitPart(unit.name);
    if (unit.children.some(({ level }) => level === "station")) {
      files.set(`data/${id}/units/${part}.csv`, () => unitTable(fold, view, unit));
    } else if (unit.parent === fold.root) {
      // The page of a region that holds no station itself is one of those of the count.
      continue;
    }
    for (const lang of LANGS) {
      files.set(`${lang}/${id}/${part}/index.html`, () => shown.district(districtOf(fold, view, unit), lang).content);
    }
  }
}

/** The entries in which a unit's protocols stand, with those before them. */
function filedEntries({
  filing,
  earlier,
}: {
  readonly filing: Filed | null;
  readonly earlier: readonly Filed[];
}): ReadonlySet<number> {
  const entries = new Set<number>();
  for (const last of [...earlier, ...(filing === null ? [] : [filing])]) {
    for (let at: Filed | null = last; at !== null; at = at.before) entries.add(at.entry);
  }
  return entries;
}

interface Filed {
  readonly entry: number;
  readonly before: Filed | null;
}

/** Keeps what was made last: the files of one station are asked for one after the other. */
function keepLatest<T>(make: (name: string) => T): (name: string) => T {
  let last: { readonly name: string; readonly made: T } | null = null;
  return (name) => {
    if (last?.name !== name) last = { name, made: make(name) };
    return last.made;
  };
}
