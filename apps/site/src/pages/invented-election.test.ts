import { LANGS } from "@dauys/language";
import { expect, test } from "vitest";
import { realInput } from "../testing/real-elections.ts";
import { renderSite } from "./render-site.tsx";

const real = realInput();
const invented = JSON.parse(real.elections["kz-2021"] ?? "null");
const elections = { ...real.elections, "kz-2021": JSON.stringify({ ...invented, kind: "rehearsal" }) };
const files = renderSite({ ...real, elections });
const ofElection = files.filter(({ path }) => /^(kk|ru|en)\/kz-2021\//.test(path) && path.endsWith(".html"));
const WORDS = { kk: /жаттығу/i, ru: /учебны/i, en: /rehearsal/i } as const;

test("every page of an election whose file is a rehearsal says so before its heading; no page of another election does", () => {
  // The election, what if, the calendar, the statements, the primary.
  expect(ofElection).toHaveLength(5 * LANGS.length);
  for (const { path, content } of ofElection) {
    const before = content.slice(content.indexOf("<main"), content.indexOf("<h1"));
    const lang = LANGS.find((each) => path.startsWith(each)) ?? "en";
    expect(/class="banner" role="note">(.*?)<\/div>/s.exec(before)?.[1] ?? "", path).toMatch(WORDS[lang]);
  }
  for (const { path, content } of files) {
    if (/^(kk|ru|en)\/kz-(?!2021)/.test(path)) expect(content, path).not.toContain('class="banner"');
  }
});

test("every event of its calendar says so, and every line of its table", () => {
  for (const lang of LANGS) {
    const calendar = files.find(({ path }) => path === `data/kz-2021/calendar.${lang}.ics`)?.content ?? "";
    const events = calendar.replaceAll("\r\n ", "").match(/^SUMMARY.*$/gm) ?? [];
    expect(events.length).toBeGreaterThan(5);
    for (const event of events) expect(event).toMatch(WORDS[lang]);
  }
  const [, ...lines] = (files.find(({ path }) => path === "data/kz-2021/result.csv")?.content ?? "")
    .trimEnd()
    .split("\r\n");
  expect(lines.length).toBeGreaterThan(4);
  for (const line of lines) expect(line).toMatch(/^rehearsal,/);
});
