import { LANGS } from "@dauys/language";
import type { RecordView } from "../../records/record-view.ts";
import { fileBytes, type SiteFile } from "../../site-file.ts";
import { countedHouse } from "../../view/record-result.ts";
import type { SourceRecord } from "../folded-source.ts";
import { type LazyFiles, once } from "../lazy-files.ts";
import { sumsText } from "../sums.ts";
import { BULK_NAMES, type NamedData, namedData } from "./bulk-names.ts";
import { correctionsTable } from "./corrections-table.ts";
import { embedNames, embedPicture, embedTable } from "./embed-files.ts";
import { entryLines } from "./entry-lines.ts";
import { feedText } from "./feed.ts";
import { packageText } from "./package-text.ts";
import { stationTable } from "./station-table.ts";
import { votesTable } from "./votes-table.ts";

/** What the bulk files are made from. */
export interface BulkInput {
  readonly source: SourceRecord;
  readonly view: RecordView;
  /** The files of data that belong to the pages of the count. */
  readonly data: () => readonly SiteFile[];
  /** The file of all entries, where somebody keeps it as they grow. */
  readonly lines?: NamedData;
  /** Where the site will be published; without it addresses in the feed have no host. */
  readonly origin?: string | undefined;
}

/**
 * Whole tables of a record, its entries one a line, the description of all of it as a data package, and their hashes; and a
 * feed for each language.
 */
export function bulkFiles({ source, view, data, lines, origin }: BulkInput): LazyFiles {
  const { id } = view;
  const folder = `data/${id}/`;
  const made = once(() => {
    const own: readonly NamedData[] = [
      namedData(BULK_NAMES.stations, stationTable(source.fold, view)),
      namedData(BULK_NAMES.corrections, correctionsTable(view)),
      namedData(BULK_NAMES.votes, votesTable(view)),
      lines ?? namedData(BULK_NAMES.entries, entryLines(source.entries)),
      ...embeds(view),
    ];
    const files = [...own, ...data().map((file) => namedData(file.path.slice(folder.length), fileBytes(file)))];
    const described = namedData(BULK_NAMES.package, packageText(source, view, files));
    const sums = sumsText(new Map([...files, described].map(({ name, hash }) => [name, hash])));
    return new Map([...own, described, namedData(BULK_NAMES.sums, sums)].map((file) => [file.name, file.content]));
  });
  const names = [...Object.values(BULK_NAMES), ...embedsOf(view)];
  const bulk = names.map((name) => [`${folder}${name}`, () => made().get(name)?.() ?? ""] as const);
  const feeds = LANGS.map((lang) => [`${lang}/${id}/feed.atom`, () => feedText(source, view, lang, origin)] as const);
  return new Map([...bulk, ...feeds]);
}

/** The names of what others may show. */
function embedsOf(view: RecordView): readonly string[] {
  const seats = countedHouse(view) !== null;
  return LANGS.flatMap((lang) => {
    const { picture, table } = embedNames(lang);
    return seats ? [picture, table] : [table];
  });
}

/** What others may show on their own pages, in each language. */
function embeds(view: RecordView): readonly NamedData[] {
  return LANGS.flatMap((lang) => {
    const { picture, table } = embedNames(lang);
    const drawn = embedPicture(view, lang);
    return [...(drawn === null ? [] : [namedData(picture, drawn)]), namedData(table, embedTable(view, lang))];
  });
}
