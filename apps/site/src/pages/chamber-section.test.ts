import { LANGS } from "@dauys/language";
import { expect, test } from "vitest";
import { realInput } from "../testing/real-elections.ts";
import { renderSite } from "./render-site.tsx";

const pages = new Map(renderSite(realInput()).map(({ path, content }) => [path, String(content)]));

/** The chamber in numbers as text, spaces of all kinds as one. */
function chamber(lang: string, id: string): string {
  const html = pages.get(`${lang}/${id}/index.html`) ?? "";
  const [, inner = ""] = /<section id="chamber-numbers"[^>]*>(.*?)<\/section>/s.exec(html) ?? [];
  return inner
    .replace(/<[^>]*>/g, " ")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ");
}

test.each([
  ["kk", "«Нұр Отан» + тізіммен сайланбаған 9 депутат ішінен 5 = 81", "онсыз жетпейді: «Нұр Отан»"],
  ["ru", "«Нур Отан» + 5 из 9 депутатов не по спискам = 81", "без него не набрать: «Нур Отан»"],
  ["en", "Nur Otan + 5 of the 9 not elected by lists = 81", "nobody wins without Nur Otan"],
])("%s: who amends the constitution with whom, and who can refuse it", (lang, coalition, veto) => {
  const text = chamber(lang, "kz-2021");
  expect(text).toContain(coalition);
  expect(text).toContain(veto);
});

test.each(LANGS)("%s: power, indices with their papers, the change from 84 to 76, and what is unknown", (lang) => {
  const text = chamber(lang, "kz-2021").replaceAll(",", ".").replaceAll("\u00a0", " ");
  for (const share of ["61.08", "87.50", "71.97", "6.53", "1.60", "12.29", "0.0973"]) expect(text).toContain(share);
  for (const paper of ["Gallagher 1991", "Pedersen 1979", "Banzhaf 1965", "Shapley. Shubik 1954", "Penrose 1946"])
    expect(text).toContain(paper);
  expect(text).toContain(" 84 76 −8 ");
  expect(text).toContain({ kk: "белгісіз", ru: "неизвестно", en: "unknown" }[lang]);
});

test.each(LANGS)("%s: the contents lead to it", (lang) => {
  for (const id of ["kz-2007", "kz-2021", "kz-2023"])
    expect(pages.get(`${lang}/${id}/index.html`)).toContain('href="#chamber-numbers"');
});

test("of many coalitions the first are shown, those of lists alone before others", () => {
  const text = chamber("en", "kz-2023");
  expect(text).toContain("50 of 98 Amanat + Respublica + Nationwide Social Democratic Party = 50");
  expect(text).toContain("22 in all");
  expect(chamber("en", "kz-2007")).toContain("54 of 107: Nur Otan decides alone");
});
