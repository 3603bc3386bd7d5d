import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { LANGS } from "@dauys/language";
import { expect, test } from "vitest";
import { CONTENT_SECURITY_POLICY } from "../security/content-security-policy.ts";
import { realInput } from "../testing/real-elections.ts";
import { smallRecords } from "../testing/small-records.ts";
import { PEOPLE_PAGES } from "./address.ts";
import { renderSite } from "./render-site.tsx";

const input = { ...realInput(), records: await smallRecords() };
const files = renderSite(input);
// Tables to be copied are no pages.
const pages = files.filter(({ path }) => path.endsWith(".html") && !path.startsWith("data/"));
const contents = new Map(files.map(({ path, content }) => [path, content]));
const page = (path: string): string => contents.get(path) ?? "";

/** What a reader sees of a page: its text, spaces of all kinds as one. */
function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, " ")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ");
}

/** The laws under which the elections of the project were held. */
const LAWS = ["kz-2004", "kz-2007", "kz-2009", "kz-2020-05", "kz-2022"];
/** The lists of the rehearsal: those that stand, one refused, one withdrawn, one cancelled. */
const REHEARSED_LISTS = ["willow", "maple", "juniper", "birch", "rowan", "spruce", "pine", "walnut"];

test("a page of every election and count in every language, and the pages that lead to them", () => {
  const ids = Object.keys(input.elections);
  expect(ids).toHaveLength(6);
  const expected = LANGS.flatMap((lang) => [
    `${lang}/index.html`,
    `${lang}/404.html`,
    `${lang}/search/index.html`,
    `${lang}/about/index.html`,
    ...ids.flatMap((id) => ["", "what-if/", "calendar/"].map((part) => `${lang}/${id}/${part}index.html`)),
    ...LAWS.map((law) => `${lang}/law/${law}/index.html`),
    ...["record/", "verify/", "statements/", "primary/"].map((part) => `${lang}/kz-2021/${part}index.html`),
    ...["", "record/", "verify/", "what-if/", "corrections/", "01/", "02/", "03/"].map(
      (part) => `${lang}/rehearsal/${part}index.html`,
    ),
    ...PEOPLE_PAGES.map((part) => `${lang}/rehearsal/${part}/index.html`),
    ...REHEARSED_LISTS.map((list) => `${lang}/rehearsal/lists/${list}/index.html`),
  ]);
  expect(pages.map(({ path }) => path).sort()).toEqual(["404.html", "index.html", ...expected].sort());
});

test("the same input gives the same bytes", () => {
  expect(renderSite(input)).toEqual(files);
});

test.each(pages.map(({ path }) => path))("%s: no script, no style of its own, nothing from elsewhere", (path) => {
  const html = page(path);
  expect(html).not.toMatch(/<script|<style|<iframe|<img|\sstyle=|\son[a-z]+=/i);
  const loaded = [...html.matchAll(/<link[^>]*rel="(?:stylesheet|icon)"[^>]*href="([^"]*)"/g)].map((match) => match[1]);
  expect(loaded).toHaveLength(2);
  for (const address of loaded) expect(contents.has(address?.slice(1) ?? "")).toBe(true);
  expect(html).toContain(`http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}"`);
});

/** What whoever publishes or serves a record makes beside these pages; the tests of publishing have it. */
const MADE_BESIDE = new RegExp(
  "^/(?:kk|ru|en)/rehearsal/(?:\\d{4,7}/|feed\\.atom$)|" +
    "^/data/rehearsal/(?:(?:stations|votes|corrections)\\.csv|entries\\.ndjson|datapackage\\.json|SHA256SUMS)$|" +
    "^/data/rehearsal/(?:hemicycle|result)\\.(?:kk|ru|en)\\.(?:svg|html)$",
);

