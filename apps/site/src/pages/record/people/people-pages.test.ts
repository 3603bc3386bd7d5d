import { compareText, formatInteger, LANGS, type Lang } from "@dauys/language";
import { expect, test } from "vitest";
import { countFiles } from "../../../data/count-files.ts";
import { PEOPLE_NAMES } from "../../../data/people-files.ts";
import type { RecordView } from "../../../records/record-view.ts";
import { realInput } from "../../../testing/real-elections.ts";
import { smallRecords } from "../../../testing/small-records.ts";
import { writtenIn } from "../../../view/people-words.ts";
import { recordChamber } from "../../../view/record-chamber.ts";
import { PEOPLE_PAGES } from "../../address.ts";
import { renderSite } from "../../render-site.tsx";

const [, rehearsal] = (await smallRecords()) as [RecordView, RecordView];
const files = new Map(
  renderSite({ ...realInput(), records: [rehearsal] }).map(({ path, content }) => [path, String(content)]),
);
const people = rehearsal.people;
if (people === null) throw new Error("the rehearsal has people");

function page(lang: Lang, path: string): string {
  const html = files.get(`${lang}/rehearsal/${path}/index.html`);
  if (html === undefined) throw new Error(`there is no page ${path}`);
  return html;
}

function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, " ")
    .replaceAll("&amp;", "&")
    .replaceAll(/[\s\u00a0]+/g, " ");
}

/** The headings of the rows of the first table of a class. */
function rowsOf(html: string, name: string): readonly string[] {
  const table = new RegExp(`<table class="table ${name}">.*?</table>`, "s").exec(html)?.[0] ?? "";
  const heads = [...table.matchAll(/<th scope="row"[^>]*>(.*?)<\/th>/gs)];
  return heads.map(([, inner = ""]) => textOf(inner.replace(/<span class="origin">.*/s, "")).trim());
}

