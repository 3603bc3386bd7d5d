import { LANGS } from "@dauys/language";
import { expect, test } from "vitest";
import { districtOf } from "../publish/stations/district-of.ts";
import { formTerms, stationOf } from "../publish/stations/station-of.ts";
import { viewOfRecord } from "../records/view-of-record.ts";
import { realInput } from "../testing/real-elections.ts";
import { smallRecords, smallRehearsal } from "../testing/small-records.ts";
import { renderSite } from "./render-site.tsx";
import { unitPages } from "./station-pages.tsx";

const files = renderSite({ ...realInput(), records: await smallRecords() });
const pages = new Map(
  files.filter(({ path }) => /^(?!data\/).*\.html$/.test(path)).map(({ path, content }) => [path, content]),
);

const made = smallRehearsal();
const terms = formTerms(made.fold);
const [station] = made.fold.stationUnits;
if (terms === null || station?.parent == null) throw new Error("the rehearsal has stations");
const units = unitPages({ view: viewOfRecord("rehearsal", made), terms, software: "9.9.9" });
for (const lang of LANGS) {
  const district = districtOf(made.fold, viewOfRecord("rehearsal", made), station.parent);
  for (const { path, content } of [
    units.station(stationOf({ fold: made.fold, leaves: [] }, station), lang),
    units.district(district, lang),
  ]) {
    pages.set(path, content);
  }
}

const NONE = { json: false, csv: false } as const;
const BOTH = { json: true, csv: true } as const;
/** Which data each template offers, by its path below the language; why there is none of a form where there is none. */
const OFFERED: readonly (readonly [template: RegExp, offers: { readonly json: boolean; readonly csv: boolean }])[] = [
  // The count, an election, a region, a district, a station, corrections, the record, people.
  [/^(rehearsal|kz-\d{4})\/index\.html$/, BOTH],
  [/^rehearsal\/\d+\/index\.html$/, BOTH],
  [/^rehearsal\/corrections\/index\.html$/, BOTH],
  [/^(rehearsal|kz-2021)\/record\/index\.html$/, BOTH],
  [/^rehearsal\/(parties|primaries|lists|ballot|deputies|chamber|lists\/[a-z]+)\/index\.html$/, BOTH],
  [/^kz-2021\/statements\/index\.html$/, BOTH],
  // A primary of which no votes are known and a law are no tables, deadlines have a file for calendars.
  [/^(kz-2021\/primary|kz-\d{4}\/calendar)\/index\.html$/, { json: true, csv: false }],
  [/^law\/[a-z0-9-]+\/index\.html$/, { json: true, csv: false }],
  // These are made from data that the page loads.
  [/\/(verify|what-if)\/index\.html$/, NONE],
  [/^(about|search)\/index\.html$|^(index|404)\.html$/, NONE],
];

test("the page of every template with figures leads to them as JSON and as CSV", () => {
  const met = new Set<RegExp>();
  for (const [path, html] of pages) {
    const [lang, ...rest] = path.split("/");
    const below = LANGS.some((each) => each === lang) ? rest.join("/") : path;
    const [template, offers] = OFFERED.find(([each]) => each.test(below)) ?? [];
    if (template === undefined || offers === undefined)
      throw new Error(`${path}: what data has a page of this template?`);
    met.add(template);
    const main = html.slice(html.indexOf("<main"));
    const leads = (ending: string): boolean => new RegExp(`<a [^>]*href="/data/[^"]+\\.${ending}"`).test(main);
    for (const form of ["json", "csv"] as const) {
      if (offers[form]) expect(leads(form), `${path}: ${form}`).toBe(true);
    }
  }
  expect(met.size).toBe(OFFERED.length);
});

test("pages with figures name the licence of their data, and the pages of results how to show them elsewhere", () => {
  for (const [path, html] of pages) {
    const [lang = "", ...rest] = path.split("/");
    const offers = OFFERED.find(([each]) => each.test(rest.join("/")))?.[1];
    if (offers === BOTH && !/^[a-z]+\/rehearsal\/(\d{5,}|lists|deputies)\//.test(path)) {
      expect(html, path).toContain('href="https://creativecommons.org/licenses/by/4.0/" rel="license external"');
    }
    const [id = ""] = rest;
    if (rest.length !== 2 || rest[1] !== "index.html" || !/^(rehearsal|kz-\d{4})$/.test(id)) continue;
    const line = html.replaceAll("&quot;", '"').replaceAll("&lt;", "<");
    expect(line, path).toContain(`<pre><img src="https://example.org/data/${id}/hemicycle.${lang}.svg"`);
    expect(html, path).toContain(`href="/data/${id}/result.${lang}.html"`);
  }
});

test("what others show of an election says first what kind it is, in the picture itself and in the table", () => {
  const kinds = {
    kk: "Жарияланымдардан көшірілген",
    ru: "Переписаны с публикаций",
    en: "Transcribed from publications",
  };
  for (const lang of LANGS) {
    const file = (name: string) => files.find(({ path }) => path === `data/kz-2021/${name}`)?.content ?? "";
    const drawn = [...file(`hemicycle.${lang}.svg`).matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, text]) => text);
    expect(drawn.join()).toContain(kinds[lang]);
    const table = file(`result.${lang}.html`);
    expect(table).toContain(`<caption><strong>${kinds[lang]}.</strong>`);
    expect(table).not.toMatch(/<script|style=|<iframe/);
    expect(table.replace(/\D/g, "")).toContain("5148074");
  }
});
