import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { LANGS } from "@dauys/language";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runApart } from "../record/testing/run-apart.ts";
import { runLimited } from "../record/testing/run-limited.ts";
import { runHere, runJson } from "../testing/run-here.ts";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dauys-rehearse-"));
});

afterAll(() => rm(folder, { recursive: true }));

interface Made {
  readonly status: string;
  readonly checkpoint: { readonly origin: string; readonly size: number; readonly root: string };
  readonly stations: { readonly all: number; readonly counted: number; readonly held: number };
  readonly lists: readonly { readonly list: string; readonly votes: number; readonly seats: number }[];
  readonly people: Readonly<Record<string, number>> | null;
  readonly slips: readonly { readonly kind: string; readonly mended: boolean; readonly units: readonly string[] }[];
  readonly error?: readonly { readonly code: string }[];
}

const rehearse = (to: string, ...args: readonly string[]) =>
  runJson<Made>(["rehearse", "--to", join(folder, to), "--stations", "40", ...args]);

/** Every file of a record, by its path. */
async function contents(name: string): Promise<readonly (readonly [string, string])[]> {
  const found = await readdir(join(folder, name), { recursive: true, withFileTypes: true });
  const paths = found.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  const read = async (path: string) => [relative(join(folder, name), path), await readFile(path, "latin1")] as const;
  return Promise.all(paths.toSorted().map(read));
}

test("a record is written as it would be published, and verifies", async () => {
  const { code, err, json } = await rehearse("one", "--slips", "6", "--unmended", "1");
  expect([code, err, json.status]).toEqual([0, "", "made"]);
  expect(json.stations).toMatchObject({ all: 40, counted: 39, held: 1 });
  expect(json.lists.reduce((sum, { seats }) => sum + seats, 0)).toBe(98);
  expect(json.slips).toHaveLength(6);
  expect(json.slips.filter(({ mended }) => !mended)).toHaveLength(1);
  const checkpoint = await readFile(join(folder, "one", "checkpoint"), "utf8");
  expect(checkpoint.split("\n").slice(0, 3)).toEqual([
    json.checkpoint.origin,
    String(json.checkpoint.size),
    json.checkpoint.root,
  ]);
  expect((await readdir(folder)).filter((name) => name.includes("draft"))).toEqual([]);
  const verified = await runHere(["verify", join(folder, "one")]);
  expect([verified.code, verified.out.includes("nothing failed")]).toEqual([0, true]);
});

test("the same seed gives the same record byte for byte, another one another record", async () => {
  const [first, again, other] = [
    await rehearse("a", "--seed", "apples"),
    await rehearse("b", "--seed", "apples"),
    await rehearse("c", "--seed", "pears"),
  ];
  expect(again.json.checkpoint).toEqual(first.json.checkpoint);
  expect(await contents("b")).toEqual(await contents("a"));
  expect(other.json.checkpoint.origin).not.toBe(first.json.checkpoint.origin);
});

test("lists are written as files that `lists check` reads: five pass, the sixth does not", async () => {
  const lists = join(folder, "lists");
  const { code } = await rehearse("with-lists", "--lists", lists);
  const names = (await readdir(lists)).sort();
  expect([code, names]).toEqual([
    0,
    [
      "1-willow.json",
      "2-maple.json",
      "3-juniper.json",
      "4-birch.json",
      "5-rowan.json",
      "6-spruce.json",
      "context.json",
    ],
  ]);
  const check = (...files: readonly string[]) => {
    const rules = join(import.meta.dirname, "../../../../rules/kz-2020-05.json");
    const context = join(lists, "context.json");
    return runHere([
      "lists",
      "check",
      ...files.map((file) => join(lists, file)),
      "--rules",
      rules,
      "--context",
      context,
    ]);
  };
  expect((await check(...names.slice(0, 5))).code).toBe(0);
  const refused = await check(...names.slice(0, 6));
  expect(refused.code).toBe(1);
  for (const number of ["N06", "N08", "N09", "N14", "N15", "N20"]) expect(refused.out).toContain(`\n${number} `);
});

test("papers of candidates stand beside the record, those that were erased do not", async () => {
  const { json } = await rehearse("papers");
  expect(json.people).toMatchObject({ parties: 9, lists: 5, candidates: 312, refused: 1, primary: 77, assembly: 9 });
  expect(json.people?.deputies).toBe(98);
  expect(await readdir(join(folder, "papers", "payload"))).toHaveLength(18);
});