test.each(LANGS)("%s: every page on people names the others, and the page it is itself", (lang) => {
  for (const path of PEOPLE_PAGES) {
    const nav = /<nav class="contents".*?<\/nav>/s.exec(page(lang, path))?.[0] ?? "";
    expect([...nav.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual(
      PEOPLE_PAGES.map((other) => `/${lang}/rehearsal/${other}/`),
    );
    expect(nav).toMatch(new RegExp(`/${path}/" aria-current="true"`));
  }
});

test("no sentence of the pages is left with a place that nothing was put in", () => {
  for (const [path, html] of files) if (path.includes("/rehearsal/")) expect(html, path).not.toMatch(/\{[a-zA-Z]+\}/);
});

test.each(LANGS)("%s: the deputies stand in the order of the language's own alphabet, all of them", (lang) => {
  const names = rowsOf(page(lang, "deputies"), "deputies");
  expect(names).toHaveLength(people.seats.deputies.length);
  expect(names).toEqual(names.toSorted((a, b) => compareText(a, b, lang)));
});

test("why somebody sits is said in the language of the page", () => {
  const alphabet = { kk: "әліпбиі бойынша", ru: "По алфавиту", en: "By the alphabet" } as const;
  const party = { kk: "Партияның шешімі", ru: "Решение партии", en: "Decision of the party" } as const;
  const instead = { kk: "босатқан орынға", ru: "На место, которое", en: "In the seat of" } as const;
  for (const lang of LANGS)
    for (const says of [alphabet, party, instead]) expect(page(lang, "deputies")).toContain(says[lang]);
});

test("each step of the seats is told with its entry; who lost a seat and who took it are named", () => {
  const text = textOf(page("en", "deputies"));
  for (const { entry } of people.seats.steps) expect(text).toContain(`entry ${formatInteger(entry, "en")}`);
  for (const step of people.seats.steps) {
    if (step.type !== "mandate-passed" || step.body.to === null) continue;
    const [from, to] = [people.names[step.body.from], people.names[step.body.to]];
    expect(text).toContain(`the seat of ${writtenIn(from ?? {}, "en")} goes to ${writtenIn(to ?? {}, "en")}`);
  }
});

test("the page of a list has all its people in both spellings, and says who was taken off and why", () => {
  for (const { list, people: listed } of people.lists) {
    const text = textOf(page("ru", `lists/${list}`));
    for (const { candidate, excluded } of listed) {
      expect(text).toContain(
        `${formatInteger(candidate.number, "ru")}. ${writtenIn(candidate.name, "ru")}`.replaceAll("\u00a0", " "),
      );
      if (candidate.name.kk !== undefined) expect(text).toContain(candidate.name.kk);
      if (excluded !== null) expect(text).toContain("исключён(а) из списка");
    }
  }
});

test("a refused list shows its grounds with the number of the check, an accepted warning its reason", () => {
  const refused = people.lists.find(({ state }) => state === "refused");
  const text = textOf(page("en", `lists/${refused?.list}`));
  expect(refused?.grounds.length).toBeGreaterThan(2);
  for (const { finding } of refused?.grounds ?? []) expect(text).toContain(`[${finding};`);
  const warned = people.lists.find(({ accepted }) => accepted.some(({ code }) => code === "N04"));
  expect(textOf(page("en", `lists/${warned?.list}`))).toContain("The candidate will hand in the Kazakh spelling");
});

test("a party that does not stand says so, one whose list was refused leads to it", () => {
  const text = textOf(page("kk", "parties"));
  expect(text).toContain("қатыспайды");
  expect(text).toContain("тізімі тіркелмеді");
  expect(page("kk", "parties")).toContain('href="/kk/rehearsal/lists/spruce/"');
});

test("the primary says before whom somebody was taken, or what decided between equals", () => {
  const text = textOf(page("en", "primaries"));
  const units = people.primaries.flatMap(({ stages }) => stages.flatMap(({ selection }) => selection.units));
  const before = units.flatMap(({ chosen }) => chosen.filter((each) => each.before.length > 0));
  const ties = units.flatMap((unit) => unit.ties);
  expect(before.length + ties.length).toBeGreaterThan(0);
  expect(text.split("was taken before").length - 1).toBe(before.length);
  expect(text.split("decided by a lot").length - 1).toBe(ties.filter(({ by }) => by === "lot").length);
});

test("the ballot stands in its two languages in the order of the lot", () => {
  const names = rowsOf(page("en", "ballot"), "ballot");
  expect(names).toEqual(people.ballot.stand.map(({ name }) => name.kk));
  for (const { name } of people.ballot.stand) expect(page("en", "ballot")).toContain(`>${name.ru}</td>`);
});

test("the chamber has the law's seats: those of the lists and those that the assembly elects", () => {
  const chamber = recordChamber(rehearsal);
  const counted = chamber?.house.blocks.reduce((sum, { seats }) => sum + seats, 0) ?? 0;
  expect(counted + (chamber?.house.apart?.seats ?? 0)).toBe(rehearsal.rules?.document.chamber.seats?.count);
  expect(page("en", "chamber").split("<circle").length).toBeGreaterThan(counted);
  expect(recordChamber({ ...rehearsal, result: { ...rehearsal.result, outcome: null } })).toBeNull();
});

test("the files hold a row for each list, candidate and deputy, with the checkpoint in front", () => {
  const rows = (name: string) => {
    const file = countFiles(rehearsal).find(({ path }) => path.endsWith(`/${name}`));
    return String(file?.content).trimEnd().split("\r\n").slice(1);
  };
  const start = `rehearsal,${rehearsal.checkpoint.size},${rehearsal.checkpoint.root},kz-2020-05,`;
  const sizes = {
    [PEOPLE_NAMES.lists]: people.lists.length,
    [PEOPLE_NAMES.candidates]: people.lists.reduce((sum, list) => sum + list.people.length, 0),
    [PEOPLE_NAMES.deputies]: people.seats.deputies.length,
  };
  for (const [name, size] of Object.entries(sizes)) {
    expect(rows(name), name).toHaveLength(size);
    for (const row of rows(name)) expect(row.startsWith(start), name).toBe(true);
  }
  const json = countFiles(rehearsal).find(({ path }) => path.endsWith(PEOPLE_NAMES.people));
  expect(JSON.parse(String(json?.content))).toMatchObject({ format: "dauys-people-1", lists: people.lists });
});
