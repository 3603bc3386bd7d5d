import { gzipSync } from "node:zlib";
import { formatInteger, LANGS, type Lang } from "@dauys/language";
import { expect, test } from "vitest";
import { countFiles } from "../data/count-files.ts";
import type { RecordView } from "../records/record-view.ts";
import { realElection, realInput } from "../testing/real-elections.ts";
import { SMALL, smallRecords } from "../testing/small-records.ts";
import { differingLists } from "../view/record-agreement.ts";
import { PEOPLE_PAGES } from "./address.ts";
import { renderSite } from "./render-site.tsx";

const records = await smallRecords();
const [transcribed, rehearsal] = records as [RecordView, RecordView];
const files = renderSite({ ...realInput(), records });
const page = (path: string): string => files.find((file) => file.path === `${path}index.html`)?.content ?? "";
const rehearsed = files.filter(({ path }) => /^(kk|ru|en)\/rehearsal\/.*html$/.test(path));

function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, " ")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ");
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

test("regions add up to the nation, districts to their region, in every figure", () => {
  const { tree, result } = rehearsal;
  const regions = tree?.regions ?? [];
  expect(regions.length).toBeGreaterThan(1);
  for (const [i, votes] of result.votes.entries()) expect(sum(regions.map((each) => each.votes[i] ?? 0))).toBe(votes);
  expect(sum(regions.map(({ stations }) => stations.all))).toBe(SMALL.stations);
  for (const region of [...regions, { ...tree!.nation, districts: regions }]) {
    for (const i of tree!.columns.keys())
      expect(sum(region.districts.map(({ recounted }) => recounted[i] ?? 0))).toBe(region.recounted[i]);
  }
});

test("a sum that leaves a station out is shown where it is, with the station's own figures as the difference", () => {
  const unit = rehearsal.tree?.regions
    .flatMap((region) => region.districts)
    .find((each) => each.protocol?.differing.length);
  if (unit?.protocol == null) throw new Error("no district differs");
  const { own, below, differing } = unit.protocol;
  const lost = differing.map((i) => (below[i] ?? 0) - (own[i] ?? 0));
  expect(lost.every((votes) => votes > 0)).toBe(true);
  const text = textOf(page(`en/rehearsal/${unit.unit.slice(0, 2)}/`));
  expect(text).toContain(`${differing.length} figures differ`);
  for (const votes of lost) expect(text).toContain(`−${formatInteger(votes, "en")}`);
  expect(textOf(page("en/rehearsal/"))).toContain("do not equal the sum of those below");
});

test("every page of the rehearsal says first that it is invented, with generator and seed; no other page does", () => {
  const people = PEOPLE_PAGES.length + (rehearsal.people?.lists.length ?? 0);
  expect(people).toBeGreaterThan(PEOPLE_PAGES.length);
  expect(rehearsed).toHaveLength(LANGS.length * (5 + (rehearsal.tree?.regions.length ?? 0) + people));
  for (const { path, content } of rehearsed) {
    const before = content.slice(content.indexOf("<main"), content.indexOf("<h1"));
    expect(before, path).toMatch(/class="banner" role="note".*xoshiro128\*\* 1\.1.*dauys/s);
    expect(before.indexOf("banner"), path).toBeLessThan(before.indexOf('class="status"'));
  }
  const others = files.filter(({ path }) => path.endsWith(".html") && !path.includes("/rehearsal/"));
  for (const { path, content } of others) expect(content, path).not.toContain('class="banner"');
});

test("no word of a real country stands on a page of the rehearsal, but its law's name and the languages of ballots", () => {
  const calculation = /<section id="calculation".*?<\/section>/s;
  const law = rehearsal.rules?.document.title;
  const names = LANGS.map((lang) => law?.[lang] ?? "?");
  for (const { path, content } of rehearsed) {
    const text = names.reduce((left, name) => left.replaceAll(name, ""), textOf(content.replace(calculation, "")));
    expect(text, path).not.toMatch(/Kazakhstan|Қазақстан|Казахстан|Mazhilis|Мәжіліс|Мажилис/);
  }
});

test("every page of a record names kind, state, stations, time, checkpoint, rules and software", () => {
  for (const view of records) {
    const status = /<section class="status".*?<\/section>/s.exec(page(`en/${view.id}/record/`))?.[0] ?? "";
    for (const part of [
      view.checkpoint.root,
      view.rules?.sha256 ?? "?",
      view.rules?.id ?? "?",
      "Dauys 9.9.9",
      "Final result",
    ])
      expect(status, part).toContain(part);
  }
  const status = textOf(page("en/rehearsal/"));
  expect(status).toContain("67 of 68 counted, holding");
  expect(status).toContain("held back: 1; not yet in: 0");
  expect(textOf(page("en/kz-2021/record/"))).toContain("10,061; protocols found as data: 0");
});