test("without people there are lists and a count, and no lists to write", async () => {
  const { json } = await rehearse("nobody", "--no-people");
  expect([json.people, json.lists.length]).toEqual([null, 5]);
  const both = await rehearse("neither", "--no-people", "--lists", join(folder, "no-lists"));
  expect([both.code, both.json.error?.[0]?.code]).toEqual([2, "lists-of-nobody"]);
});

test.each(LANGS)(
  "%s: the summary says first that it is invented, then what was made and how to verify it",
  async (lang) => {
    const to = join(folder, `summary-${lang}`);
    const { code, out } = await runHere(["rehearse", "--to", to, "--stations", "40", "--slips", "10", "--lang", lang]);
    expect(code).toBe(0);
    const [title = "", notice = ""] = out.split("\n");
    expect(title).toMatch({ kk: /ойдан шығарылған/, ru: /вымышленные/, en: /invented/ }[lang]);
    expect(notice).toContain("xoshiro128** 1.1");
    expect(out).toContain(`dauys verify ${to}\n`);
    expect(out.replace(notice, "")).not.toMatch(/Kazakh|Қазақстан|Казахстан/);
  },
);

test.each([
  [["--stations", "11"], "bad-number"],
  [["--stations", "many"], "bad-number"],
  [["--slips", "11"], "bad-number"],
  [["--slips", "2", "--unmended", "3"], "bad-number"],
  [["--slips", "3", "--unmended", "3"], "not-fitting"],
  [["--seed", ""], "bad-seed"],
])("%j is refused with what to do, and nothing is written", async (args, reason) => {
  const to = join(folder, "refused");
  const stations = args.includes("--stations") ? [] : ["--stations", "40"];
  const { code, err, json } = await runJson<Made>(["rehearse", "--to", to, ...stations, ...args]);
  expect([code, json.error?.map((each) => each.code)]).toEqual([2, [reason]]);
  expect(err).not.toBe("");
  expect(await readdir(folder)).not.toContain("refused");
});

test("a folder that holds something is left as it is, whichever it is for", async () => {
  const lists = await mkdtemp(join(folder, "full-lists-"));
  await writeFile(join(lists, "mine.txt"), "mine");
  const second = await rehearse("beside-full", "--lists", lists);
  expect([second.code, second.json.error?.[0]]).toEqual([2, expect.objectContaining({ file: lists })]);
  expect(await readdir(folder)).not.toContain("beside-full");
  const to = await mkdtemp(join(folder, "full-"));
  await writeFile(join(to, "mine.txt"), "mine");
  const { code, json } = await runJson<Made>(["rehearse", "--to", to, "--stations", "40"]);
  expect([code, json.error?.[0]?.code]).toEqual([2, "folder-taken"]);
  expect(await readdir(to)).toEqual(["mine.txt"]);
});

test("a file in the folder's place, and a disk without room: said where, and nothing is left", async () => {
  const file = join(folder, "file");
  await writeFile(file, "mine");
  for (const to of [file, join(file, "below")]) {
    const { code, json } = await runJson<Made>(["rehearse", "--to", to, "--stations", "12"]);
    expect([code, json.error]).toEqual([2, [expect.objectContaining({ code: "not-a-folder", file: to })]]);
  }
  expect(await readFile(file, "utf8")).toBe("mine");
  if (process.platform === "win32") return;
  const to = join(folder, "no-room");
  const { code, json } = runLimited<Made>(8, "rehearse", "--to", to, "--stations", "12");
  expect([code, json.error]).toEqual([2, [expect.objectContaining({ code: "disk-full", file: to })]]);
  expect((await readdir(folder)).filter((name) => name.includes("no-room"))).toEqual([]);
});

test("two calls at once into one folder: the record that is there first stays", async () => {
  const to = join(folder, "both");
  const ended = ["one", "two"].map((seed) => runApart("rehearse", "--to", to, "--stations", "12", "--seed", seed));
  expect((await Promise.all(ended)).toSorted()).toEqual([0, 2]);
  expect((await runHere(["verify", to])).code).toBe(0);
  expect((await readdir(folder)).filter((name) => name.includes("draft"))).toEqual([]);
});
