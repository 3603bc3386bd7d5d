import { expect, test } from "vitest";
import { smallRecords } from "../testing/small-records.ts";
import { renderSite } from "./render-site.tsx";

const input = { elections: {}, rules: {}, records: await smallRecords(), software: "9.9.9" };
const ORIGIN = "https://count.example";

/** Pages by their paths; tables to be copied are none. */
function pagesWith(origin?: string): ReadonlyMap<string, string> {
  const files = renderSite(origin === undefined ? input : { ...input, origin });
  const pages = files.filter(({ path }) => path.endsWith(".html") && !path.startsWith("data/"));
  return new Map(pages.map(({ path, content }) => [path, content]));
}

function canonicalOf(html: string): readonly (string | undefined)[] {
  return [...html.matchAll(/<link rel="canonical" href="([^"]*)"/g)].map(([, href]) => href);
}

test("a page names its own whole address, and no other; what stands for addresses that lead nowhere names none", () => {
  const pages = pagesWith(ORIGIN);
  expect(pages.size).toBeGreaterThan(90);
  for (const [path, html] of pages) {
    const nowhere = path.endsWith("404.html") || path === "index.html";
    expect(canonicalOf(html), path).toEqual(nowhere ? [] : [`${ORIGIN}/${path.replace(/index\.html$/, "")}`]);
  }
});

/** Commands and lines to be copied, by the kind of page that has them. */
function copiedFrom(pages: ReadonlyMap<string, string>, page: RegExp): readonly string[] {
  const found = [...pages].filter(([path]) => page.test(path));
  expect(found.length).toBeGreaterThanOrEqual(3);
  return found.map(([, html]) => [...html.matchAll(/<pre>(.*?)<\/pre>/gs)].map(([, text]) => text).join("\n"));
}

const COMMANDS = /\/(record|verify)\/index\.html$/;
const COUNTS = /^\w+\/rehearsal\/index\.html$/;

test("what is to be copied names the address of the site, and no other, wherever that is known", () => {
  const pages = pagesWith(ORIGIN);
  for (const text of copiedFrom(pages, COMMANDS)) expect(text).toContain(`npx dauys verify ${ORIGIN}/records/`);
  for (const text of copiedFrom(pages, COUNTS)) expect(text).toContain(`src=&quot;${ORIGIN}/data/rehearsal/hemicycle.`);
  for (const [path, html] of pages) expect(html, path).not.toMatch(/127\.0\.0\.1|example\.org/);
});

test("where it is not known, the reader is told to put it in", () => {
  const pages = pagesWith();
  for (const [path, html] of pages) {
    if (COMMANDS.test(path))
      expect(html, path).toMatch(/<p class="small soft">[^<]*http:\/\/127\.0\.0\.1:4021[^<]*<\/p>/);
    if (COUNTS.test(path)) expect(html, path).toMatch(/<p>[^<]*example\.org[^<]*<\/p>/);
  }
});

test("where the site does not know its host, no page names a whole address", () => {
  for (const [path, html] of pagesWith()) expect(canonicalOf(html), path).toEqual([]);
});
