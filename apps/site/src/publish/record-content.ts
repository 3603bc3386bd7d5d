import type { UnitState } from "@dauys/core/election";
import { SALT_BYTES } from "@dauys/core/record";
import type { CompiledPages } from "../build/compile-pages.ts";
import type { DrawPicture } from "../data/pictures/picture-files.ts";
import type { LiveSettings } from "../live/settings.ts";
import type { RecordView } from "../records/record-view.ts";
import { fileBytes, type SiteFile } from "../site-file.ts";
import { bulkFiles } from "./data/bulk-files.ts";
import type { SourceRecord } from "./folded-source.ts";
import type { LazyFiles } from "./lazy-files.ts";
import { payloadPlaces } from "./stations/payloads-of.ts";
import { receiptMaker } from "./stations/receipts.ts";
import { formTerms, stationOf } from "./stations/station-of.ts";
import { districtFiles, receiptFiles, stationFiles, unitsWithPages } from "./unit-content.ts";

export type { LazyFiles } from "./lazy-files.ts";

/** A record with the pages that show it, and the software that every page names. */
export interface ContentInput {
  readonly source: SourceRecord;
  readonly view: RecordView;
  readonly pages: CompiledPages;
  readonly software: string;
  /** The files of data that belong to the pages of the count; nobody who asks for a station needs them. */
  readonly data: () => readonly SiteFile[];
  /** How pages follow the count, where it is not as usual. */
  readonly live?: Partial<LiveSettings>;
  /** Draws the picture of the record; without it no page has one. */
  readonly draw?: DrawPicture;
  /** Where the site will be published, such as `https://example.org`; without it addresses have no host. */
  readonly origin?: string;
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

function addUnits(files: LazyFiles, { source, view, pages, software, draw, live, origin }: ContentInput): void {
  const terms = formTerms(source.fold);
  if (terms === null) return;
  const shown = pages.unitPages({ view, terms, software, draw, live, origin });
  const input = { source, view, terms, pages: shown };
  for (const { path, shown: name } of payloadPlaces(source.fold, source.payloads)) {
    const bytes = source.files.get(path);
    if (name !== null && bytes !== undefined) files.set(`data/${view.id}/${name}`, () => bytes.subarray(SALT_BYTES));
  }
  const receipt = receiptMaker(source);
  const latest = keepLatest((unit: UnitState) => stationOf(source, unit));
  const add = (own: LazyFiles): void => {
    for (const [path, make] of own) files.set(path, make);
  };
  for (const file of shown.files) files.set(file.path, () => fileBytes(file));
  for (const unit of source.fold.stationUnits) {
    add(stationFiles(input, unit, () => latest(unit)));
    add(receiptFiles(input, unit, receipt));
  }
  for (const unit of unitsWithPages(source)) add(districtFiles(input, unit));
}

/** Keeps what was made last: the files of one station are asked for one after the other. */
function keepLatest<T>(make: (unit: UnitState) => T): (unit: UnitState) => T {
  let last: { readonly unit: UnitState; readonly made: T } | null = null;
  return (unit) => {
    if (last?.unit !== unit) last = { unit, made: make(unit) };
    return last.made;
  };
}
