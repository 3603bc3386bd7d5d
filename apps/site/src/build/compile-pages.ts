import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { RenderInput } from "../pages/render-input.ts";
import type { UnitPages, UnitPagesInput } from "../pages/unit-pages.ts";
import type { SiteFile } from "../site-file.ts";
import { readClient } from "./client-files.ts";
import { DEFAULTS, HOUSE_ROOT, SITE_ROOT } from "./house.ts";
import { Fingerprint } from "./input-files.ts";
import { packageFile, removeOthers, runVite } from "./run-vite.ts";

/** The pages as Vite compiled them, with the scripts of those that act. */
export interface CompiledPages {
  renderSite(input: Omit<RenderInput, "client">): readonly SiteFile[];
  unitPages(input: UnitPagesInput): UnitPages;
}

const SOURCES = [
  "apps/site/src",
  "packages/core/src",
  "packages/drawing/src",
  "packages/exchange/src/calendar",
  "packages/exchange/src/record",
  "packages/language/src",
];
const CONFIGURATIONS = ["vite.config.ts", "vite.client.config.ts"] as const;
const TOOLS = ["vite", "preact", "preact-render-to-string"];
/** What is taken into the scripts, and does not let its own description be read. */
const TAKEN_IN = ["@noble/curves", "@noble/hashes"];

/** The hash of all that the compiled pages depend on: sources, configuration, and the versions of the tools. */
export async function pagesFingerprint(): Promise<string> {
  const hash = new Fingerprint();
  for (const folder of SOURCES) hash.add(folder, "").addFolder(join(HOUSE_ROOT, folder), isSource);
  for (const file of CONFIGURATIONS) hash.add(file, await readFile(join(SITE_ROOT, file)));
  const { dependencies } = JSON.parse(await readFile(join(SITE_ROOT, "package.json"), "utf8"));
  for (const name of TAKEN_IN) hash.add(name, String(dependencies[name]));
  for (const tool of TOOLS) hash.add(tool, JSON.parse(await readFile(packageFile(tool), "utf8")).version);
  return hash.toString();
}

function isSource(path: string): boolean {
  return /\.(ts|tsx|css|svg)$/.test(path) && !/\.test\.tsx?$|^(build|serve|records)\//.test(path);
}

/**
 * Compiles the pages into `cache`, unless these very sources were compiled before. Vite runs as a process of its own:
 * loading it takes longer than everything else that a start does.
 *
 * @param cache - a folder that holds nothing but compiled pages; older ones are removed from it.
 * @throws Error with what Vite wrote, if the pages cannot be compiled.
 */
export async function compilePages(cache: string, fingerprint: string, signal?: AbortSignal): Promise<CompiledPages> {
  const folder = join(cache, fingerprint.slice(0, 16));
  if (!existsSync(folder)) {
    // Into a folder of its own first: another build may be doing the same, and a half-written one must not be used.
    const draft = join(cache, `draft-${process.pid}`);
    await mkdir(cache, { recursive: true });
    await Promise.all(CONFIGURATIONS.map((file) => runVite(SITE_ROOT, file, join(draft, PARTS[file]), signal)));
    await rename(draft, folder).catch(() => rm(draft, { recursive: true, force: true }));
    await removeOthers(cache, folder);
  }
  const pages: Rendering = await import(pathToFileURL(join(folder, "pages", "pages.mjs")).href);
  const client = await readClient(join(folder, "client"));
  return {
    renderSite: (input) => pages.renderSite({ ...input, client }),
    unitPages: (input) => pages.unitPages({ ...input, client }),
  };
}

/** Compiles the pages of the site where they are looked for, so that nobody has to do it later. */
export async function compileSitePages(): Promise<void> {
  await compilePages(DEFAULTS.cache, await pagesFingerprint());
}

/** What the compiled pages offer. */
interface Rendering extends Pick<CompiledPages, "unitPages"> {
  renderSite(input: RenderInput): readonly SiteFile[];
}

/** Where the work of each configuration goes. */
const PARTS = { "vite.config.ts": "pages", "vite.client.config.ts": "client" } as const;
