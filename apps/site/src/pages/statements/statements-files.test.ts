import { LANGS } from "@dauys/language";
import { expect, test } from "vitest";
import { realInput } from "../../testing/real-elections.ts";
import { renderSite } from "../render-site.tsx";

const input = realInput();
const files = new Map(renderSite(input).map(({ path, content }) => [path, content]));
const page = (lang: string): string => files.get(`${lang}/kz-2021/statements/index.html`) ?? "";

/** The text of a part of a page that begins with an id, up to the next claim. */
function claim(html: string, id: string): string {
  const from = html.indexOf(`id="${id}"`);
  const end = html.indexOf('class="claim"', from);
  return html
    .slice(from, end < 0 ? undefined : end)
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ");
}

test("a row for each question, a column for each report, every claim once", () => {
  for (const lang of LANGS) {
    const html = page(lang);
    expect([...html.matchAll(/ id="([ab]\d+)"/g)]).toHaveLength(35);
    const table = html.slice(html.indexOf('<table class="table statements"'), html.indexOf("</table>"));
    expect([...table.matchAll(/<th scope="col"/g)]).toHaveLength(3);
    expect([...table.matchAll(/<th scope="row"/g)]).toHaveLength(16);
  }
});

test("what decides stands below the claim, with the article and a way to it", () => {
  expect(claim(page("en"), "a6")).toMatch(
    /agrees.*72 of 107 seats needed.*differs.*81 of 107.*Art\. 62\(3\).*undecidable.*Senate/,
  );
  expect(claim(page("ru"), "a5")).toMatch(/расходится.*Совет Ассамблеи народа Казахстана/);
  expect(claim(page("kk"), "a18")).toMatch(/өзгеше.*2020 жылғы 17 қараша/);
  expect(page("en")).toContain('href="/en/kz-2021/#majorities"');
  expect(page("en")).toContain('href="/data/kz-2016/rules.json"');
  expect(page("en")).toContain('href="/en/kz-2016/#result"');
});

test("the page says what both share, what each mission's statement rests on, and what no record settles", () => {
  const html = page("en");
  expect(html).toContain("what divides them is the stage they look at");
  expect(html).toContain("What only observers and audits of the paper can settle");
  expect(html).toMatch(/Turkic Council.*?14.*?all of them in the city of Nur-Sultan/s);
});

test("no English is left in Kazakh and Russian, but for what is quoted", () => {
  for (const lang of ["kk", "ru"] as const) {
    const text = page(lang)
      .replace(/^.*?<main/s, "<main")
      .replace(/<section id="(sources|data)".*?<\/section>/gs, "")
      .replace(/<cite lang="en">.*?<\/cite>/g, "")
      .replace(/<code>.*?<\/code>/g, "")
      .replace(/<[^>]*>/g, " ")
      .replaceAll(/[0-9a-f]{64}|sha256|Adal|Dauys|cookie/g, "");
    const words = (text.match(/[A-Za-z]{3,}/g) ?? []).filter((word) => !/^[IVX]+$/.test(word));
    expect(words, lang).toEqual([]);
  }
});

test("the election's page leads to it, others to none, and its files are there to download", () => {
  for (const lang of LANGS) {
    expect(files.get(`${lang}/kz-2021/index.html`)).toContain(`href="/${lang}/kz-2021/statements/"`);
    expect(files.get(`${lang}/kz-2016/index.html`)).not.toContain("/statements/");
  }
  expect(files.get("data/kz-2021/statements.json")).toBe(input.statements?.["kz-2021"]);
  expect(files.get("data/kz-2021/nurotan-2020.json")).toBe(input.primaries?.["kz-2021/primary-nurotan"]);
});

test("the same as a table: a line for each part of a claim, with its verdict and the places that decide it", () => {
  const table = files.get("data/kz-2021/statements.csv") ?? "";
  const lines = table.trimEnd().split("\r\n");
  expect(lines[0]).toBe(
    "record,claim,part,report,source,question,question_kk,question_ru,question_en,claim_kk,claim_ru,claim_en," +
      "part_kk,part_ru,part_en,verdict,decided_by,says_kk,says_ru,says_en,missing_kk,missing_ru,missing_en",
  );
  const of = (claim: string): readonly string[] => lines.filter((line) => line.startsWith(`transcribed,${claim},`));
  expect(new Set(lines.slice(1).map((line) => line.split(",")[1])).size).toBe(35);
  expect(of("a1")).toHaveLength(1);
  expect(of("a1")[0]).toMatch(/^transcribed,a1,1,a,report-a,day,.*,agrees,election kz-2021 date/);
  expect(of("a2")[0], "what stands beside a judgement decides nothing").toMatch(/,judgement,,[^,]/);
  expect(of("a6").map((line) => /,(agrees|differs|undecidable|judgement),/.exec(line)?.[1])).toEqual([
    "agrees",
    "differs",
    "undecidable",
  ]);
  for (const lang of LANGS) {
    const verdicts = [...page(lang).matchAll(/<li><span class="verdict">/g)].length;
    expect(lines.length - 1, "as many as on the page").toBe(verdicts);
    expect(page(lang)).toContain('href="/data/kz-2021/statements.csv"');
  }
});

test("a file that cannot be read is named with the place of its fault", () => {
  expect(() => renderSite({ ...input, statements: { "kz-2021": '{"id": }' } })).toThrow(
    /^kz-2021\/statements\.json:1:8: /,
  );
});
