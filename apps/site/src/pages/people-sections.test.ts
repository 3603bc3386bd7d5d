import { LANGS } from "@dauys/language";
import { expect, test } from "vitest";
import { realInput } from "../testing/real-elections.ts";
import { renderSite } from "./render-site.tsx";

const pages = new Map(renderSite(realInput()).map(({ path, content }) => [path, String(content)]));

/** The text of one part of a page, spaces of all kinds as one, without the numbers of sources. */
function part(lang: string, id: string, section: string): string {
  const html = pages.get(`${lang}/${id}/index.html`) ?? "";
  const [, inner = ""] = new RegExp(`<section id="${section}"[^>]*>(.*?)</section>`, "s").exec(html) ?? [];
  return inner
    .replace(/<span class="refs">.*?<\/span>/g, "")
    .replace(/<[^>]*>/g, " ")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ");
}

test.each([
  ["kk", "Жалпыұлттық социал-демократиялық партия", "бойкот жариялап", "Қазақстан Коммунистік халық партиясы"],
  [
    "ru",
    "Общенациональная социал-демократическая партия",
    "бойкотировала",
    "Коммунистическая народная партия Казахстана",
  ],
  ["en", "Nationwide Social Democratic Party", "boycotted", "Communist People’s Party of Kazakhstan"],
])("%s: the party that boycotted, and what another was called before", (lang, name, took, before) => {
  const text = part(lang, "kz-2021", "parties");
  for (const said of [name, took, before]) expect(text).toContain(said);
});

test.each([
  ["kk", "127,4", "40 31,75 % ; басылғаны 31,7 %", "5 31,25 % ; басылғаны 31,2 %"],
  ["ru", "127,4", "40 31,75 % ; напечатано 31,7 %", "5 31,25 % ; напечатано 31,2 %"],
  ["en", "127.4", "40 31.75% ; printed 31.7%", "5 31.25% ; printed 31.2%"],
])("%s: length and quota with the computed share and the printed one", (lang, ...expected) => {
  const text = part(lang, "kz-2021", "candidates").replaceAll("\u00a0", " ").replaceAll(" ; ", "; ");
  for (const said of expected) expect(text).toContain(said.replaceAll(" ; ", "; "));
});

test.each(LANGS)("%s: a list of 90 in 2023 depends on rounding, and the law before 2020 had no quota", (lang) => {
  const depends = { kk: "дөңгелектеуге байланысты", ru: "зависит от округления", en: "depends on rounding" }[lang];
  expect(part(lang, "kz-2023", "candidates")).toContain(depends);
  expect(part(lang, "kz-2021", "candidates")).not.toContain(depends);
  const none = { kk: "квота болған жоқ", ru: "Квоты для списков", en: "no quota for lists" }[lang];
  expect(part(lang, "kz-2016", "candidates")).toContain(none);
});

test.each(LANGS)("%s: the Assembly's votes with their share, and who filled the seats", (lang) => {
  const text = part(lang, "kz-2021", "deputies").replaceAll("\u00a0", " ");
  const share = lang === "en" ? "84.90%" : "84,90 %";
  expect(text).toContain(`298 ${share}`);
  expect(text).toContain("176");
  for (const number of [" 36 ", " 40 "]) expect(text).toContain(number);
});

test("an election of which nothing is known of people has none of the parts", () => {
  for (const section of ["parties", "candidates", "deputies"])
    for (const lang of LANGS) expect(pages.get(`${lang}/kz-2007/index.html`)).not.toContain(`id="${section}"`);
});