test.each(pages.map(({ path }) => path))("%s: every link inside the site leads somewhere", (path) => {
  const html = page(path);
  const ids = new Set([...html.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]));
  for (const [, address = ""] of html.matchAll(/<a [^>]*href="([^"]*)"/g)) {
    // Records lie beside the site; the test of the server has them.
    if (address.startsWith("http") || address.startsWith("/records/")) continue;
    if (MADE_BESIDE.test(address)) continue;
    if (address.startsWith("#")) expect(ids, `${path} ${address}`).toContain(address.slice(1));
    else {
      const [way = "", anchor] = address.split("#");
      const target = way.endsWith("/") ? `${way.slice(1)}index.html` : way.slice(1);
      expect(contents.has(target), `${path} ${address}`).toBe(true);
      if (anchor !== undefined) expect(page(target), `${path} ${address}`).toContain(` id="${anchor}"`);
    }
  }
});

test.each(pages.map(({ path }) => path))("%s: ids once, one first heading, no level left out", (path) => {
  const html = page(path);
  const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]);
  expect(ids).toEqual([...new Set(ids)]);
  const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map((match) => Number(match[1]));
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  expect(levels[0]).toBe(1);
  for (const [i, level] of levels.entries()) {
    expect(level - (levels[i - 1] ?? 1), `${path}: h${level}`).toBeLessThanOrEqual(1);
  }
});

test("the contents of a page lead to every part of it, and the maps are among them", () => {
  for (const lang of LANGS) {
    for (const id of [...Object.keys(input.elections), "rehearsal"]) {
      const html = page(`${lang}/${id}/index.html`);
      const contents = /<nav class="contents".*?<\/nav>/s.exec(html)?.[0] ?? "";
      const led = [...contents.matchAll(/href="#([^"]+)"/g)].map(([, to]) => to);
      const parts = [
        ...html.matchAll(/<(?:section|div) id="([^"]+)"(?= aria-labelledby="[^"]*" class="wide part"|>)/g),
      ];
      expect(led, `${lang}/${id}`).toEqual(
        expect.arrayContaining(parts.map(([, part]) => part).filter((part) => part !== "result")),
      );
    }
  }
  for (const id of ["kz-2021", "rehearsal"]) expect(page(`kk/${id}/index.html`)).toContain('href="#map"');
  expect(page("kk/kz-2004/index.html")).not.toContain('href="#map"');
});

test("the file of a primary lies where its page says, also where no report on the election is", () => {
  const alone = renderSite({ ...input, statements: {} });
  const text = input.primaries?.["kz-2021/primary-nurotan"] ?? "none";
  const file = alone.find(({ content }) => content === text);
  expect(alone.find(({ path }) => path === "en/kz-2021/primary/index.html")?.content).toContain(
    `href="/${file?.path}"`,
  );
  expect(files.filter(({ path }) => path === file?.path)).toHaveLength(1);
});

test("the style sheet is named by its content, and pages hold its hash", () => {
  const style = files.find(({ path }) => path.endsWith(".css"));
  const integrity = `sha384-${createHash("sha384")
    .update(style?.content ?? "")
    .digest("base64")}`;
  expect(style?.path).toContain(
    createHash("sha256")
      .update(style?.content ?? "")
      .digest("hex")
      .slice(0, 16),
  );
  for (const { content } of pages) expect(content).toContain(`integrity="${integrity}"`);
});

test("the figures of 2021 in every language", () => {
  const figures = {
    kk: ["5 148 074", "71,09 %", "63,25 %", "60,76 %", "71,03 %", "506 910", "11 127", "10 061", "«Нұр Отан»"],
    ru: ["5 148 074", "71,09 %", "63,25 %", "60,76 %", "71,03 %", "506 910", "11 127", "10 061", "«Нур Отан»"],
    en: ["5,148,074", "71.09%", "63.25%", "60.76%", "71.03%", "506,910", "11,127", "10,061", "Nur Otan"],
  };
  for (const lang of LANGS) {
    const text = textOf(page(`${lang}/kz-2021/index.html`));
    for (const figure of figures[lang]) expect(text, `${lang}: ${figure}`).toContain(figure);
  }
});

test("beside what one list reaches stands which seats are counted to no list", () => {
  expect(textOf(page("en/kz-2023/index.html"))).toContain(
    "(Single-member territorial districts: 29) are added to no list",
  );
  expect(textOf(page("ru/kz-2021/index.html"))).toContain("(Депутаты, избираемые Ассамблеей народа Казахстана: 9)");
});

