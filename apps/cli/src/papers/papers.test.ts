import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LANGS } from "@dauys/language";
import { afterAll, beforeAll, expect, test } from "vitest";
import { HOUSE_ROOT } from "../input/house-files.ts";
import { runHere, runJson } from "../testing/run-here.ts";
import { dataOf, filesIn } from "./testing/files-in.ts";

const GOOD = join(HOUSE_ROOT, "docs/examples/records/good");
const BROKEN = join(HOUSE_ROOT, "docs/examples/records/seat-moved.tar.gz");
const folder = mkdtempSync(join(tmpdir(), "dauys-papers-"));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Output {
  readonly status: string;
  readonly record: { readonly origin: string; readonly root: string };
  readonly entries: number;
  readonly papers: readonly {
    readonly paper: string;
    readonly file: string;
    readonly bytes: number;
    readonly sha256: string;
  }[];
  readonly error: readonly { readonly code: string; readonly message: string; readonly remedy: string }[];
}

beforeAll(async () => {
  const args = ["rehearse", "--to", at("night"), "--stations", "68", "--slips", "4", "--unmended", "2"];
  expect((await runHere(args)).code).toBe(0);
});

test("a protocol is written once, with its hash told, and the same call elsewhere gives the same bytes", async () => {
  const call = ["papers", "protocol", GOOD, "--unit", "010101", "--lang", "kk"];
  const first = await runJson<Output>([...call, "--out", at("a.pdf")]);
  const second = await runJson<Output>([...call, "--out", at("b.pdf")]);
  expect([first.code, first.json.status, first.json.entries]).toEqual([0, "written", 66]);
  const [paper] = first.json.papers;
  expect(paper).toMatchObject({ paper: "protocol", file: at("a.pdf"), bytes: statSync(at("a.pdf")).size });
  expect(second.json.papers[0]?.sha256).toBe(paper?.sha256);
  expect(readFileSync(at("a.pdf")).equals(readFileSync(at("b.pdf")))).toBe(true);
  const again = await runJson<Output>([...call, "--out", at("a.pdf")]);
  expect([again.code, again.json.error[0]?.code]).toEqual([2, "exists"]);
});

test("--at prints the state of then, and says a protocol is not in yet", async () => {
  const early = await runJson<Output>(["papers", "message", GOOD, "--at", "45", "--out", at("early.pdf")]);
  expect([early.code, early.json.entries]).toEqual([0, 45]);
  expect(dataOf(at("early.pdf"))).toMatchObject({ record: { entries: 45, root: early.json.record.root } });
  const call = ["papers", "protocol", GOOD, "--unit", "010101", "--at", "39", "--out", at("none.pdf")];
  expect((await runJson<Output>(call)).json.error[0]?.code).toBe("no-protocol");
  expect(existsSync(at("none.pdf"))).toBe(false);
});

test("empty forms are printed before the first figures are in the record, of stations and of territories", async () => {
  const before = ["--at", "38", "--lang", "kk"];
  for (const unit of ["010101", "01"]) {
    const out = at(`form-${unit}.pdf`);
    const ran = await runJson<Output>(["papers", "form", GOOD, "--unit", unit, ...before, "--out", out]);
    expect([ran.code, ran.json.entries]).toEqual([0, 38]);
    expect(dataOf(out)).toMatchObject({ unit, kind: unit === "01" ? "territorial" : "station" });
  }
  const all = await runJson<Output>(["papers", GOOD, "--all", ...before, "--to", at("before")]);
  expect(all.code).toBe(0);
  expect(new Set(all.json.papers.map(({ paper }) => paper))).toEqual(new Set(["form", "checks"]));
});

