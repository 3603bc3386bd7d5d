import { expect, test } from "vitest";
import { runHere, runJson } from "../testing/run-here.ts";

const FOLDER = "docs/examples/mandates";
const LANGS = ["kk", "ru", "en"] as const;

interface Step {
  readonly type: string;
  readonly taken: boolean;
  readonly refusal: { readonly reason: string; readonly silent: boolean; readonly message: string } | null;
}

interface Mandates {
  readonly status: string;
  readonly lists: readonly {
    readonly list: string;
    readonly mandates: readonly { readonly status: string; readonly name?: string; readonly explanation?: string }[];
    readonly next: readonly { readonly person: string }[];
  }[];
  readonly steps: readonly Step[];
}

test("who sits, each with the reason, and what stays vacant", async () => {
  const { code, json } = await runJson<Mandates>(["mandates", `${FOLDER}/rehearsal.json`, "--lang", "en"]);
  expect([code, json.status]).toEqual([0, "taken"]);
  expect(json.lists.map(({ mandates }) => mandates.map(({ name, status }) => name ?? status))).toEqual([
    ["Painted Chest", "White Boat", "Clear Mirror", "Small Bell"],
    ["Fair Swing", "Wondrous Drum", "Old Gate"],
    ["vacant", "Yellow Lamp", "vacant"],
  ]);
  expect(json.lists[0]?.mandates[2]?.explanation).toContain("In the seat of Large Hook");
  expect(json.lists[1]?.next.map(({ person }) => person)).toEqual(["xr-big-anchor", "xr-green-kite"]);
});

test.each(LANGS)("%s: the same for people, with no mark left unfilled", async (lang) => {
  for (const file of ["rehearsal", "refused", "quota"]) {
    const { out } = await runHere(["mandates", `${FOLDER}/${file}.json`, "--lang", lang]);
    expect(out).not.toMatch(/[{}]|undefined|\d{4}-\d{2}-\d{2}/);
  }
  for (const file of ["assembly", "assembly-repeat", "assembly-slip"]) {
    const { out } = await runHere(["assembly", `${FOLDER}/${file}.json`, "--lang", lang]);
    expect(out).not.toMatch(/[{}]|undefined|\d{4}-\d{2}-\d{2}/);
  }
});

test("steps that the law does not allow end with 1, a question that it leaves open with 4", async () => {
  const refused = await runJson<Mandates>(["mandates", `${FOLDER}/refused.json`]);
  expect([refused.code, refused.json.status]).toEqual([1, "refused"]);
  expect(refused.json.steps.filter(({ taken }) => !taken)).toHaveLength(11);
  const quota = await runJson<Mandates>(["mandates", `${FOLDER}/quota.json`]);
  expect([quota.code, quota.json.steps.at(-1)?.refusal]).toEqual([
    4,
    expect.objectContaining({ reason: "fallback-quota", silent: true }),
  ]);
});

interface Deputies {
  readonly names: null;
  readonly lists: readonly { readonly list: string; readonly seats: number; readonly parts: object }[];
  readonly assembly: {
    readonly counted: boolean;
    readonly deputies: readonly { readonly votes: number | null; readonly enough: boolean | null }[];
  } | null;
  readonly unknown: readonly { readonly id: string }[];
}

test("2021: the seats of the lists, 36 and 40 of the 76, no names; nine of the Assembly with their votes", async () => {
  const { code, json } = await runJson<Deputies>(["mandates", "--election", "kz-2021"]);
  expect(code).toBe(0);
  const seats = new Map(json.lists.map((list) => [list.list, list]));
  expect(["nurotan", "akzhol", "npk"].map((id) => seats.get(id)?.seats)).toEqual([76, 12, 10]);
  expect(seats.get("nurotan")?.parts).toEqual({ primaries: 36, "party-quota": 40 });
  expect([json.names, json.assembly?.deputies.length, json.assembly?.counted]).toEqual([null, 9, true]);
  expect(json.assembly?.deputies.every(({ enough }) => enough === true)).toBe(true);
  expect(json.unknown.map(({ id }) => id)).toContain("deputy-names");
});

test("2016: shares are printed and votes are not: nothing is computed from them", async () => {
  const { json } = await runJson<Deputies>(["mandates", "--election", "kz-2016"]);
  expect(json.assembly).toMatchObject({ counted: false, deputies: [], shares: ["91.3", "94.6"] });
  expect((await runHere(["mandates", "--election", "kz-2016", "--lang", "ru"])).out).toContain("от 91,3 до 94,6 %");
  expect((await runJson<Deputies>(["mandates", "--election", "kz-2023"])).json.assembly).toBe(null);
});

interface Assembly {
  readonly next: string;
  readonly free: number;
  readonly deputies: readonly { readonly name: string }[];
  readonly votes: readonly { readonly findings: readonly { readonly check: number | null }[] }[];
}

test("the assembly: eight by more than half, the ninth in a repeat vote", async () => {
  const { code, json } = await runJson<Assembly>(["assembly", `${FOLDER}/assembly-repeat.json`, "--lang", "en"]);
  expect([code, json.next, json.free]).toEqual([0, "complete", 0]);
  expect(json.deputies.at(-1)?.name).toBe("High Window");
});

test("a protocol with a slip elects nobody, and the check names its numbers", async () => {
  const { code, json } = await runJson<Assembly>(["assembly", `${FOLDER}/assembly-slip.json`]);
  expect([code, json.next, json.deputies.length]).toEqual([1, "vote", 0]);
  expect(json.votes[0]?.findings.map(({ check }) => check)).toEqual([5]);
  const { out } = await runHere(["assembly", `${FOLDER}/assembly-slip.json`, "--lang", "en"]);
  expect(out).toContain("Votes for Red Umbrella: 383; Valid ballots: 355");
});

test("bad input is told with its place", async () => {
  const bad = { "x.json": '{\n  "rules": "kz-2020-05",\n  "kind": "real"\n}' };
  const { code, err } = await runHere(["mandates", "x.json"], { files: bad });
  expect([code, err]).toEqual([2, expect.stringContaining("x.json:3:11")]);
  expect((await runHere(["assembly", "x.json"], { files: bad })).code).toBe(2);
  expect((await runHere(["mandates"])).code).toBe(2);
  expect((await runHere(["mandates", "x.json", "--election", "kz-2021"])).code).toBe(2);
  expect((await runHere(["mandates", "--election", "kz-2022"])).code).toBe(2);
  expect((await runHere(["mandates", "none.json"])).code).toBe(2);
});

test("rules without an assembly, or unknown ones, are refused", async () => {
  const { readFileSync } = await import("node:fs");
  const text = readFileSync(`${FOLDER}/assembly.json`, "utf8");
  const run = (id: string) =>
    runHere(["assembly", "a.json"], { files: { "a.json": text.replace('"kz-2020-05"', JSON.stringify(id)) } });
  expect([(await run("kz-2022")).code, (await run("kz-1999")).code]).toEqual([2, 2]);
});
