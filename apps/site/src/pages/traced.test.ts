import { formatSigned, LANGS } from "@dauys/language";
import { expect, test } from "vitest";
import { viewOfRecord } from "../records/view-of-record.ts";
import { smallRehearsal } from "../testing/small-records.ts";
import { renderSite } from "./render-site.tsx";

const view = viewOfRecord("rehearsal", smallRehearsal());
const files = renderSite({ elections: {}, rules: {}, records: [view], software: "9.9.9" });
const page = (path: string): string => files.find((file) => file.path === `${path}index.html`)?.content ?? "";
const part = (html: string, id: string): string =>
  new RegExp(`<section id="${id}".*?</section>`, "s").exec(html)?.[0] ?? "";

test.each(LANGS)(
  "%s: every correction and every protocol held back leads to the page of its unit, a station's to that entry",
  (lang) => {
    const html = page(`${lang}/rehearsal/corrections/`);
    const { corrections, held, late } = view.mended;
    expect(corrections.some(({ place }) => place.level !== "station")).toBe(true);
    for (const { place, entry } of [...corrections, ...held]) {
      const anchor = place.level === "station" ? `#entry-${entry}` : "";
      expect(html).toContain(`href="/${lang}/rehearsal/${place.unit}/${anchor}"`);
    }
    for (const { place } of late) expect(part(html, "seals")).toContain(`href="/${lang}/rehearsal/${place.unit}/"`);
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
  expect(off.length).toBeGreaterThan(3);
  for (const by of off) expect(table).toContain(`the protocol differs by ${formatSigned(by, "en")}`);
  expect(table.split("the protocol differs by")).toHaveLength(off.length + 1);
});
