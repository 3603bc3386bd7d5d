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

test("where the site does not know its host, no page names a whole address", () => {
  for (const [path, html] of pagesWith()) expect(canonicalOf(html), path).toEqual([]);
});
