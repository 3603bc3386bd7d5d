import { expect, test } from "vitest";
import { runHere, runJson } from "../testing/run-here.ts";

const KZ = ["--rules", "kz-2020-05", "--votes", "docs/examples/kz-2021.csv"];

test("explain: short, full, as JSON, in three languages", async () => {
  const short = await runHere(["explain", "--election", "kz-2021"]);
  expect([short.code, short.out.includes("The quota is 6,599,921 votes ÷ 98 ≈ 67,346.1327")]).toEqual([0, true]);
  const full = await runHere(["explain", ...KZ, "--full", "--lang", "ru"]);
  expect(full.out).toContain(
    "People's Party     659 019 × 98 = 64 583 862   9,7856            9  5 184 573".replace(
      /(?<=\d) (?=\d{3})/g,
      "\u00a0",
    ),
  );
  expect(
    Math.max(
      ...full.out
        .split("\n")

        .map((line) => line.length),
    ),
  ).toBeLessThanOrEqual(100);
  const kazakh = await runHere(["explain", ...KZ, "--full", "--lang", "kk"]);
  expect(kazakh.out).toContain("мандатты бөлу");
  expect(kazakh.out).toContain("[Заң, 97-1(1)-бап, 43(5)-бап]");
  expect(full.out).toContain("[Закон, ст. 97-1(1), ст. 43(5)]");
  const { json } = await runJson<{
    readonly units: readonly { readonly paragraphs: readonly { readonly kind: string }[] }[];
  }>(["explain", ...KZ, "--full"]);
  expect(json.units[0]?.paragraphs.map(({ kind }) => kind)).toContain("table");
});

test("explain: one unit of many, an unknown one, and an open question with its exit code", async () => {
  const files = { "v.csv": "unit,list,votes\nN,A,60\nN,B,40\nS,A,50\nS,B,50\n", "s.csv": "unit,seats\nN,2\nS,3\n" };
  const args = ["explain", "--rules", "nl-gr", "--votes", "v.csv", "--seats", "s.csv"];
  expect((await runHere([...args, "--unit", "N"], { files })).code).toBe(0);
  expect((await runHere(args, { files })).code).toBe(3);
  const unknown = await runHere([...args, "--unit", "W"], { files });
  expect([unknown.code, unknown.err.includes('the units are "N", "S"')]).toEqual([2, true]);
});

test("compare: votes, shares, seats and turnout, with renamed lists followed", async () => {
  const { code, out } = await runHere(["compare", "kz-2016", "kz-2021"]);
  expect(code).toBe(0);
  expect(out).toMatch(/Nur Otan +6,183,757 {2}5,148,074 {2}−1,035,683/);
  expect(out).toMatch(/Nur Otan +82\.20 +71\.09 +−11\.11 +84 +76 +−8/);
  expect(out).toMatch(/Turnout .* as printed 77\.12% +63\.25% +—/);
  expect(out).toContain("Adal: continues Birlik");
  const { json } = await runJson<{ readonly earlier: string; readonly later: string }>([
    "compare",
    "kz-2016",
    "kz-2021",
  ]);
  expect(json).toMatchObject({ earlier: "kz-2016", later: "kz-2021" });
});

test("compare: named in reverse, the same lists stand beside each other, and who continues whom stays as it was", async () => {
  const { code, out } = await runHere(["compare", "kz-2023", "kz-2021"]);
  expect(code).toBe(0);
  expect(out).toMatch(/Nur Otan +3,431,510 {2}5,148,074 {2}\+1,716,564/);
  expect(out).toContain("Amanat: continues Nur Otan");
});

test("compare: unknown elections, both told, with what is near", async () => {
  const { code, err } = await runHere(["compare", "kz-2015", "kz-21"]);
  expect([
    code,
    err.match(/there is no election/g)?.length,
    err.includes("did you mean kz-2016?") || err.includes("did you mean"),
  ]).toEqual([2, 2, true]);
});