test("--all writes every paper that the record has, and again the same bytes", async () => {
  const first = await runJson<Output>(["papers", at("night"), "--all", "--to", at("all"), "--lang", "ru"]);
  expect(first.code).toBe(0);
  const kinds = new Map<string, number>();
  for (const { paper } of first.json.papers) kinds.set(paper, (kinds.get(paper) ?? 0) + 1);
  expect(Object.fromEntries(kinds)).toMatchObject({ protocol: 68, calculation: 1, mandates: 1, checks: 1 });
  expect(readdirSync(at("all")).length).toBe(first.json.papers.length);
  const territorial = first.json.papers.filter(({ paper }) => paper === "territorial");
  expect(territorial.length).toBe(kinds.get("territorial"));
  const calls = ["papers", "territorial", at("night"), "--all", "--to", at("again"), "--lang", "ru"];
  const again = await runJson<Output>(calls);
  expect(again.json.papers.map(({ sha256 }) => sha256)).toEqual(territorial.map(({ sha256 }) => sha256));
});

test("mandates are printed list by list in each language", async () => {
  for (const lang of LANGS) {
    const out = at(`mandates-${lang}.pdf`);
    expect((await runHere(["papers", "mandates", at("night"), "--lang", lang, "--out", out])).code).toBe(0);
    const { deputies, languages } = dataOf<{ readonly deputies: readonly unknown[]; readonly languages: string[] }>(
      out,
    );
    expect([deputies.length, languages]).toEqual([98, [lang]]);
  }
});

test("the receipt inside a paper is the one that check-receipt believes", async () => {
  const out = at("receipt.pdf");
  await runHere(["papers", "receipt", at("night"), "--unit", "0101001", "--out", out]);
  const { receipt } = dataOf<{ readonly receipt: string }>(out);
  const proof = filesIn(out).find((text) => text.startsWith("c2sp.org/tlog-proof@v1")) ?? "";
  writeFileSync(at(receipt), proof);
  const { json } = await runJson<{ readonly record: { readonly key: string } }>(["results", at("night")]);
  const checked = await runHere(["record", "check-receipt", at(receipt), "--key", json.record.key]);
  expect([checked.code, checked.err]).toEqual([0, ""]);
});

test("the address of the page enters the paper", async () => {
  const call = [
    "papers",
    "protocol",
    GOOD,
    "--unit",
    "010101",
    "--site",
    "https://example.org/",
    "--out",
    at("site.pdf"),
  ];
  const plain = ["papers", "protocol", GOOD, "--unit", "010101", "--out", at("plain.pdf")];
  await runHere(call);
  await runHere(plain);
  expect(readFileSync(at("site.pdf")).equals(readFileSync(at("plain.pdf")))).toBe(false);
});

test.each([
  [["papers", "ballot", GOOD, "--out", "x"], "unknown-paper"],
  [["papers", GOOD, "--out", "x"], "no-paper"],
  [["papers", "protocol", GOOD], "where-to"],
  [["papers", "protocol", GOOD, "--all"], "where-to"],
  [["papers", "protocol", GOOD, "--all", "--out", "x", "--to", "y"], "both"],
  [["papers", "checks", GOOD, "--out", "x", "--site", "ftp://x"], "site"],
  [["papers", "checks", GOOD, "--out", join(folder, "no/such/folder.pdf")], "cannot-write"],
  [["papers", "checks", "no-such-folder", "--out", "x"], "no-such-place"],
  [["papers", "protocol", GOOD, "--unit", "77", "--out", "x"], "unknown-unit"],
] as const)("%j ends with 2: %s, in three languages", async (args, code) => {
  const said = new Set<string>();
  for (const lang of LANGS) {
    const ran = await runJson<Output>([...args, "--lang", lang]);
    expect([ran.code, ran.json.error[0]?.code]).toEqual([2, code]);
    said.add(`${ran.json.error[0]?.message}|${ran.json.error[0]?.remedy}`);
  }
  expect(said.size).toBe(3);
});

test("of a record whose entries are refused no paper is made", async () => {
  const ran = await runJson<Output>(["papers", "checks", BROKEN, "--out", at("broken.pdf")]);
  expect([ran.code, ran.json.error[0]?.code]).toEqual([1, "refused"]);
  expect(existsSync(at("broken.pdf"))).toBe(false);
});
