import { expect, test } from "vitest";
import { REHEARSAL } from "../protocols/testing/real-command.ts";
import { runHere, runJson } from "../testing/run-here.ts";

const HEAD = "region,station,registered,received,invalid,birch,maple\n";
const NORTH = "North,1,500,400,10,300,90\nNorth,2,500,400,10,300,90\nNorth,3,500,400,10,20,370\n";
const files = {
  "p.csv": `${HEAD}${NORTH}`,
  "later.csv": `${HEAD}${NORTH.replace("300,90\nNorth,2", "299,90\nNorth,2")}`,
  "units.csv": "unit\nNorth/1\nNorth/4\n",
  "turnout.csv": "unit,at,voters\nNorth/1,10:00,120\nNorth/1,12:00,90\n",
};
const ACROSS = ["across", "p.csv", ...REHEARSAL, "--by", "region"];

interface Across {
  readonly status: string;
  readonly found: Readonly<Record<string, number | string>>;
  readonly findings: readonly { readonly code: string; readonly text: string; readonly places: readonly unknown[] }[];
}

test("what shows across protocols is told with places and numbers; only what cannot be true is an error", async () => {
  const given = [...ACROSS, "--units", "units.csv", "--turnout", "turnout.csv"];
  const { code, json } = await runJson<Across>(given, { files });
  // Voters who had voted by ten have voted by noon: a turnout that falls is an error, all else here is a warning.
  expect([code, json.status]).toEqual([1, "failed"]);
  expect((await runJson<Across>(ACROSS, { files })).code).toBe(0);
  expect(json.found).toEqual({
    "duplicate-station": 0,
    "station-missing": 1,
    "identical-votes": 0,
    "far-share": 2,
    "added-on-day": "not-in-form",
    "mobile-share": "not-in-form",
    "figure-falls": "not-asked",
    "turnout-falls": 1,
  });
  expect(json.findings.map(({ text }) => text)).toContain("North/4: there is no protocol.");
  expect(json.findings.map(({ text }) => text)).toContain("North/1: 120 voters at 10:00, and 90 at 12:00.");
});

test("running totals that fell since an earlier file are found in the unit and in all", async () => {
  const { code, json } = await runJson<Across>(
    ["across", "later.csv", ...REHEARSAL, "--by", "region", "--before", "p.csv"],
    {
      files,
    },
  );
  expect([code, json.found["figure-falls"]]).toEqual([0, 2]);
  const falls = json.findings.filter((finding) => finding.code === "figure-falls");
  expect(falls.every(({ text }) => text.includes("620 before, 619 at 2"))).toBe(true);
});

test("a station that stands twice is an error", async () => {
  const twice = { "p.csv": `${HEAD}${NORTH}North,1,500,400,10,300,90\n` };
  const { code, json } = await runJson<Across>(ACROSS, { files: twice });
  expect([code, json.status, json.found["duplicate-station"]]).toEqual([1, "failed", 1]);
});

test.each([
  ["a turnout file without its head", "t.csv", "North/1,10:00,120\n", "t.csv:1:1"],
  ["a number with a comma", "t.csv", 'unit,at,voters\nNorth/1,10:00,"1,200"\n', "t.csv:2:1"],
  ["a time that goes back", "t.csv", "unit,at,voters\nA,12:00,1\nA,10:00,2\n", "t.csv:3:1"],
])("%s is refused with its line", async (_, name, text, place) => {
  const { code, err } = await runHere([...ACROSS, "--turnout", name], { files: { ...files, [name]: text } });
  expect([code, err.includes(place)]).toEqual([2, true]);
});

test("a station listed twice, a level that is none and a bad --show are refused", async () => {
  const units = { ...files, "u.csv": "unit\nA\nA\n" };
  const first = await runHere([...ACROSS, "--units", "u.csv"], { files: units });
  expect([first.code, first.err.includes("u.csv:3:1")]).toEqual([2, true]);
  const level = await runHere(["across", "p.csv", ...REHEARSAL, "--by", "planet"], { files });
  expect([level.code, level.err]).toEqual([2, expect.stringContaining("planet")]);
  const shown = await runHere([...ACROSS, "--show", "1,5"], { files });
  expect([shown.code, shown.err]).toEqual([2, expect.stringContaining("1,5")]);
});

test("all three languages say what was looked for", async () => {
  for (const [lang, word] of [
    ["kk", "Не ізделді"],
    ["ru", "Что искалось"],
    ["en", "Looked for"],
  ] as const) {
    const { out } = await runHere([...ACROSS, "--lang", lang], { files });
    expect(out).toContain(word);
  }
});
