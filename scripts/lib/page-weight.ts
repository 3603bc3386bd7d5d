import { readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { gzipSync } from "node:zlib";

/** What a page makes a browser load before anybody acts, in bytes compressed by gzip, each file by itself. */
export interface PageWeight {
  readonly page: string;
  /** HTML with what is inside it, and every style sheet. */
  readonly pageAndStyle: number;
  /** Every script that the page names, and every module that those import at once. */
  readonly script: number;
  /** What the page names but the site does not hold, and what it would load from elsewhere. */
  readonly faults: readonly string[];
}

/** Weighs one page of the site in `folder`; `page` is its path in it, such as `kz-2021/index.html`. */
export function weighPage(folder: string, page: string): PageWeight {
  const html = readFileSync(join(folder, page));
  const faults: string[] = [];
  const styles = new Map<string, number>();
  const scripts = new Map<string, number>();
  const load = (from: string, address: string, into: Map<string, number>, further: RegExp): void => {
    const path = sitePath(from, address);
    if (path === null) return void faults.push(`${from} loads ${address} from elsewhere`);
    if (into.has(path)) return;
    const file = tryRead(join(folder, path));
    if (file === null) return void faults.push(`${from} names ${address}, which the site does not hold`);
    into.set(path, gzipSync(file, { level: 9 }).length);
    for (const match of file.toString("utf8").matchAll(further)) load(path, match[1] ?? "", into, further);
  };
  for (const tag of html.toString("utf8").matchAll(/<(script|link)\b([^>]*)>/gi)) {
    const { src, href, rel } = attributes(tag[2] ?? "");
    if (src !== undefined) load(page, src, scripts, STATIC_IMPORT);
    else if (href !== undefined && /\bstylesheet\b/.test(rel ?? "")) load(page, href, styles, STYLE_IMPORT);
    else if (href !== undefined && /\bmodulepreload\b/.test(rel ?? "")) load(page, href, scripts, STATIC_IMPORT);
  }
  const own = gzipSync(html, { level: 9 }).length;
  return { page, pageAndStyle: own + total(styles), script: total(scripts), faults };
}

// Imports that a browser follows before it runs anything; `import("…")` waits for its occasion and is not counted.
const STATIC_IMPORT = /(?:^|[;\n}])\s*(?:import|export)\s*(?:[\w$*\s{},]+?\s*from\s*)?["']([^"']+)["']/g;
const STYLE_IMPORT = /@import\s+(?:url\()?["']?([^"')\s;]+)/g;

function sitePath(from: string, address: string): string | null {
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(address)) return null;
  const path = decodeURI(address.replace(/[?#].*$/, ""));
  return path.startsWith("/") ? path.slice(1) : posix.join(dirname(from).replaceAll("\\", "/"), path);
}

function tryRead(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

function attributes(text: string): Readonly<Record<string, string>> {
  const pairs = [...text.matchAll(/([a-z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/gi)];
  return Object.fromEntries(pairs.map((pair) => [pair[1]?.toLowerCase() ?? "", pair[2] ?? pair[3] ?? pair[4] ?? ""]));
}

function total(sizes: ReadonlyMap<string, number>): number {
  return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}
