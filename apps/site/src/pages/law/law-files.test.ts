import { readRules } from "@dauys/core/rules";
import { LANGS } from "@dauys/language";
import { expect, test, vi } from "vitest";
import { sha256 } from "../../hash.ts";
import type { RecordView } from "../../records/record-view.ts";
import { viewOfRecord } from "../../records/view-of-record.ts";
import { houseText, smallRehearsal } from "../../testing/small-records.ts";
import { renderSite } from "../render-site.tsx";

const view = viewOfRecord("xr-2031", smallRehearsal());
const NONE = { elections: {}, rules: {}, software: "9.9.9" };
const house = houseText("rules/kz-2020-05.json");
const kz2021 = houseText("elections/kz-2021/election.json");

/** The record under rules in which something is written otherwise. */
function under(id: string, own: RecordView, change: (rules: string) => string = (rules) => rules): RecordView {
  const read = readRules(change(house));
  if (!read.ok) throw new Error(read.faults[0]?.message);
  const { rules, canonical } = read.read;
  return { ...own, id, rules: { id: rules.id, sha256: sha256(canonical), document: rules } };
}

/** Another law of the same id: it asks for more. */
const other = (rules: string): string => rules.replaceAll('"at": "7/100"', '"at": "8/100"');

function contents(files: readonly { readonly path: string; readonly content: string }[]): ReadonlyMap<string, string> {
  return new Map(files.map(({ path, content }) => [path, content]));
}

/** Where pages lead to from the rules that their first lines name. */
function lawsLinked(html: string): readonly string[] {
  return [...html.matchAll(/href="(\/[a-z]{2}\/law\/[^"]*)"/g)].map(([, address = ""]) => address);
}

test("the law of a record alone: in three languages, as a file whose hash is the one that the status names", () => {
  const site = contents(renderSite({ ...NONE, records: [view] }));
  const file = site.get("data/rules/kz-2020-05.json") ?? "";
  expect(sha256(file)).toBe(view.rules?.sha256);
  for (const lang of LANGS) {
    const page = site.get(`${lang}/law/kz-2020-05/index.html`) ?? "";
    expect(page).toContain('href="/data/rules/kz-2020-05.json"');
    expect(page).toContain(view.rules?.sha256);
    expect(page).toContain(`href="/${lang}/xr-2031/"`);
    expect(page, "nothing but rehearsals is on this site").toMatch(/class="banner" role="note"/);
    for (const part of ["", "01/", "record/", "corrections/", "verify/", "what-if/", "parties/", "chamber/"]) {
      const html = site.get(`${lang}/xr-2031/${part}index.html`) ?? "";
      expect(lawsLinked(html), `${lang} ${part}`).toEqual([`/${lang}/law/kz-2020-05/`]);
    }
  }
});

test("a version that an election of the site shows has one page, which names both", () => {
  const site = contents(
    renderSite({ ...NONE, elections: { "kz-2021": kz2021 }, rules: { "kz-2020-05": house }, records: [view] }),
  );
  expect([...site.keys()].filter((path) => /^(en\/law|data\/rules)\//.test(path))).toEqual([
    "data/rules/kz-2020-05.json",
    "en/law/kz-2020-05/index.html",
  ]);
  expect(site.get("data/rules/kz-2020-05.json")).toBe(house);
  const page = site.get("en/law/kz-2020-05/index.html") ?? "";
  expect(page).toContain('href="/en/kz-2021/"');
  expect(page).toMatch(/href="\/en\/xr-2031\/">[^<]*<\/a> \(Rehearsal\)/);
  expect(page, "the law is a real one").not.toMatch(/class="banner"/);
});

test("versions of one id stand beside each other, and each record leads to its own", () => {
  const records = [under("one", view), under("two", view, other), under("three", view)];
  const hash = records[1]?.rules?.sha256 ?? "";
  const second = `kz-2020-05-${hash.slice(0, 16)}`;
  const site = contents(renderSite({ ...NONE, records }));
  expect(hash).not.toBe(view.rules?.sha256);
  expect(sha256(site.get(`data/rules/${second}.json`) ?? "")).toBe(hash);
  for (const lang of LANGS) {
    for (const [id, name] of [
      ["one", "kz-2020-05"],
      ["two", second],
      ["three", "kz-2020-05"],
    ] as const) {
      const html = site.get(`${lang}/${id}/index.html`) ?? "";
      expect(lawsLinked(html)).toEqual([`/${lang}/law/${name}/`]);
      const law = site.get(`${lang}/law/${name}/index.html`) ?? "";
      expect(law).toContain(`href="/${lang}/${id}/"`);
      expect(law).toContain(`href="/data/rules/${name}.json"`);
    }
  }
});

test("an id that no disk takes as a name is cut and bears the hash", () => {
  const long = `kz-${"x".repeat(300)}`;
  const records = [under("one", view, (rules) => rules.replace('"id": "kz-2020-05"', `"id": "${long}"`))];
  const site = contents(renderSite({ ...NONE, records }));
  const [address = ""] = lawsLinked(site.get("en/one/index.html") ?? "");
  expect(address).toBe(`/en/law/${long.slice(0, 100)}-${records[0]?.rules?.sha256.slice(0, 16)}/`);
  expect(site.has(`${address.slice(1)}index.html`)).toBe(true);
});

test("a law that is kept is the one that it is anew, whatever was shown before under its name", async () => {
  vi.resetModules();
  vi.doMock("../record/kept.tsx", () => ({ kept: (own: unknown) => own }));
  const plain = await import("../render-site.tsx");
  vi.doUnmock("../record/kept.tsx");
  const states = [[under("one", view)], [under("one", view, other)], [under("one", view), under("two", view)]];
  for (const records of [...states, ...states.toReversed()]) {
    const [own, anew] = [renderSite, plain.renderSite].map((render) =>
      render({ ...NONE, records }).filter(({ path }) => /\/(law|rules)\//.test(path)),
    );
    expect(own?.length).toBe(4);
    expect(own).toEqual(anew);
  }
});