test("a page says first what kind of record it shows, and what it was computed from", () => {
  const html = page("en/kz-2021/index.html");
  const status = html.slice(html.indexOf('class="status"'), html.indexOf("<h1"));
  expect(textOf(status)).toContain("Transcribed from publications.");
  expect(textOf(status)).toContain("Final result");
  expect(status).toMatch(/rules kz-2020-05<\/a>.*?[0-9a-f]{64}/);
  expect(textOf(status)).toContain("Dauys 9.9.9");
});

test("a number that is only recalled is marked, and no share is computed from it", () => {
  const html = page("en/kz-2012/index.html");
  expect(html).toMatch(/<em class="unverified">9,303,693<\/em><span class="origin origin-recalled">unverified<\/span>/);
  expect(textOf(html)).toContain("Turnout as published: 75.4% of registered voters");
  expect(textOf(html)).not.toContain("75.44%");
});

test("a page says what it cannot show", () => {
  expect(textOf(page("en/kz-2021/index.html"))).toContain(
    "None of the 10,061 polling-station protocols of this election is public as data, as far as could be found.",
  );
  expect(textOf(page("en/kz-2007/index.html"))).toContain("There are no polling-station protocols here");
  for (const { content, path } of pages.filter((each) => /^en\/kz-/.test(each.path))) {
    expect(textOf(content), path).toContain(
      "Arithmetic slips are not fraud, and perfect arithmetic is not an honest count.",
    );
  }
});

test("Kazakh and Russian pages have no English left in their texts", () => {
  // Titles and addresses of sources and papers are quoted as they are; so are commands, certificates, and names of files.
  const quoted = /<section id="(sources|data|certificate)".*?<\/section>/gs;
  const known =
    /\b(tlog-policy|Dauys|dauys|sha256|SHA|English|CSV|JSON|kz|Adal|Respublica|Amanat|cookie|Reuters|ISO|UTC|tlog|tiles|records|rehearsal|xoshiro\d*|http|datamaps|npm|iCalendar|json|JavaScript|Primary Rules of Maple|people\/primary|ballot-order|xr-[a-z]+-[a-z]+|Apache|verify|bundle|tar|kostanay)\b/g;
  for (const { content, path } of pages.filter((each) => /^(kk|ru)\//.test(each.path))) {
    const body = content
      .slice(content.indexOf("<body"))
      .replace(quoted, "")
      .replace(/<(pre|code|code lang="en"|cite lang="en"|span lang="en")>.*?<\/(pre|code|cite|span)>/gs, "")
      .replace(/[0-9a-f]{64}|[A-Za-z0-9+/]{43}=/g, "");
    const words =
      textOf(body)
        .replace(known, "")
        .match(/[A-Za-z]{3,}/g) ?? [];
    expect(
      [...new Set(words)].filter((word) => !/^[IVXLC]+$/.test(word)),
      path,
    ).toEqual([]);
  }
});

test("no page is heavier than its budget: 60 kB with style, compressed", () => {
  const style = gzipSync(files.find(({ path }) => path.endsWith(".css"))?.content ?? "").length;
  for (const { path, content } of pages) expect(gzipSync(content).length + style, path).toBeLessThan(60_000);
});

test("a file that cannot be read is named with the place of its fault", () => {
  const elections = { ...input.elections, "kz-2021": '{"id": }' };
  expect(() => renderSite({ ...input, elections })).toThrow(/^kz-2021:1:8: /);
  expect(() => renderSite({ ...input, rules: {} })).toThrow("was held under the rules kz-2004, which are not there");
});

test("the list of elections says of each what kind of data it is", () => {
  const html = page("ru/index.html");
  const cards = html.match(/<li class="election-card">.*?<\/li>/gs) ?? [];
  expect(cards).toHaveLength(6);
  for (const card of cards) expect(textOf(card)).toContain("Переписаны с публикаций");
  expect(textOf(/<section class="count-card".*?<\/section>/s.exec(html)?.[0] ?? "")).toContain("Учебные данные.");
});