test("corrections, seals and keys stand with their reasons, in the language of the page", () => {
  const { corrections, held, keys, seals, late } = rehearsal.mended;
  expect(corrections.length).toBeGreaterThan(3);
  expect(new Set(corrections.map(({ correction }) => correction.kind))).toEqual(
    new Set(["transcription-fix", "recount", "re-issue"]),
  );
  expect(late).toHaveLength(seals.late);
  expect(keys.map(({ event }) => event).sort()).toEqual(["introduced", "revoked", "rotated"]);
  expect(held.some(({ end }) => end === null)).toBe(true);
  const text = textOf(page("kk/rehearsal/corrections/"));
  expect(text).toContain("Кілт сақталған құрылғы жоғалды");
  expect(text).not.toContain("Утеряно устройство");
  expect(textOf(page("ru/rehearsal/corrections/"))).toContain("Утеряно устройство с ключом");
  for (const { entry } of corrections)
    expect(textOf(page("en/rehearsal/corrections/"))).toContain(formatInteger(entry, "en"));
});

test("the last entries name the unit that they are about in the language of the page, with its code beside", () => {
  const [entry] = rehearsal.entries.last;
  if (entry === undefined) throw new Error("the rehearsal has no entry");
  const about = [
    { unit: "XR", name: rehearsal.record.root.name ?? null },
    { unit: "nameless", name: null },
  ];
  const last = about.map((unit, i) => ({ ...entry, index: i, unit }));
  const told = renderSite({
    ...realInput(),
    records: [transcribed, { ...rehearsal, entries: { ...rehearsal.entries, last } }],
  });
  const cell = (lang: Lang, id: string, code: string): string => {
    const html = told.find(({ path }) => path === `${lang}/${id}/record/index.html`)?.content ?? "";
    const section = /<section id="last".*?<\/section>/s.exec(String(html))?.[0] ?? "";
    const cells = [...section.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, inner = ""]) => textOf(inner).trim());
    return cells.find((text) => text === code || text.endsWith(` ${code}`)) ?? "";
  };
  expect(LANGS.map((lang) => cell(lang, "kz-2021", "KZ-79"))).toEqual([
    "Шымкент қаласы KZ-79",
    "Город Шымкент KZ-79",
    "City of Shymkent KZ-79",
  ]);
  expect(cell("en", "rehearsal", "XR")).toBe("Rehearsal Republic XR");
  expect(cell("en", "rehearsal", "nameless")).toBe("nameless");
});

test("preliminary and final stand beside each other, with their difference", () => {
  const [before, after] = rehearsal.result.declared;
  if (before === undefined || after === undefined) throw new Error("two results were declared");
  const section = /<section id="series".*?<\/section>/s.exec(page("en/rehearsal/"))?.[0] ?? "";
  for (const [i, votes] of after.votes.entries()) {
    expect(textOf(section)).toContain(formatInteger(votes, "en"));
    expect(textOf(section)).toContain(formatInteger(before.votes[i] ?? 0, "en"));
  }
});

test("the page of 2021 says that its votes and seats follow from the record, and a changed record that they do not", () => {
  expect(textOf(page("en/kz-2021/"))).toContain(
    "The same votes and seats of the lists follow from the signed record of 34",
  );
  const shown = realElection("kz-2021");
  expect(differingLists(shown, transcribed)).toEqual([]);
  const votes = transcribed.result.votes.map((each, i) => (i === 0 ? each + 1 : each));
  const changed = { ...transcribed, result: { ...transcribed.result, votes } };
  expect(differingLists(shown, changed).map(({ id }) => id)).toEqual([transcribed.lists[0]?.id]);
});

test("files of data name the kind of record, the checkpoint and the rules, and hold what the pages show", () => {
  const [result, units] = countFiles(rehearsal);
  const { root, size } = rehearsal.checkpoint;
  expect(JSON.parse(result?.content ?? "")).toMatchObject({
    format: "dauys-count-1",
    record: { kind: "rehearsal", country: "XR" },
    checkpoint: { size, root },
    rules: { id: "kz-2020-05" },
    stations: { all: 68, counted: 67, held: 1 },
  });
  const [head = "", ...lines] = (units?.content ?? "").trimEnd().split("\r\n");
  const votes = head.split(",").indexOf("votes_maple");
  const regions = lines.filter((line) => line.includes(",XR,"));
  expect(sum(regions.map((line) => Number(line.split(",")[votes])))).toBe(
    rehearsal.result.votes[rehearsal.lists.findIndex(({ id }) => id === "maple")],
  );
  for (const line of lines) expect(line.startsWith(`rehearsal,${size},${root},kz-2020-05,`)).toBe(true);
  const csv = files.find(({ path }) => path === "data/kz-2021/result.csv")?.content ?? "";
  expect(csv).toContain(`,34,${transcribed.checkpoint.root}\r\n`);
});

test("no page of a record is heavier than 50 kB with style, compressed", () => {
  const style = gzipSync(files.find(({ path }) => path.endsWith(".css"))?.content ?? "").length;
  for (const { path, content } of rehearsed) expect(gzipSync(content).length + style, path).toBeLessThan(50_000);
});
