import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LANGS, LIMIT } from "@dauys/language";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { HOUSE_ROOT } from "../input/house-files.ts";
import { runHere, runJson } from "../testing/run-here.ts";

const GOOD = join(HOUSE_ROOT, "docs/examples/records/good");
const sample = (name: string): string => join(HOUSE_ROOT, `docs/examples/records/${name}.tar.gz`);
const folder = mkdtempSync(join(tmpdir(), "dauys-results-"));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Output {
  readonly status: string;
  readonly state: string;
  readonly entries: { readonly count: number; readonly root: string };
  readonly declared: readonly { readonly entry: number; readonly series: string; readonly seats: readonly number[] }[];
  readonly stations: { readonly all: number; readonly counted: number; readonly held: number };
  readonly registered: { readonly counted: number; readonly all: number } | null;
  readonly lists: readonly { readonly list: string; readonly votes: number; readonly seats: number | null }[];
  readonly verdicts: readonly {
    readonly verdict: string;
    readonly because?: string;
    readonly ballots: number | null;
    readonly nearest: { readonly votes: number };
  }[];
  readonly open: {
    readonly held: readonly { readonly unit: string; readonly reason: string }[];
    readonly outstanding: readonly string[];
  };
  readonly differences: readonly {
    readonly unit: string;
    readonly figures: readonly { readonly own: number; readonly sum: number; readonly difference: number }[];
    readonly explainedBy: readonly { readonly unit: string; readonly how: string }[];
  }[];
  readonly corrections: Readonly<Record<string, number>>;
  readonly seals: Readonly<Record<string, number>>;
  readonly by: { readonly units: readonly { readonly unit: string; readonly votes: readonly number[] }[] };
  readonly changes: { readonly ok: boolean; readonly why?: string; readonly rows: readonly Row[] };
  readonly refusal: { readonly reason: string; readonly entry: number; readonly message: string };
  readonly error: readonly { readonly code: string }[];
}

interface Row {
  readonly unit: string;
  readonly about: string;
  readonly before: number;
  readonly after: number;
}

const SCHEMA = JSON.parse(readFileSync(join(HOUSE_ROOT, "docs/schema/record-results.schema.json"), "utf8")) as object;
const agrees = new Ajv2020({ strictTypes: false, allErrors: true, formats: { date: true } }).compile(SCHEMA);

/** Runs the command with `--json`; what it prints has to be as its schema says, but for bad input. */
async function results(place: string, ...args: readonly string[]): Promise<Output & { readonly code: number }> {
  const { code, json } = await runJson<Output>(["results", place, ...args]);
  if (code !== 2) expect(agrees(json), JSON.stringify(agrees.errors)).toBe(true);
  return { ...json, code };
}

interface Made {
  readonly checkpoint: { readonly size: number; readonly root: string };
  readonly slips: readonly { readonly kind: string; readonly mended: boolean; readonly units: readonly string[] }[];
}
let made: Made;
beforeAll(async () => {
  const args = ["rehearse", "--to", at("night"), "--stations", "300", "--slips", "8", "--unmended", "2"];
  made = (await runJson<Made>(args)).json;
});

test("the tiny record is final and decided, with its votes, seats, corrections and seals", async () => {
  const found = await results(GOOD);
  expect(found).toMatchObject({ code: 0, status: "decided", state: "final", entries: { count: 66 } });
  expect(found.entries.root).toBe(readFileSync(join(GOOD, "checkpoint"), "utf8").split("\n")[2]);
  expect(found.lists.map(({ seats }) => seats)).toEqual(found.declared.at(-1)?.seats);
  expect(found.lists.map(({ list, votes }) => [list, votes])).toContainEqual(["birch", 1150]);
  expect([found.corrections, found.seals]).toEqual([
    { "transcription-fix": 1, recount: 0, "re-issue": 0, repeated: 0 },
    { "before-opening": 0, "before-filing": 1, late: 0 },
  ]);
  expect(found.open).toEqual({ held: [], outstanding: [] });
});

test("a bundle says the same as the folder that it was made of", async () => {
  await runHere(["bundle", GOOD, "--out", at("good.tar")]);
  expect(await results(at("good.tar"))).toEqual(await results(GOOD));
});

