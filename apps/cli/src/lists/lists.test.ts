import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listTemplateXlsx } from "@dauys/exchange/lists";
import { afterAll, expect, test } from "vitest";
import { dauys } from "../protocols/testing/real-command.ts";
import { runHere, runJson } from "../testing/run-here.ts";

const LISTS = "docs/examples/lists";
const FILES = "docs/examples/list-files";
const UNDER = ["--rules", "kz-2020-05", "--context", `${LISTS}/short.context.json`];

const folder = mkdtempSync(join(tmpdir(), "dauys-lists-"));
afterAll(() => rmSync(folder, { recursive: true }));

interface Finding {
  readonly code: string;
  readonly severity: string;
  readonly about: { readonly numbers?: readonly number[] };
}
interface Checked {
  readonly status: string;
  readonly seats: number;
  readonly deadlines: { readonly submission?: { readonly from?: string; readonly until?: string } };
  readonly lists: readonly { readonly list: string; readonly findings: readonly Finding[] }[];
}

test.each(Array.from({ length: 29 }, (_, i) => `N${String(i + 1).padStart(2, "0")}`))(
  "the broken list %s ends with 1 where its finding is an error, and is told in three languages",
  async (code) => {
    const own = ["N21", "N22"].includes(code) ? `${LISTS}/broken/${code}.context.json` : `${LISTS}/short.context.json`;
    const others = ["N06", "N26"].includes(code) ? [`${LISTS}/other.json`] : [];
    const call = [
      "lists",
      "check",
      `${LISTS}/broken/${code}.json`,
      ...others,
      "--rules",
      "kz-2020-05",
      "--context",
      own,
    ];
    const { json, code: exit } = await runJson<Checked>(call);
    const found = json.lists.flatMap(({ findings }) => findings);
    expect(found.map((each) => each.code)).toContain(code);
    const failed = found.some(({ severity }) => severity === "error");
    expect([json.status, exit]).toEqual(failed ? ["failed", 1] : ["passed", 0]);
    for (const lang of ["kk", "ru", "en"]) {
      const { out } = await runHere([...call, "--lang", lang]);
      expect(out).toMatch(new RegExp(`^${code} `, "m"));
      expect(out).not.toMatch(/undefined|\{[a-z]+\}/);
    }
  },
);

test("a list without a fault passes; a workbook and a table of the same list are the same list", async () => {
  const call = (file: string, ...more: readonly string[]) => ["lists", "check", file, ...UNDER, ...more];
  const { code, out } = await runHere(call(`${LISTS}/short.json`));
  expect([code, out.includes("Nothing was found.")]).toEqual([0, true]);
  const json = await runJson<Checked>(call(`${LISTS}/short.json`));
  const table = await runJson<Checked>(call(`${FILES}/maple.csv`, "--head", `${FILES}/maple.head.csv`));
  const workbook = await runJson<Checked>(call(`${FILES}/maple.xlsx`));
  expect([table.json.lists[0]?.findings, workbook.json.lists[0]?.findings]).toEqual([[], []]);
  expect(json.json.lists[0]?.findings).toEqual([]);
});

test("lists given together are checked against each other, whatever their order on the command line", async () => {
  const files = [`${LISTS}/broken/N06.json`, `${LISTS}/other.json`];
  for (const order of [files, [...files].reverse()]) {
    const { json } = await runJson<Checked>(["lists", "check", ...order, ...UNDER]);
    const found = json.lists.flatMap(({ list, findings }) => findings.map((each) => `${list} ${each.code}`));
    expect(found.filter((each) => each.endsWith("N06"))).toHaveLength(1);
  }
});

test("deadlines and clocks come from the law's calendar", async () => {
  const call = ["lists", "check", `${LISTS}/short.json`, "--rules", "kz-2020-05", "--date", "2021-01-10"];
  const { json } = await runJson<Checked>(call);
  expect(json.seats).toBe(98);
  // Two months before, at midnight; 18:00 forty days before: on clocks that were six hours ahead of UTC.
  expect(json.deadlines.submission).toEqual({ from: "2020-11-09T18:00:00Z", until: "2020-12-01T12:00:00Z" });
  const other = await runJson<Checked>([...call, "--utc", "+05:00", "--seats", "8"]);
  expect([other.json.seats, other.json.deadlines.submission?.until]).toEqual([8, "2020-12-01T13:00:00Z"]);
});