test("election: seats as published and as computed, and what was found in the figures", async () => {
  const { code, out } = await runHere(["election", "kz-2021"]);
  expect(code).toBe(0);
  expect(out).toMatch(/Ak Zhol +792,828 +12 +12/);
  expect(out).toContain("note: 297,718 ballots issued (3.95%) are not counted as votes");
  const { json } = await runJson<{
    readonly result: { readonly seats: object };
    readonly published: object;
    readonly findings: readonly object[];
  }>(["election", "kz-2016"]);
  expect([json.result.seats, json.published]).toMatchObject([
    { nurotan: 84, akzhol: 7 },
    { nurotan: 84, akzhol: 7 },
  ]);
  expect(json.findings.length).toBeGreaterThan(0);
});

test("rules list: every file, with dates and title", async () => {
  const { code, json } = await runJson<
    readonly { readonly id: string; readonly sha256: string; readonly file: string }[]
  >(["rules", "list"]);
  expect(code).toBe(0);
  expect(json.find(({ id }) => id === "kz-2020-05")).toMatchObject({
    file: "rules/kz-2020-05.json",
    jurisdiction: "KZ",
    inForce: { until: "2021-05-23" },
  });
  const { out } = await runHere(["rules", "list", "--lang", "ru"]);
  expect(out).toContain("kz-2020-05           KZ      2020-05-25  2021-05-23  Выборы Мажилиса: редакция мая 2020 года");
});

test("rules show: each value with its article, what is unverified marked, in three languages", async () => {
  const { out } = await runHere(["rules", "show", "kz-2020-05"]);
  expect(out).toContain(
    "Threshold (every list): at least 7% of valid votes (nationwide) [Act, Art. 97-1(1), Art. 43(5)]",
  );
  expect(out).toContain("A person is on one list only [Act, Art. 87(2)] ⚠ derived");
  expect(out).toContain("Parties with 5% or more last time pay 50% of the deposit [Act, Art. 88(3)]");
  expect(out).toContain("Paper of each candidate: biography [Act, Art. 89(3)3]");
  expect(out).toContain("The party decides within 10 days of the publication of the result [Act, Art. 97-1(5)]");
  expect(out).toContain("Elected: more than 50% of valid ballots [Act, Art. 9(1)2, Art. 43(5)]");
  expect(out).toContain("How are the seats distributed when no list has 7 per cent? [Act, Art. 97-1]");
  expect((await runHere(["rules", "show", "kz-2020-05", "--lang", "ru"])).out).toContain(
    "Барьер (каждый список): не менее 7\u00a0% от действительных голосов",
  );
  expect((await runHere(["rules", "show", "kz-2020-05", "--lang", "kk"])).out).toContain(
    "Кедергі (әр тізім): 7\u00a0% немесе одан көп",
  );
});

test("rules show: every law at hand can be told in every language", async () => {
  const { json } = await runJson<readonly { readonly id: string }[]>(["rules", "list"]);
  for (const { id } of json) {
    for (const lang of ["kk", "ru", "en"]) {
      const { code, out } = await runHere(["rules", "show", id, "--lang", lang]);
      expect([id, lang, code, out.includes("undefined"), out.split("\n").length > 20]).toEqual([
        id,
        lang,
        0,
        false,
        true,
      ]);
    }
  }
});

test("rules validate: sound files, faults with line and column (exit 1), files that cannot be read (exit 2)", async () => {
  const sound = await runHere(["rules", "validate", "rules/kz-2020-05.json"]);
  expect([sound.code, sound.out.startsWith("rules/kz-2020-05.json: sound: kz-2020-05, sha256 ")]).toEqual([0, true]);
  const files = { "a.json": '{\n  "id": "A"\n}', "b.json": '{ "id": }' };
  const bad = await runHere(["rules", "validate", "a.json", "rules/kz-2020-05.json", "b.json"], { files });
  expect(bad.code).toBe(1);
  expect(bad.err).toContain("a.json:2:9: expected an identifier such as kz-2020-05");
  expect(bad.err).toContain("b.json:1:9: ");
  expect(bad.out).toContain("rules/kz-2020-05.json: sound");
  const { json } = await runJson<{ readonly ok: boolean; readonly files: readonly { readonly ok: boolean }[] }>(
    ["rules", "validate", "a.json", "rules/kz-2020-05.json"],
    { files },
  );
  expect([json.ok, json.files.map(({ ok }) => ok)]).toEqual([false, [false, true]]);
  expect((await runHere(["rules", "validate", "nowhere.json"])).code).toBe(2);
});