test("--at the preliminary result: the seats that were declared then, and the station held back", async () => {
  const [preliminary] = (await results(GOOD)).declared;
  const then = await results(GOOD, "--at", String((preliminary?.entry ?? 0) + 1));
  expect([then.state, then.stations, then.declared.length]).toMatchObject(["preliminary", { counted: 11, held: 1 }, 1]);
  expect(then.lists.map(({ seats }) => seats)).toEqual(preliminary?.seats);
  expect(then.open.held.map(({ unit }) => unit)).toEqual(["020101"]);
});

test("--difference says what became of it, by unit, and leaves out what did not change", async () => {
  const { changes, by } = await results(GOOD, "--by", "region", "--difference");
  expect(by.units.map(({ unit }) => unit)).toEqual(["01", "02"]);
  expect(new Set(changes.rows.map(({ unit }) => unit))).toEqual(new Set(["02"]));
  expect(changes.rows).toContainEqual({ unit: "02", about: "stations", label: null, before: 5, after: 6 });
  const nation = await results(GOOD, "--difference");
  expect(new Set(nation.changes.rows.map(({ unit }) => unit))).toEqual(new Set(["xr"]));
  for (const { unit, before, after } of nation.changes.rows) expect([unit, before === after]).toEqual(["xr", false]);
  const early = await results(GOOD, "--at", "40", "--difference");
  expect(early.changes).toEqual({ ok: false, why: "no-preliminary" });
});

test("before the final result of a rehearsal the verdict is open, with a bound and the votes that move a seat", async () => {
  const whole = await results(at("night"));
  const [preliminary] = whole.declared;
  const night = await results(at("night"), "--at", String(Math.floor((preliminary?.entry ?? 0) / 1.2)));
  expect(night).toMatchObject({ code: 3, status: "open", state: "none" });
  const [verdict] = night.verdicts;
  expect(verdict).toMatchObject({ verdict: "open", because: "votes" });
  expect(verdict?.ballots).toBeGreaterThanOrEqual(verdict?.nearest.votes ?? Number.POSITIVE_INFINITY);
  expect(night.registered?.counted).toBeLessThan(night.registered?.all ?? 0);
  expect(night.stations.counted).toBeLessThan(night.stations.all);
});

test("before the first protocol there is no verdict, and nothing is said to be decided", async () => {
  const { code, status, verdicts, stations } = await results(at("night"), "--at", "400");
  expect([code, status, verdicts, stations.counted]).toEqual([3, "open", [], 0]);
});

test("what nobody mended is told: the station held back, and the protocol that is not its sum, with the unit it lacks", async () => {
  const { open, differences } = await results(at("night"));
  const unmended = made.slips.filter(({ mended }) => !mended).flatMap(({ units }) => units);
  const told = [
    ...open.held.map(({ unit }) => unit),
    ...differences.flatMap(({ unit, explainedBy }) => [unit, ...explainedBy.map((each) => each.unit)]),
  ];
  expect(unmended.length).toBeGreaterThan(0);
  expect(unmended.filter((unit) => !told.includes(unit))).toEqual([]);
  for (const { figures } of differences) {
    for (const { own, sum, difference } of figures) expect(difference).toBe(own - sum);
  }
});

test.each([
  ["flipped-entry", "errors", 39],
  ["total-of-region", "level-differs", 65],
  ["missing-quorum", "quorum", 43],
])("%s: the entry that is refused, by its number (exit 1)", async (name, reason, entry) => {
  const { code, status, refusal } = await results(sample(name));
  expect([code, status, refusal.reason, refusal.entry]).toEqual([1, "refused", reason, entry]);
  const { out } = await runHere(["results", sample(name)]);
  expect(out).toContain(`entry ${entry} (`);
  expect(out).not.toContain("Seats");
});

test("entries that are not those of the checkpoint give no result", async () => {
  cpSync(GOOD, at("other-root"), { recursive: true });
  const file = join(at("other-root"), "checkpoint");
  const [origin, size, , ...more] = readFileSync(file, "utf8").split("\n");
  writeFileSync(file, [origin, size, Buffer.alloc(32).toString("base64"), ...more].join("\n"));
  const { code, refusal } = await results(at("other-root"));
  expect([code, refusal.reason]).toEqual([1, "root-differs"]);
});