test("import writes the list that a workbook holds, and export the same again", async () => {
  const [json, xlsx, again] = ["a.json", "b.xlsx", "c.json"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  expect((await runHere(["lists", "import", `${FILES}/maple.xlsx`, "--to", json])).code).toBe(0);
  expect((await runHere(["lists", "export", json, "--to", xlsx, "--lang", "en"])).code).toBe(0);
  const { json: told } = await runJson(["lists", "import", xlsx, "--to", again]);
  expect(told).toMatchObject({ status: "written", files: [again], list: "maple", candidates: 10 });
  const { $schema: _, ...original } = JSON.parse(readFileSync(`${LISTS}/short.json`, "utf8"));
  expect(JSON.parse(readFileSync(again, "utf8"))).toEqual(original);
  const twice = await runHere(["lists", "export", json, "--to", xlsx]);
  expect([twice.code, twice.err.includes("there is such a file already")]).toEqual([2, true]);
  const [csv, head] = [join(folder, "d.csv"), join(folder, "d.head.csv")];
  writeFileSync(head, "");
  expect((await runHere(["lists", "export", json, "--to", csv])).code).toBe(2);
  expect(existsSync(csv)).toBe(false);
});

test("the template is refused as a list with sheet, cell and remedy, in three languages", async () => {
  const files = { "t.xlsx": listTemplateXlsx("ru") };
  const call = ["lists", "import", "t.xlsx", "--to", join(folder, "never.json")];
  const { code, err } = await runHere([...call, "--lang", "ru"], { files });
  expect(code).toBe(2);
  expect(err).toContain('t.xlsx:2:2: Кандидаты!B2 "Идентификатор лица": осталась строка с вымышленным примером');
  expect(err).toContain("что сделать: удалите строку с примером");
  expect((await runHere(["lists", "template", "--lang", "kk"])).out).toMatch(/^Нөмірі,Адамның идентификаторы,/);
  expect((await runHere(["lists", "template", "--fields"])).out).toMatch(/^Field,Value,Note\nList id,,/);
  const { json } = await runJson<{ columns: { name: string; headings: string[] }[] }>(["lists", "template"]);
  expect(json.columns[0]).toMatchObject({ name: "number", heading: "Number", required: true });
});

test("statistics have their base, and say what is not known", async () => {
  const call = ["lists", "stats", `${LISTS}/good.json`, "--date", "2031-01-12", "--last", `${LISTS}/short.json`];
  const { out } = await runHere(call);
  expect(out).toMatch(/^Average age \(by year of birth\) +55\.1 +30 +0$/m);
  expect(out).toMatch(/^Sat in the last chamber +6 +30 +20\.0% +0$/m);
  expect(out).toMatch(/^Not on the last list +20 +30 +66\.7% +0$/m);
  const { json } = await runJson(call);
  expect(json).toMatchObject({ averageAge: { mean: "827/15" }, sat: { count: 6, of: 30 }, left: { count: 0, of: 10 } });
});

test("the ballot of 2021: its order, its text, and 12,038,433 ballots", async () => {
  const { code, out } = await runHere(["lists", "ballot", "--election", "kz-2021", "--lang", "ru"]);
  expect(code).toBe(0);
  expect(out).toMatch(/^ +1 +Қазақстан Халық партиясы +Народная партия Казахстана +npk$/m);
  expect(out).toContain("12\u00a0038\u00a0433 (с округлением вниз)");
  const { json } = await runJson(["lists", "ballot", "--election", "kz-2021"]);
  expect(json).toMatchObject({
    status: "decided",
    order: ["npk", "nurotan", "auyl", "akzhol", "adal"],
    toPrint: { exact: "1203843341/100", least: 12_038_433, most: 12_038_434 },
    published: 12_038_433,
  });
});

test("without the lot the order is open; a lot that does not fit is bad input", async () => {
  const files = [`${LISTS}/short.json`, `${LISTS}/other.json`, "--rules", "kz-2020-05"];
  expect((await runHere(["lists", "ballot", ...files])).code).toBe(3);
  const drawn = await runHere(["lists", "ballot", ...files, "--lot", "linden,maple", "--voters", "100"]);
  expect([drawn.code, drawn.out.indexOf("linden") < drawn.out.indexOf("maple")]).toEqual([0, true]);
  expect(drawn.out).toContain("Ballots to print: 101");
  expect((await runHere(["lists", "ballot", ...files, "--lot", "linden"])).code).toBe(2);
  expect((await runHere(["lists", "ballot", ...files, "--election", "kz-2021"])).code).toBe(2);
});

test.each([
  [["--date", "2021-02-30"], "is not a day"],
  [[], "election day is not given"],
  [["--date", "2021-01-10", "--seats", "x"], "not a whole number from 1"],
  [["--date", "2021-01-10", "--utc", "5"], "not an offset from UTC"],
  [["--date", "2021-01-10", "--role", "king"], "the roles are party, commission"],
  [["--context", `${LISTS}/context.json`, "--seats", "5"], "--context does not stand beside --seats"],
  [["--context", `${LISTS}/short.json`], "unknown member"],
  [["--date", "2021-01-10", "--head", "x.csv"], "more files of --head than lists in CSV: 1 and 0"],
])("check with %j is bad input", async (options, told) => {
  const { code, err } = await runHere(["lists", "check", `${LISTS}/short.json`, "--rules", "kz-2020-05", ...options]);
  expect([code, err]).toEqual([2, expect.stringContaining(told)]);
});

test("where no clocks are known they are asked for; a list stands in one file", async () => {
  const call = ["lists", "check", `${LISTS}/short.json`, "--date", "2021-01-10"];
  expect((await dauys([...call, "--rules", "at-nationalrat"])).err).toContain("add --utc");
  const twice = await runHere(["lists", "check", `${LISTS}/short.json`, `${LISTS}/good.json`, ...UNDER]);
  expect([twice.code, twice.err.includes("stands in two files")]).toEqual([2, true]);
  const no = await runHere(["lists", "export", `${LISTS}/short.json`, "--to", "x.doc"]);
  expect([no.code, no.err.includes("ends in none of")]).toEqual([2, true]);
});
