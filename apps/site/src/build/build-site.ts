import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { RehearsalChoice } from "../records/rehearsal-record.ts";
import { type RecordTexts, siteRecords } from "../records/site-records.ts";
import { fileBytes } from "../site-file.ts";
import { compilePages, pagesFingerprint } from "./compile-pages.ts";
import { pictureDrawer } from "./draw-picture.ts";
import { DEFAULTS, softwareVersion } from "./house.ts";
import { Fingerprint, filesIn } from "./input-files.ts";
import { hashOf, holds, type Manifest, readManifest } from "./manifest.ts";
import { schemaFiles } from "./schema-files.ts";
import { writeFiles } from "./write-files.ts";

/** From what a site is built, and where to. */
export interface BuildOptions {
  /** The folder of the site. What else lies in it is removed; beside it, the build keeps its notes. */
  readonly out?: string;
  /** The folder that holds a folder for each election. */
  readonly elections?: string;
  readonly rules?: string;
  /** The folder that holds a folder for each record made here; beside that of the site, unless it is said. */
  readonly records?: string;
  /** Where the site will be published, such as `https://example.org`; left out, addresses of pictures have no host. */
  readonly origin?: string;
  /** Which rehearsal is shown once it is ready; `null`: none. */
  readonly rehearsal?: RehearsalChoice | null;
  /** The folder in which compiled pages are kept; beside that of the site, unless it is said. */
  readonly cache?: string;
  /** Called before each part of the work that takes time. */
  readonly progress?: (part: "compile" | "render") => void;
  /** Ends a build that is under way. */
  readonly signal?: AbortSignal;
}

/** A site as it lies in its folder now. */
export interface BuiltSite {
  readonly out: string;
  /** `false`: nothing had changed since the last build, and nothing was done. */
  readonly changed: boolean;
  readonly files: number;
}

/**
 * Builds the public site. The same input gives the same bytes; when neither elections, rules nor sources have changed
 * and the folder holds what the last build left there, nothing is done.
 *
 * @throws Error if the pages cannot be compiled, or an election or a rules file cannot be read; it names file and place.
 */
export async function buildSite(options: BuildOptions = {}): Promise<BuiltSite> {
  const { out = DEFAULTS.out, progress, signal, rehearsal = {}, origin = "" } = options;
  const { records = join(dirname(out), "records"), cache = join(dirname(out), "pages") } = options;
  const texts = await readInput(options);
  const made = await siteRecords(records, texts, rehearsal);
  const pages = await pagesFingerprint();
  const software = softwareVersion();
  const schemas = schemaFiles();
  const parts = [pages, software, made.fingerprint, origin, ...schemas.map(({ content }) => content)];
  const fingerprint = inputFingerprint(parts, texts);
  const notes = `${out}.json`;
  const last = await readManifest(notes);
  if (last?.input === fingerprint && (await holds(out, last))) {
    return { out, changed: false, files: Object.keys(last.files).length };
  }
  if (!existsSync(join(cache, pages.slice(0, 16)))) progress?.("compile");
  const { renderSite } = await compilePages(cache, pages, signal);
  progress?.("render");
  const draw = pictureDrawer(join(dirname(cache), "pictures"));
  const rendered = renderSite({ ...texts, software, records: await made.views(), draw, origin });
  const files = [...rendered, ...schemas];
  // Without notes the folder counts as unfinished, should this run be interrupted.
  await rm(notes, { force: true });
  await writeFiles(out, files);
  const manifest: Manifest = {
    input: fingerprint,
    files: Object.fromEntries(files.map((file) => [file.path, hashOf(fileBytes(file))])),
  };
  await mkdir(dirname(notes), { recursive: true });
  await writeFile(notes, `${JSON.stringify(manifest, null, 1)}\n`);
  return { out, changed: true, files: files.length };
}

/** What a site is read from: beside elections and rules, reports on elections and files on primaries. */
interface InputTexts extends RecordTexts {
  readonly statements: Readonly<Record<string, string>>;
  readonly primaries: Readonly<Record<string, string>>;
  readonly calendars: Readonly<Record<string, string>>;
}

async function readInput({
  elections = DEFAULTS.elections,
  rules = DEFAULTS.rules,
}: BuildOptions): Promise<InputTexts> {
  return {
    elections: await readTexts(elections, /^([^/]+)\/election\.json$/),
    rules: await readTexts(rules, /^([^/]+)(?<!\.schema)\.json$/),
    statements: await readTexts(elections, /^([^/]+)\/statements\.json$/),
    primaries: await readTexts(elections, /^([^/]+\/primary-[^/]+)\.json$/),
    calendars: await readTexts(elections, /^([^/]+)\/calendar\.json$/),
  };
}

/** The files of a folder whose path fits, by the part of it that is their id. */
async function readTexts(folder: string, pattern: RegExp): Promise<Readonly<Record<string, string>>> {
  const paths = filesIn(folder, (path) => pattern.test(path));
  const texts = paths.map(async (path) => [pattern.exec(path)?.[1] ?? "", await readFile(join(folder, path), "utf8")]);
  return Object.fromEntries(await Promise.all(texts));
}

function inputFingerprint(parts: readonly string[], { elections, rules, ...more }: InputTexts): string {
  const hash = new Fingerprint();
  for (const [i, part] of parts.entries()) hash.add(String(i), part);
  for (const [id, text] of Object.entries(elections)) hash.add(`election ${id}`, text);
  for (const [id, text] of Object.entries(rules)) hash.add(`rules ${id}`, text);
  for (const [kind, texts] of Object.entries(more))
    for (const [id, text] of Object.entries(texts)) hash.add(`${kind} ${id}`, text);
  return hash.toString();
}
