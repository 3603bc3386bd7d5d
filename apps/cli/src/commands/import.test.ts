import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { dauys, REHEARSAL } from "../protocols/testing/real-command.ts";
import { runHere } from "../testing/run-here.ts";

const folder = mkdtempSync(join(tmpdir(), "dauys-import-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const HEAD = "region,station,registered,received,invalid,birch,maple\n";
const GOOD = "North,1,900,600,10,400,190\nSouth,1,700,600,5,300,290\n";

test("a row at fault is told with its line, and the rest is read", async () => {
  const { code, out, err } = await dauys(["import", "docs/examples/rehearsal/stations.csv", ...REHEARSAL]);
  expect([code, err]).toEqual([0, ""]);
  expect(out).toMatch(/^Rows in the file +5$/m);
  expect(out).toMatch(/^Protocols +4$/m);
  expect(out).toMatch(/^Units of level region +2$/m);
  expect(out).toContain('stations.csv:5:13: "received": "4OO" is not a number\n');
});

test("--strict refuses the file whole", async () => {
  const { code, out } = await dauys([
    "import",
    "docs/examples/rehearsal/stations.csv",
    ...REHEARSAL,
    "--strict",
    "--json",
  ]);
  const json = JSON.parse(out);
  expect([code, json.status, json.rowsAtFault, json.faults[0].line]).toEqual([2, "refused", 1, 5]);
});

test("a packed file is read whatever it is called, from standard input too", async () => {
  const packed = gzipSync(HEAD + GOOD);
  const path = join(folder, "packed.csv");
  writeFileSync(path, packed);
  const [file, stdin] = await Promise.all([
    dauys(["import", path, ...REHEARSAL, "--strict", "--json"]),
    dauys(["import", "-", ...REHEARSAL, "--strict", "--json"], packed),
  ]);
  for (const { code, out } of [file, stdin]) expect([code, JSON.parse(out).protocols]).toEqual([0, 2]);
});

test("a packed file that breaks off is bad input", async () => {
  const files = { "p.csv.gz": gzipSync(HEAD + GOOD.repeat(40)).subarray(0, 60) };
  const { code, err } = await runHere(["import", "p.csv.gz", ...REHEARSAL], { files });
  expect([code, err.includes("gzip -t")]).toEqual([2, true]);
});

test("twenty faults are told and the others counted; a station that stands twice is one", async () => {
  const bad = Array.from({ length: 25 }, (_, i) => `West,${i},x,1,1,1,1\n`).join("");
  const files = { "p.csv": `${HEAD}${GOOD}${bad}South,1,1,1,0,1,0\n` };
  const { code, out } = await runHere(["import", "p.csv", ...REHEARSAL, "--lang", "ru"], { files });
  expect(code).toBe(0);
  expect(out.match(/^ {2}p\.csv:/gm)).toHaveLength(20);
  expect(out).toContain("ещё ошибок: 6");
  expect(out).toMatch(/^Повторы участков +1$/m);
});

test.each([
  [["--profile", "rusia-2011"], "did you mean russia-2011?"],
  [["--profile", "nowhere"], "there is no profile"],
  [["--profile", "docs/examples/rehearsal/profile.json"], "there is no form"],
  [["--profile", "docs/examples/rehearsal/profile.json", "--form", "kz-2021"], "read with the form kz-2021"],
  [["--profile", "russia-2011"], "there is no such file"],
])("%j is bad input", async (options, told) => {
  const { code, out, err } = await runHere(["import", "nowhere.csv", ...options]);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain(told);
});
