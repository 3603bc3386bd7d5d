import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { SiteFile } from "../site-file.ts";
import { HOUSE_ROOT } from "./house.ts";
import { filesIn } from "./input-files.ts";

/** Schemas that stand elsewhere in the project: of files that a site offers unchanged, or that others refer to. */
const SHARED = [
  "docs/schema/certificate.schema.json",
  "elections/calendar.schema.json",
  "elections/election.schema.json",
  "elections/primary.schema.json",
  "elections/statements.schema.json",
  "rules/rules.schema.json",
];

/** Whose schemas the site has in a folder of their own: one for each type of entry, named after it. */
const ENTRIES = "docs/schema/entries";

/** Read once: a publisher that stays offers the same ones with every entry. */
let read: readonly SiteFile[] | null = null;

/**
 * The JSON Schemas of all JSON files that a site offers as data, as files of the site below `/data/schema/`, and those of
 * the entries of records below `/data/schema/entries/`.
 */
export function schemaFiles(): readonly SiteFile[] {
  read ??= [
    ...schemasIn("docs/schema/site").map((path) => schemaFile(path, "data/schema")),
    ...SHARED.map((path) => schemaFile(path, "data/schema")),
    ...schemasIn(ENTRIES).map((path) => schemaFile(path, "data/schema/entries")),
  ];
  return read;
}

function schemasIn(folder: string): readonly string[] {
  return filesIn(join(HOUSE_ROOT, folder), (path) => path.endsWith(".schema.json")).map((name) => `${folder}/${name}`);
}

function schemaFile(path: string, folder: string): SiteFile {
  return { path: `${folder}/${basename(path)}`, content: readFileSync(join(HOUSE_ROOT, path), "utf8") };
}
