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

/** The JSON Schemas of all JSON files that a site offers as data, as files of the site below `/data/schema/`. */
export function schemaFiles(): readonly SiteFile[] {
  const folder = "docs/schema/site";
  const own = filesIn(join(HOUSE_ROOT, folder), (path) => path.endsWith(".schema.json"));
  return [...own.map((name) => `${folder}/${name}`), ...SHARED].map((path) => ({
    path: `data/schema/${basename(path)}`,
    content: readFileSync(join(HOUSE_ROOT, path), "utf8"),
  }));
}
