import { formatInteger, formatSigned, LANGS, type Lang } from "@dauys/language";
import { expect, test } from "vitest";
import { formTerms, stationOf } from "../publish/stations/station-of.ts";
import { viewOfRecord } from "../records/view-of-record.ts";
import { smallRehearsal } from "../testing/small-records.ts";
import { speak } from "../texts/speak.ts";
import { stationTexts } from "../texts/station.ts";
import { reasonIn } from "../view/reason.ts";
import { renderSite } from "./render-site.tsx";
import { unitPages } from "./station-pages.tsx";

const made = smallRehearsal();
const view = viewOfRecord("rehearsal", made);
const files = renderSite({ elections: {}, rules: {}, records: [view], software: "9.9.9" });
const ground = { fold: made.fold, leaves: made.fold.stationUnits.map(() => new Uint8Array()) };
const terms = formTerms(made.fold);
if (terms === null) throw new Error("the rehearsal has a form");
const shown = unitPages({ view, terms, software: "9.9.9" });
const stationPage = (unit: string, lang: Lang): string => {
  const state = made.fold.units.get(unit);
  if (state === undefined) throw new Error(`no unit ${unit}`);
  return shown.station(stationOf(ground, state), lang).content;
};
const page = (path: string): string => files.find((file) => file.path === `${path}index.html`)?.content ?? "";
const part = (html: string, id: string): string =>
  new RegExp(`<section id="${id}".*?</section>`, "s").exec(html)?.[0] ?? "";

test.each(LANGS)(
  "%s: every correction and every protocol held back leads to the page of its unit, a station's to that entry, which is there",
  (lang) => {
    const html = page(`${lang}/rehearsal/corrections/`);
    const { corrections, held, late } = view.mended;
    expect(corrections.some(({ place }) => place.level !== "station")).toBe(true);
    for (const above of [true, false]) expect(held.some(({ fromAbove }) => fromAbove === above)).toBe(true);
    for (const { place, entry } of [...corrections, ...held]) {
      const anchor = place.level === "station" ? `#entry-${entry}` : "";
      expect(html).toContain(`href="/${lang}/rehearsal/${place.unit}/${anchor}"`);
      if (place.level !== "station") continue;
      const history = part(stationPage(place.unit, lang), "history");
      expect(history.split(`id="entry-${entry}"`), `${place.unit}, ${entry}`).toHaveLength(2);
    }
    for (const { place } of late) expect(part(html, "seals")).toContain(`href="/${lang}/rehearsal/${place.unit}/"`);
  },
);

test.each(LANGS)(
  "%s: a station says when a commission above held its protocol back, which one, why, and how it ended",
  (lang) => {
    const say = speak(stationTexts, lang);
    const held = view.mended.holds.find(({ released }) => released !== null);
    const state = made.fold.units.get(held?.unit ?? "");
    if (held?.released == null || state === undefined) throw new Error("no protocol was held back from above");
    const history = part(stationPage(held.unit, lang), "history");
    const own = history.split("<li>").find((each) => each.includes(`id="entry-${held.entry}"`)) ?? "";
    const entry = formatInteger(held.released.entry, lang);
    expect(own).toContain(`>${say("disputed")}</h3>`);
    expect(own).toContain(`(${held.by.id})`);
    for (const reason of [held.reason, held.released.reason]) expect(own).toContain(reasonIn(view, reason, lang));
    expect(history.split(say("released", { entry, reason: reasonIn(view, held.released.reason, lang) }))).toHaveLength(
      2,
    );
    expect(own).not.toContain(say("disputedStill"));

    const open = { ...view, mended: { ...view.mended, holds: [{ ...held, released: null }] } };
    const disputed = { entry: held.entry, reason: held.reason };
    const still = unitPages({ view: open, terms, software: "9.9.9" });
    expect(still.station({ ...stationOf(ground, state), disputed }, lang).content).toContain(say("disputedStill"));
  },
);

test("votes lead to the regions, lists to their people, units that differ or are left out to their pages", () => {
  const html = page("en/rehearsal/");
  expect(part(html, "result")).toContain('href="#regions"');
  for (const { id } of view.lists) expect(part(html, "result")).toContain(`href="/en/rehearsal/lists/${id}/"`);
  const differing = view.tree?.regions
    .flatMap(({ districts }) => districts)
    .filter(({ protocol }) => protocol?.differing.length);
  expect(differing).toHaveLength(1);
  for (const { unit } of differing ?? []) expect(part(html, "regions")).toContain(`href="/en/rehearsal/${unit}/"`);
  const { without = [] } = view.result.declared.at(-1) ?? {};
  expect(without).toHaveLength(1);
  for (const { unit } of without) expect(part(html, "series")).toContain(`href="/en/rehearsal/${unit}/"`);
});

test("a territorial protocol whose sums are right, and rest on a wrong one, shows by how much it differs from the stations", () => {
  const region = view.tree?.regions.find(({ protocol, recounted }) =>
    protocol?.differing.length === 0 ? protocol.own.some((own, i) => own !== recounted[i]) : false,
  );
  if (region?.protocol == null) throw new Error("no region rests on a district that slipped");
  const table = part(page(`en/rehearsal/${region.unit}/`), "territorial").split("</table>")[0] ?? "";
  const off = region.protocol.own.flatMap((own, i) => {
    const again = region.recounted[i] ?? null;
    return own === null || again === null || own === again ? [] : [own - again];
  });
  const [slipped] = region.districts.filter(({ protocol }) => protocol?.differing.length);
  const below = part(page(`en/rehearsal/${region.unit}/`), "territorial").split("</table>")[1] ?? "";
  // Where the sum below says it already, it is not said twice.
  expect(slipped).toBeDefined();
  expect(below).toContain("−");
  expect(below).not.toContain("the protocol differs by");
  expect(off.length).toBeGreaterThan(3);
  for (const by of off) expect(table).toContain(`the protocol differs by ${formatSigned(by, "en")}`);
  expect(table.split("the protocol differs by")).toHaveLength(off.length + 1);
});

test("a check of one box says of which box", () => {
  const named = { kk: "Тасымалданатын жәшік 1", ru: "Переносная урна 1", en: "Mobile box 1" } as const;
  const stations = made.fold.stationUnits.map((unit) => stationOf(ground, unit));
  const boxed = stations.find(({ filings }) => filings.some(({ checks }) => checks.some(({ item }) => item === "1")));
  if (boxed === undefined) throw new Error("no station had a mobile box");
  for (const lang of LANGS) expect(part(shown.station(boxed, lang).content, "checks")).toContain(`>${named[lang]}<`);
});
