import { gzipSync } from "node:zlib";
import { formatPercent, LANGS, type Lang } from "@dauys/language";
import { expect, test } from "vitest";
import { districtOf } from "../publish/stations/district-of.ts";
import { formTerms, stateOf } from "../publish/stations/station-of.ts";
import { viewOfRecord } from "../records/view-of-record.ts";
import { cosigned } from "../testing/cosigned.ts";
import { smallRehearsal } from "../testing/small-records.ts";
import { renderSite } from "./render-site.tsx";
import { unitPages } from "./station-pages.tsx";

const made = smallRehearsal();
const view = viewOfRecord("rehearsal", made);
const input = { elections: {}, rules: {}, software: "9.9.9" };
const unsigned = new Map(renderSite({ ...input, records: [view] }).map(({ path, content }) => [path, content]));

/** What stands between the banner and the first heading, as a reader sees it, and as HTML. */
function statusOf(html: string): { readonly text: string; readonly html: string } {
  const status = html.slice(html.indexOf('class="status"'), html.indexOf("<h1"));
  const text = status
    .slice(status.indexOf(">") + 1)
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ");
  return { text, html: status };
}

const page = (path: string): string => unsigned.get(`${path}index.html`) ?? "";

const COSIGNATURES = {
  kk: "Куәгерлердің қолдары жоқ: бұл бақылау нүктесіне бірде-бір куәгер қол қоймаған",
  ru: "Подписи свидетелей нет: под этой контрольной точкой не подписался ни один свидетель",
  en: "Cosignatures none: no witness has signed this checkpoint",
} as const;

test.each(LANGS)("%s: that no witness has signed is said on the overview, on regions and on the record", (lang) => {
  for (const part of ["", "01/", "record/"]) {
    expect(statusOf(page(`${lang}/rehearsal/${part}`)).text, part).toContain(COSIGNATURES[lang]);
  }
});

test("witnesses are counted and named, with the way to their times; whose count is left to who verifies", () => {
  const checkpoint = cosigned(view.checkpoint, "press.example/w1", "party.example/w2");
  const files = renderSite({ ...input, records: [{ ...view, checkpoint }] });
  const signed = (path: string): string => files.find((file) => file.path === `${path}index.html`)?.content ?? "";
  for (const part of ["", "02/"]) {
    const { text, html } = statusOf(signed(`en/rehearsal/${part}`));
    expect(text, part).toContain("Cosignatures 2: press.example/w1, party.example/w2 . Whose signatures count");
    expect(html, part).toContain('href="/en/rehearsal/record/#cosigners"');
  }
  const record = signed("ru/rehearsal/record/");
  const table = record.slice(record.indexOf('id="cosigners"'));
  expect(table).toMatch(/press\.example\/w1\+[0-9a-f]{8}/);
  expect(table).toContain("02:13:21");
});

test("the page of a region says first how many of its own stations are counted, and which share of its voters they hold", () => {
  const regions = view.tree?.regions ?? [];
  const partly = regions.find(({ stations }) => stations.counted < stations.all);
  if (partly === undefined) throw new Error("every station counts: nothing to tell apart");
  for (const { unit, stations, registered, registeredCounted } of regions) {
    const share = formatPercent(registeredCounted ?? 0, registered ?? 0, 2, "en");
    expect(statusOf(page(`en/rehearsal/${unit}/`)).text).toContain(
      `Stations here ${stations.counted} of ${stations.all} counted, holding ${share} of the`,
    );
  }
  expect(partly.registeredCounted).toBeLessThan(partly.registered ?? 0);
});

test("the page of a district says the same of it, and whether its own protocol agrees; it names no checkpoint", () => {
  const terms = formTerms(made.fold);
  if (terms === null) throw new Error("the rehearsal has a form");
  const shown = unitPages({ view, terms, software: "9.9.9" });
  const partly = made.fold.stationUnits.find((station) => stateOf(station) !== "counted")?.parent;
  if (partly == null) throw new Error("every station counts: nothing to tell apart");
  const district = districtOf(made.fold, view, partly);
  const own = view.tree?.regions.flatMap(({ districts }) => districts).find(({ unit }) => unit === partly.name);
  expect(district.registered).toEqual({ all: own?.registered, counted: own?.registeredCounted });
  const said: Readonly<Record<Lang, string>> = {
    kk: "саналғаны: ",
    ru: "подсчитано ",
    en: `${own?.stations.counted} of ${own?.stations.all} counted, holding`,
  };
  for (const lang of LANGS) {
    const { text, html } = statusOf(shown.district(district, lang).content);
    expect(text).toContain(said[lang]);
    expect(text).toContain(String(own?.protocol?.entry).slice(-3));
    expect(html).toContain(`href="/${lang}/rehearsal/record/#cosigners"`);
    expect(html).not.toContain(view.checkpoint.root);
  }
});

test("a unit of thousands of stations has a page that is light: the way to each, and to their figures", () => {
  const terms = formTerms(made.fold);
  const unit = made.fold.stationUnits[0]?.parent;
  if (terms === null || unit == null) throw new Error("the rehearsal has districts");
  const district = districtOf(made.fold, view, unit);
  const [first] = district.stations;
  if (first === undefined) throw new Error("the district has stations");
  const stations = Array.from({ length: 3000 }, (_, i) => ({ ...first, unit: String(1_000_000 + i * 7) }));
  const { content } = unitPages({ view, terms, software: "9.9.9" }).district({ ...district, stations }, "kk");
  expect(gzipSync(content).length).toBeLessThan(40_000);
  for (const { unit: code } of stations) expect(content).toContain(`href="/kk/rehearsal/${code}/"`);
  expect(content).toContain(`href="/data/rehearsal/units/${unit.name}.csv"`);
});
