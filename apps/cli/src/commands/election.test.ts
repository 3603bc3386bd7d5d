import { expect, test } from "vitest";
import { runHere, runJson } from "../testing/run-here.ts";

/** What is printed, every run of spaces as one. */
async function said(id: string, lang: string): Promise<string> {
  const { code, out } = await runHere(["election", id, "--lang", lang]);
  expect(code).toBe(0);
  return out.replace(/[ \u00a0]+/g, " ");
}

test.each([
  ["kk", "бойкот жариялап", "праймериз арқылы: 36", "Сауытбек Абдрахманов 298 84,90 %"],
  ["ru", "бойкотировала", "по праймериз: 36", "Сауытбек Абдрахманов 298 84,90 %"],
  ["en", "boycotted, did not stand, 27 November 2020", "by primaries: 36", "Sauytbek Abdrakhmanov 298 84.90%"],
])("election, %s: parties, lists against the quota, who took the seats, the Assembly", async (lang, ...expected) => {
  const out = await said("kz-2021", lang);
  for (const text of expected) expect(out).toContain(text);
  expect(out).toMatch(/126 [^\n]* 38 40 31[.,]75/);
  expect(out).toMatch(/ 16 [^\n]* 5 5 31[.,]25/);
});

test("election: what a list of 90 for 69 seats depends on, and no part of which nothing is known", async () => {
  expect(await said("kz-2023", "en")).toContain("Amanat 90 depends on rounding 27 unknown — unknown");
  const old = await said("kz-2007", "en");
  for (const head of ["\nParties", "\nLists and candidates", "\nDeputies"]) expect(old).not.toContain(head);
});

test("election as JSON: what the law asks of each list, exactly", async () => {
  const { json } = await runJson<{
    readonly people: {
      readonly candidates: number;
      readonly parties: readonly { readonly took: string }[];
      readonly lists: readonly {
        readonly list: string;
        readonly limit: { readonly exact: string };
        readonly length: string;
        readonly quotas: readonly { readonly needed: number; readonly count: number; readonly verdict: string }[];
      }[];
    };
  }>(["election", "kz-2021"]);
  const { candidates, parties, lists } = json.people;
  expect([candidates, parties.filter(({ took }) => took === "stood").length, parties.length]).toEqual([312, 5, 6]);
  expect(lists.find(({ list }) => list === "adal")).toMatchObject({
    limit: { exact: "637/5" },
    length: "within",
    quotas: [{ needed: 5, count: 5, verdict: "met" }],
  });
});
