import { dataPackage, type PackageFile, type TableField } from "@dauys/exchange/data-package";
import { LANGS, pick } from "@dauys/language";
import { sourceOf, unitColumns } from "../../data/count-files.ts";
import type { RecordView } from "../../records/record-view.ts";
import type { SourceRecord } from "../folded-source.ts";
import { BULK_NAMES, type NamedData } from "./bulk-names.ts";
import { CORRECTION_COLUMNS } from "./corrections-table.ts";
import { embedNames } from "./embed-files.ts";
import { stationColumns } from "./station-table.ts";
import { VOTE_COLUMNS } from "./votes-table.ts";

/** What a table is, by the name of its file. */
interface TableWords {
  readonly description: string;
  readonly fields: readonly TableField[];
  readonly primaryKey?: readonly string[];
}

const TYPES: Readonly<Record<string, string>> = {
  csv: "text/csv",
  json: "application/json",
  ndjson: "application/x-ndjson",
  svg: "image/svg+xml",
  html: "text/html",
};

/** The data package of a record's data: all tables with their columns, every file with its hash and size. */
export function packageText({ fold }: SourceRecord, view: RecordView, files: readonly NamedData[]): string {
  const tables: Readonly<Record<string, TableWords>> = {
    [BULK_NAMES.stations]: {
      description: "Every polling station with the figures of the protocol that stands",
      fields: stationColumns(fold),
      primaryKey: ["station"],
    },
    "units.csv": {
      description: "The units above the stations, each from the stations that count",
      fields: unitColumns(view),
      primaryKey: ["unit"],
    },
    [BULK_NAMES.corrections]: { description: "Every figure that a correction changed", fields: CORRECTION_COLUMNS },
    [BULK_NAMES.votes]: { description: "Lists with votes and seats", fields: VOTE_COLUMNS, primaryKey: ["list"] },
  };
  const { record, checkpoint, rules } = sourceOf(view);
  return dataPackage({
    name: view.id,
    title: pick(view.record.title, "en"),
    description: record.notice === null ? `Kind of record: ${record.kind}.` : pick(record.notice, "en"),
    created: view.asOf,
    version: String(view.checkpoint.size),
    dauys: {
      kind: record.kind,
      title: view.record.title,
      notice: record.notice,
      checkpoint,
      rules,
      tiles: `../../records/${view.id}/`,
    },
    files: files.map((file) => described(file, tables[file.name])),
  });
}

function described({ name, content, bytes, hash }: NamedData, known: TableWords | undefined): PackageFile {
  const ending = name.slice(name.lastIndexOf(".") + 1);
  const table =
    known ?? (ending === "csv" ? { description: WORDS[name] ?? name, fields: headFields(content()) } : undefined);
  return {
    path: name,
    description: table?.description ?? WORDS[name] ?? name,
    mediatype: TYPES[ending] ?? "application/octet-stream",
    bytes,
    sha256: hash,
    ...(table === undefined ? {} : { fields: table.fields }),
    ...(table?.primaryKey === undefined ? {} : { primaryKey: table.primaryKey }),
  };
}

/** The columns of a table by its first line, where nothing more is said of them here. */
function headFields(content: Uint8Array | string): readonly TableField[] {
  const [head = ""] = new TextDecoder().decode(Buffer.from(content)).split("\r\n", 1);
  return head.split(",").map((name) => ({ name, type: "any", description: name }));
}

/** What files hold, by their names. */
const WORDS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    LANGS.flatMap((lang) => {
      const { picture, table } = embedNames(lang);
      return [
        [picture, "The seats as a picture"],
        [table, "The result as a table to be copied"],
      ];
    }),
  ),
  "figures.bin": "The figures of all protocols in columns, as the page counts them again",
  "contest.json": "What the seats are distributed by: lists, rules, the shape of the protocols",
  "candidates.csv": "Candidates by list",
  "deputies.csv": "Deputies by list",
  "lists.csv": "Lists with their number of candidates",
  "people.json": "Parties, lists and deputies",
  "result.json": "The result, the regions and their districts",
  [BULK_NAMES.entries]: "All entries of the record as it holds them, one a line",
};
