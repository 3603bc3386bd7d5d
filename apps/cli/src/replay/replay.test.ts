import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { runHere, runJson } from "../testing/run-here.ts";

const GOOD = "docs/examples/records/good";
const PLAY = ["replay", GOOD, "--every", "0", "--once", "--port", "0"] as const;
const folder = mkdtempSync(join(tmpdir(), "dauys-replay-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Said {
  readonly status: string;
  readonly states: number;
  readonly checkpoint: { readonly size: number; readonly root: string; readonly signed: boolean };
  readonly error: readonly { readonly code: string }[];
}

test("in steps to the end: the last state is the record's own, signed and whole", async () => {
  const { json, code } = await runJson<Said>([...PLAY, "--steps", "4"]);
  expect(code).toBe(0);
  const root = readFileSync(new URL(`../../../../${GOOD}/checkpoint`, import.meta.url), "utf8").split("\n")[2];
  expect(json).toMatchObject({ status: "replayed", states: 5, checkpoint: { size: 66, root, signed: true } });
});

test("by time, as fast as it goes, until an entry: that state was never signed", async () => {
  const { json } = await runJson<Said>([...PLAY, "--speed", "200000", "--until", "50"]);
  expect(json.checkpoint).toMatchObject({ size: 50, signed: false });
});

test("into a folder: the site of the last state, with its pointer; an earlier state is not written over it", async () => {
  const to = join(folder, "site");
  const ran = await runHere([...PLAY, "--steps", "2", "--until", "60", "--to", to, "--lang", "ru"]);
  expect(ran.code).toBe(0);
  expect(ran.out).toContain("подсчитано участков 12 / 12");
  const pointer = JSON.parse(readFileSync(join(to, "records/rehearsal-tiny/latest.json"), "utf8"));
  expect(pointer.checkpoint.size).toBe(60);
  const again = await runJson<Said>([...PLAY, "--steps", "2", "--to", to]);
  expect([again.code, again.json.error.map(({ code }) => code)]).toEqual([2, ["older"]]);
});

test.each([
  ["--steps", "0"],
  ["--speed", "fast"],
  ["--every", "-1"],
  ["--until", "1.5"],
  ["--seats-from", "3/2"],
])("%s %s is refused", async (option, word) => {
  const { json, code } = await runJson<Said>(["replay", GOOD, "--once", "--port", "0", `${option}=${word}`]);
  expect([code, json.error.map((each) => each.code)]).toEqual([2, ["bad-number"]]);
});

test("a record whose entries its rules refuse is not played", async () => {
  const { code } = await runHere(["replay", "docs/examples/records/flipped-entry.tar.gz", "--once", "--port", "0"]);
  expect(code).toBe(1);
});
