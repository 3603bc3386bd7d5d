import { LANGS, type Lang } from "@dauys/language";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import { realElection } from "../testing/real-elections.ts";
import type { ShownElection } from "../view/shown-election.ts";
import { TurnoutSection } from "./election/turnout-section.tsx";
import { Page } from "./page-context.ts";

/** The part of a page on turnout, spaces of all kinds as one. */
function turnout(lang: Lang, shown: ShownElection = realElection("kz-2021")): string {
  const value = { lang, sourceNumber: () => null };
  return renderToString(h(Page.Provider, { value }, h(TurnoutSection, { shown }))).replace(/\s+/g, " ");
}

/** What stands before the table of the regions: the maps. */
function maps(lang: Lang, shown?: ShownElection): string {
  return /<div id="map">.*?<table/.exec(turnout(lang, shown))?.[0] ?? "";
}

const labels = (html: string, id: string) =>
  Array.from(html.matchAll(/<svg [^>]*aria-labelledby="([\w-]+)-title".*?<\/svg>/gs))
    .filter(([, own]) => own === id)
    .flatMap(([svg]) => Array.from(svg.matchAll(/<a [^>]*href="#([\w-]+)" aria-label="([^"]*)"/g)))
    .map(([, href, said]) => [href, said]);

test.each(LANGS)("%s: every tile and every region of the outline leads to the row that bears its number", (lang) => {
  const html = turnout(lang);
  const links = labels(maps(lang), "map-tiles");
  expect(links).toHaveLength(17);
  expect(labels(maps(lang), "map-outline").sort()).toEqual([...links].sort());
  for (const [href, said = ""] of links) {
    const row = new RegExp(`<tr id="${href}">.*?</tr>`).exec(html)?.[0] ?? "";
    const [, name = "", value = ""] = /^(.*): ([\d.,]+) ?%/.exec(said) ?? [];
    expect(row).toContain(`>${name}<`);
    expect(row).toContain(`>${value}`);
  }
});

test("which figures are of an earlier hour is said of the map and of the region", () => {
  expect(maps("en")).toContain("As of: 15 regions at 22:00; City of Almaty, City of Shymkent at 20:00.");
  expect(maps("ru")).toContain('aria-label="Город Алматы: 30,3 % (20:00)"');
  expect(maps("kk")).toContain('aria-label="Алматы қаласы: 30,3 % (20:00)"');
});

test.each([
  ["kk", "30–40 %"],
  ["ru", "70–80 %"],
  ["en", "30–40%"],
] as const)("%s: the classes have their bounds as text", (lang, bounds) => {
  expect(maps(lang)).toContain(bounds);
});

test("a region of which nothing is published is striped and said to be so; it leads nowhere", () => {
  const shown = realElection("kz-2021", (file) => {
    const { byRegion } = file.turnout as { byRegion: { readonly region: string }[] };
    byRegion.splice(
      byRegion.findIndex(({ region }) => region === "KZ-23"),
      1,
    );
  });
  const html = maps("en", shown);
  expect(html).toContain('aria-label="Atyrau: not published"');
  expect(html).toContain("</span> not published</li>");
  expect(labels(html, "map-tiles")).toHaveLength(16);
});

test("there is no map without figures by region", () => {
  for (const id of ["kz-2004", "kz-2016", "kz-2023"]) expect(maps("en", realElection(id))).toBe("");
});
