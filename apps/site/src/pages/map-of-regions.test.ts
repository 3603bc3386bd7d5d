import { LANGS, type Lang } from "@dauys/language";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import type { RecordView } from "../records/record-view.ts";
import { viewOfRecord } from "../records/view-of-record.ts";
import { smallRehearsal } from "../testing/small-records.ts";
import { Page } from "./page-context.ts";
import { MapOfRegion, MapsOfRegions } from "./parts/map-of-regions.tsx";

const view = viewOfRecord("rehearsal", smallRehearsal());

function maps(lang: Lang, of: RecordView = view): string {
  const value = { lang, sourceNumber: () => null };
  return renderToString(h(Page.Provider, { value }, h(MapsOfRegions, { view: of }))).replace(/\s+/g, " ");
}

test.each([
  ["kk", "ЖАТТЫҒУ: ойдан шығарылған ел"],
  ["ru", "УЧЕНИЕ: вымышленная страна"],
  ["en", "REHEARSAL: an invented country"],
] as const)("%s: every map of a rehearsal says in the picture what it is", (lang, stamp) => {
  const html = maps(lang);
  const drawn = html.match(/<svg [^>]*dauys-map /g) ?? [];
  expect(drawn).toHaveLength(1 + view.lists.length);
  expect(html.split(`>${stamp}</text>`)).toHaveLength(1 + drawn.length);
});

test.each(LANGS)("%s: each brick leads to the page of its region", (lang) => {
  for (const { unit } of view.tree?.regions ?? []) expect(maps(lang)).toContain(`href="/${lang}/rehearsal/${unit}/"`);
});

test("which list has the most votes is said of every region, equals as such", () => {
  expect(maps("en")).toMatch(/The list with the most votes in the stations counted: \w+ in all regions \(3\)\./);
  const { tree } = view;
  if (tree === null) throw new Error("the rehearsal has regions");
  const equal = { ...tree, regions: tree.regions.map((region) => ({ ...region, votes: [7, 7, 0, 0, 0] })) };
  expect(maps("en", { ...view, tree: equal })).toContain("stations counted: equal votes in all regions (3).");
});

test("a region without a counted vote is striped, and said not to be counted", () => {
  const { tree } = view;
  if (tree === null) throw new Error("the rehearsal has regions");
  const [first, ...others] = tree.regions.map((region) => region);
  const none = first && { ...first, votes: first.votes.map(() => 0), figures: {} };
  const html = maps("en", { ...view, tree: { ...tree, regions: none ? [none, ...others] : others } });
  expect(html).toContain(': not counted yet"');
  expect(html).toContain("</span> not counted yet</li>");
});

test("only an invented country is laid as bricks", () => {
  const real = { ...view, record: { ...view.record, kind: "official" } } as RecordView;
  expect(maps("en", real)).toBe("");
  const value = { lang: "en", sourceNumber: () => null } as const;
  expect(renderToString(h(Page.Provider, { value }, h(MapOfRegion, { view: real, region: "01" })))).toBe("");
});
