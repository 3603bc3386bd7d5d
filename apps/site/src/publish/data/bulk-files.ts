import { LANGS } from "@dauys/language";
import type { RecordView } from "../../records/record-view.ts";
import { fileBytes, type SiteFile } from "../../site-file.ts";
import type { SourceRecord } from "../source-record.ts";
import { hashOf, sumsText } from "../sums.ts";
import { BULK_NAMES, type NamedData } from "./bulk-names.ts";
import { correctionsTable } from "./corrections-table.ts";
import { embedNames, embedPicture, embedTable } from "./embed-files.ts";
import { feedText } from "./feed.ts";
import { packageText } from "./package-text.ts";
import { stationTable } from "./station-table.ts";
import { votesTable } from "./votes-table.ts";

/** What the bulk files are made from; `data`: the files of data that belong to the pages of the count. */
export interface BulkInput {
  readonly source: SourceRecord;
  readonly view: RecordView;
  readonly data: readonly SiteFile[];
}

/**
 * Whole tables of a record, its entries one a line, the description of all of it as a data package, and their hashes; and a
 * feed for each language.
 */
export function bulkFiles({ source, view, data }: BulkInput): ReadonlyMap<string, () => Uint8Array | string> {
  const { id } = view;
  const folder = `data/${id}/`;
  const made = once(() => {
    const own: readonly NamedData[] = [
      { name: BULK_NAMES.stations, content: stationTable(source.fold, view) },
      { name: BULK_NAMES.corrections, content: correctionsTable(view) },
      { name: BULK_NAMES.votes, content: votesTable(view) },
      { name: BULK_NAMES.entries, content: entryLines(source.entries) },
      ...embeds(view),
    ];
    const named = data.map((file) => ({ name: file.path.slice(folder.length), content: fileBytes(file) }));
    const files = [...own, ...named];
    const described = packageText(source, view, files);
    const all = [...files, { name: BULK_NAMES.package, content: described }];
    const sums = sumsText(new Map(all.map(({ name, content }) => [name, hashOf(content)])));
    return new Map(
      [...own, { name: BULK_NAMES.package, content: described }, { name: BULK_NAMES.sums, content: sums }].map(
        ({ name, content }) => [name, content],
      ),
    );
  });
  const names = [...Object.values(BULK_NAMES), ...embeds(view).map(({ name }) => name)];
  const bulk = names.map((name) => [`${folder}${name}`, () => made().get(name) ?? ""] as const);
  const feeds = LANGS.map((lang) => [`${lang}/${id}/feed.atom`, () => feedText(source, view, lang)] as const);
  return new Map([...bulk, ...feeds]);
}

/** What others may show on their own pages, in each language. */
function embeds(view: RecordView): readonly NamedData[] {
  return LANGS.flatMap((lang) => {
    const { picture, table } = embedNames(lang);
    const drawn = embedPicture(view, lang);
    return [
      ...(drawn === null ? [] : [{ name: picture, content: drawn }]),
      { name: table, content: embedTable(view, lang) },
    ];
  });
}

/** Entries as the record holds them, byte by byte, one a line: canonical JSON has no line ends. */
function entryLines(entries: readonly Uint8Array[]): Uint8Array {
  const end = Buffer.from("\n");
  return Buffer.concat(entries.flatMap((entry) => [entry, end]));
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
