import { expect, test } from "vitest";
import { dauys, REHEARSAL, realStations } from "../protocols/testing/real-command.ts";
import { runHere, runJson } from "../testing/run-here.ts";

const EXAMPLE = ["check", "docs/examples/rehearsal/stations.csv", ...REHEARSAL];

interface Checked {
  readonly checks: readonly { readonly number: number | null; readonly code: string; readonly failing: number }[];
  readonly findings: readonly { readonly unit: string; readonly line: number; readonly advice: string }[];
  readonly findingCount: number;
}

test("an error ends with 1; each finding has station, numbers and advice", async () => {
  const { code, out, err } = await dauys([...EXAMPLE, "--role", "commission"]);
  expect([code, err]).toEqual([1, "Rows at fault, left out of what follows: 1; dauys import tells them\n"]);
  expect(out).toMatch(/^ +1 +error +1 +Votes and invalid ballots are … together/m);
  expect(out).toContain("  North/2 (line 3): No. 1, error\n");
  expect(out).toContain("Votes and invalid ballots are 510 together, and 500 were given out: 10 more.");
  expect(out).toContain("Advice: Establish which figure is wrong, and write down why.");
});

test("a warning alone ends with 0", async () => {
  const { code, json } = await runJson<Checked>([...EXAMPLE, "--check", "2"]);
  expect([code, json.checks.map(({ number, failing }) => [number, failing])]).toEqual([0, [[2, 1]]]);
  expect(json.findings.map(({ unit, line }) => [unit, line])).toEqual([["South/1", 4]]);
});

test("figures that are missing and stations that stand twice are errors", async () => {
  const rows = "A,1,9,5,,3,1\nA,1,9,5,0,3,1\nA,2,9,5,0,3,1\n";
  const files = { "p.csv": `region,station,registered,received,invalid,birch,maple\n${rows}` };
  const { code, json } = await runJson<Checked>(["check", "p.csv", ...REHEARSAL], { files });
  const failing = Object.fromEntries(
    json.checks.filter(({ number }) => number === null).map((c) => [c.code, c.failing]),
  );
  expect([code, failing]).toEqual([1, { missing: 1, "out-of-range": 0, "duplicate-station": 1 }]);
});

test("--show counts what it does not show", async () => {
  const { out } = await runHere([...EXAMPLE, "--show", "1", "--lang", "kk"]);
  expect(out).toContain("Тексеру нәтижелері, 2 ішінен алғашқы 1:");
  expect(out).not.toContain("South/1");
});

test.each([
  [["--show", "-1"], "not a whole number"],
  [["--check", "7"], "the form's numbers are 1, 2"],
  [["--role", "king"], "the roles are clerk, supervisor, commission, observer"],
])("%j is bad input", async (options, told) => {
  const { code, err } = await runHere([...EXAMPLE, ...options]);
  expect([code, err.includes(told)]).toEqual([2, true]);
});

const georgia = realStations("georgia-2024");
const russia = realStations("russia-2011");
const failingOf = (out: string): Readonly<Record<string, number>> =>
  Object.fromEntries((JSON.parse(out) as Checked).checks.map(({ number, failing }) => [number ?? "", failing]));

test.skipIf(georgia === null)("Georgia 2024: 90 over, 145 under (skipped where DAUYS_STATIONS is absent)", async () => {
  const { code, out } = await dauys(["check", georgia ?? "", "--profile", "georgia-2024", "--json"]);
  expect(code).toBe(1);
  expect(failingOf(out)).toMatchObject({ 1: 90, 2: 145, 3: 4, 4: 1, 5: 2, 6: 11, 7: 31 });
});

test.skipIf(russia === null)(
  "Russia 2011: 18 with more in the boxes than issued (skipped where absent)",
  async () => {
    const { code, out } = await dauys(["check", russia ?? "", "--profile", "russia-2011", "--json", "--show", "0"]);
    expect(code).toBe(1);
    expect(failingOf(out)).toMatchObject({ 1: 0, 2: 0, 3: 0, 4: 0, 5: 18, 6: 0, 7: 1 });
  },
  15_000,
);