test.each([
  [["--at", "0"], "no-such-size"],
  [["--at", "67"], "no-such-size"],
  [["--at", "x"], "number"],
  [["--by", "planet"], "unknown-level"],
])("%j is bad input (exit 2)", async (args, code) => {
  const found = await results(GOOD, ...args);
  expect([found.code, found.error.map((each) => each.code)]).toEqual([2, [code]]);
});

test("a place without a record, and a record without its entries, are bad input", async () => {
  expect((await results(at("nowhere"))).error.map(({ code }) => code)).toEqual(["no-such-place"]);
  cpSync(join(GOOD, "checkpoint"), join(at("bare"), "checkpoint"));
  expect((await results(at("bare"))).error.map(({ code }) => code)).toEqual(["file-not-there"]);
});

test("a transcribed record shows its seats, and no verdict, because it has no protocols", async () => {
  const env = { DAUYS_PASSPHRASE: "one two three four five" };
  await runHere(["transcribe", "kz-2021", "--to", at("kz")], { env });
  const found = await results(at("kz"));
  expect([found.code, found.verdicts, found.registered]).toEqual([0, [], null]);
  expect(found.lists.map(({ seats }) => seats)).toEqual([10, 76, 0, 12, 0]);
});

test.each(LANGS)(
  "%s: first the kind of record, last what arithmetic cannot show, nothing left unfilled",
  async (lang) => {
    const all = ["--by", "region", "--difference", "--all"];
    for (const args of [
      [at("night"), ...all],
      [at("night"), "--at", "1196"],
      [GOOD, ...all],
    ]) {
      const { out } = await runHere(["results", ...args, "--lang", lang]);
      const lines = out.trimEnd().split("\n");
      expect(lines[0]).toMatch({ kk: /^ЖАТТЫҒУ/, ru: /^УЧЕБНЫЙ ЖУРНАЛ/, en: /^REHEARSAL/ }[lang]);
      expect(lines.at(-1)).toBe(LIMIT[lang]);
      expect(out).not.toMatch(/[{}]|undefined|NaN|totals\/|votes\//);
    }
  },
);

interface Peopled {
  readonly people: {
    readonly lists: readonly { readonly list: string; readonly state: string; readonly people: readonly object[] }[];
    readonly deputies: readonly { readonly list: string; readonly explanation: string }[];
    readonly free: readonly { readonly list: string }[];
    readonly assembly: readonly object[];
    readonly composition: { readonly deputies: number };
  } | null;
}

test("--people: as many sit for each list as it has seats, each with the reason why in the language asked for", async () => {
  const found = (await results(at("night"), "--people")) as unknown as Output & Peopled;
  if (found.people === null) throw new Error("the rehearsal has people");
  const { lists, deputies, free, assembly, composition } = found.people;
  for (const { list, seats } of found.lists)
    expect([...deputies, ...free].filter((each) => each.list === list).length, list).toBe(seats);
  expect(composition.deputies).toBe(deputies.length + assembly.length);
  expect(new Set(lists.map(({ state }) => state)).has("refused")).toBe(true);
  const says = { kk: "Партияның шешімі", ru: "Решение партии", en: "Decision of the party" } as const;
  for (const lang of LANGS) {
    const { people } = (await results(at("night"), "--people", "--lang", lang)) as unknown as Peopled;
    expect(people?.deputies[0]?.explanation).toContain(says[lang]);
  }
});

test("--people in a table names ten deputies, with --all all of them, and says of a record without people that it has none", async () => {
  for (const lang of LANGS) {
    const some = (await runHere(["results", at("night"), "--people", "--lang", lang])).out.split("\n").length;
    const all = (await runHere(["results", at("night"), "--people", "--all", "--lang", lang])).out.split("\n").length;
    expect(all - some).toBeGreaterThanOrEqual(98 - 10 - 1);
  }
  expect((await runHere(["results", GOOD, "--people", "--lang", "en"])).out).toContain("names no parties, candidates");
  expect((await results(GOOD, "--people")) as unknown as Peopled).toMatchObject({ people: null });
  expect(Object.hasOwn(await results(at("night")), "people")).toBe(false);
});
