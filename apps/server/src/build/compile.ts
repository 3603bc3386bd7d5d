import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Fingerprint, filesIn, HOUSE_ROOT, packageFile, removeOthers, runVite } from "@dauys/site/build";
import { type Asset, type ClientFiles, ISLANDS, type Island } from "../pages/client-files.ts";
import type { OfficePages, PageRequest } from "../pages/office-pages.ts";

/** Where compiled pages lie unless somebody says otherwise. */
const PAGES_CACHE: string = join(HOUSE_ROOT, ".dauys", "office-pages");

const SERVER_ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const SOURCES = [
  "apps/server/src",
  "packages/core/src",
  "packages/drawing/src",
  "packages/language/src",
  "packages/store/src/keys",
];
const CONFIGURATIONS = ["vite.config.ts", "vite.client.config.ts"] as const;
const PARTS = { "vite.config.ts": "pages", "vite.client.config.ts": "client" } as const;
const TOOLS = ["vite", "preact", "preact-render-to-string"];
const ICON = join(HOUSE_ROOT, "apps", "site", "src", "styles", "icon.svg");
const STYLE = "src/styles/office.css";

/**
 * The pages of the office, compiled unless these very sources were compiled before. A `ready` folder that was compiled
 * elsewhere, as an offline bundle brings it, is taken as it is.
 *
 * @throws Error with what Vite wrote, if the pages cannot be compiled
 */
export async function officePages(cache: string = PAGES_CACHE, ready: string | null = null): Promise<OfficePages> {
  const folder = ready ?? (await compiled(cache));
  const pages: { readonly renderPage: (request: PageRequest, files: ClientFiles) => string } = await import(
    pathToFileURL(join(folder, "pages", "pages.mjs")).href
  );
  const { files, contents } = await readClient(join(folder, "client"));
  return {
    render: (request) => pages.renderPage(request, files),
    asset: (name) => assetResponse(contents, name),
  };
}

async function compiled(cache: string): Promise<string> {
  const folder = join(cache, (await fingerprint()).slice(0, 16));
  if (existsSync(folder)) return folder;
  // Into a folder of its own first: another start may be doing the same, and a half-written one must not be used.
  const draft = join(cache, `draft-${process.pid}-${Date.now()}`);
  await mkdir(cache, { recursive: true });
  await Promise.all(CONFIGURATIONS.map((file) => runVite(SERVER_ROOT, file, join(draft, PARTS[file]), undefined)));
  await rename(draft, folder).catch(() => rm(draft, { recursive: true, force: true }));
  await removeOthers(cache, folder);
  return folder;
}

async function fingerprint(): Promise<string> {
  const hash = new Fingerprint();
  for (const folder of SOURCES) hash.add(folder, "").addFolder(join(HOUSE_ROOT, folder), isSource);
  for (const file of CONFIGURATIONS) hash.add(file, await readFile(join(SERVER_ROOT, file)));
  hash.add("tokens", await readFile(join(HOUSE_ROOT, "apps/site/src/styles/tokens.css")));
  for (const tool of TOOLS) hash.add(tool, JSON.parse(await readFile(packageFile(tool), "utf8")).version);
  return hash.toString();
}

function isSource(path: string): boolean {
  return /\.(ts|tsx|css|svg)$/.test(path) && !/\.test\.tsx?$/.test(path);
}

/** Files by their names under `/assets/`. */
type Contents = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

async function readClient(folder: string): Promise<{ readonly files: ClientFiles; readonly contents: Contents }> {
  const manifest: Manifest = JSON.parse(await readFile(join(folder, "manifest.json"), "utf8"));
  const names = filesIn(folder, (path) => path.startsWith("assets/"));
  const read = async (path: string): Promise<[string, Uint8Array<ArrayBuffer>]> => [
    path.slice("assets/".length),
    Uint8Array.from(await readFile(join(folder, path))),
  ];
  const contents = new Map(await Promise.all(names.map(read)));
  contents.set("icon.svg", Uint8Array.from(await readFile(ICON)));
  const assetOf = (source: string): Asset => {
    const file = manifest[source]?.file ?? "";
    const content = contents.get(file.slice("assets/".length));
    if (content === undefined) throw new Error(`nothing was compiled from ${source}`);
    return { href: `/${file}`, integrity: `sha384-${createHash("sha384").update(content).digest("base64")}` };
  };
  const scripts = Object.fromEntries(ISLANDS.map((name) => [name, assetOf(`src/client/${name}/boot.ts`)]));
  return { files: { style: assetOf(STYLE), scripts: scripts as Record<Island, Asset> }, contents };
}

type Manifest = Readonly<Record<string, { readonly file: string } | undefined>>;

const TYPES: Readonly<Record<string, string>> = { ".css": "text/css; charset=utf-8", ".svg": "image/svg+xml" };

function assetResponse(contents: Contents, name: string): Response | null {
  const content = contents.get(name);
  if (content === undefined) return null;
  const type = TYPES[name.slice(name.lastIndexOf("."))] ?? "text/javascript; charset=utf-8";
  return new Response(content, {
    headers: {
      "Content-Type": type,
      "Cache-Control": "public, max-age=31536000, immutable",
      "X-Content-Type-Options": "nosniff",
      "Cross-Origin-Resource-Policy": "same-origin",
    },
  });
}
