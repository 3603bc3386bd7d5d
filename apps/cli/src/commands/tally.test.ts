import { expect, test } from "vitest";
import { dauys, REHEARSAL, realStations } from "../protocols/testing/real-command.ts";
import { runHere } from "../testing/run-here.ts";

const EXAMPLE = ["tally", "docs/examples/rehearsal/stations.csv", ...REHEARSAL];
const HEAD = "region,station,registered,received,invalid,birch,maple\n";

test("totals in all and by region", async () => {
  const { code, out } = await dauys([...EXAMPLE, "--by", "region"]);
  expect(code).toBe(0);
  expect(out).toMatch(/^ +4 +List Birch +1,080$/m);
  expect(out).toMatch(/^North +2 +1,700 +1,100 +10 +660 +440$/m);
  expect(out).toMatch(/^In all +4 +2,900 +2,100 +15 +1,080 +1,010$/m);
});

test("--votes is a votes file that dauys seats reads, in CSV and JSON, in all and by unit", async () => {
  const votes = (await dauys([...EXAMPLE, "--votes"])).out;
  expect(votes).toBe(
    "list,votes\nBirch,1080\nMaple,1010\n@registered,2900\n@received,2100\n@in-boxes,2105\n@valid,2090\n@invalid,15\n",
  );
  const asJson = (await runHere([...EXAMPLE, "--votes", "--json"])).out;
  const byUnit = (await runHere([...EXAMPLE, "--votes", "--by", "region"])).out;
  const byUnitJson = (await runHere([...EXAMPLE, "--votes", "--by", "region", "--json"])).out;
  const seats = async (rules: string, content: string) => {
    const ran = await runHere(["seats", "--rules", rules, "--votes", "-", "--seats", "7", "--json"], {
      files: { "-": content },
    });
    return JSON.parse(ran.out).seats;
  };
  expect(await seats("nl-gr", votes)).toEqual({ Birch: 4, Maple: 3 });
  expect(await seats("nl-gr", asJson)).toEqual({ Birch: 4, Maple: 3 });
  expect(byUnit).toContain("\nSouth,Maple,570\n");
  expect(await seats("ru-2011", byUnit)).toEqual(await seats("ru-2011", byUnitJson));
});

test("a total that some protocol leaves out is no total; totals say how many leave it out", async () => {
  const files = { "p.csv": `${HEAD}A,1,9,5,,3,1\nA,2,9,5,0,3,1\n` };
  const { out } = await runHere(["tally", "p.csv", ...REHEARSAL, "--votes"], { files });
  expect(out).toBe("list,votes\nBirch,6\nMaple,2\n@registered,18\n@received,10\n@valid,8\n");
  const told = await runHere(["tally", "p.csv", ...REHEARSAL], { files });
  expect(told.out).toMatch(/^ +3 +Invalid ballots +0 +1$/m);
});

test.each([
  [`${HEAD}A,1,9,5,0,3,1\nA,1,9,5,0,3,1\n`, [], "stands twice: in line 2 and in line 3"],
  [`${HEAD}A,1,9,5,0,3,1\nA,2,x,5,0,3,1\n`, ["--strict"], "is not a number"],
  [HEAD, [], "p.csv:"],
  [`${HEAD}A,1,9,5,0,3,1\n`, ["--by", "station"], "the profile's levels are region"],
])("what would count wrongly is refused: %#", async (content, options, told) => {
  const files = { "p.csv": content };
  const { code, out, err } = await runHere(["tally", "p.csv", ...REHEARSAL, ...options], { files });
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain(told);
});

const russia = realStations("russia-2011");
const georgia = realStations("georgia-2024");

test.skipIf(russia === null)(
  "Russia 2011: from 95,225 protocols to the official seats (skipped where DAUYS_STATIONS is absent)",
  async () => {
    const votes = await dauys(["tally", russia ?? "", "--profile", "russia-2011", "--votes"]);
    expect(votes.out).toContain("\n@in-boxes,65648690\n@valid,64615252\n@invalid,1033438\n");
    const seats = await dauys(["seats", "--rules", "ru-2011", "--votes", "-", "--json"], votes.out);
    expect([seats.code, JSON.parse(seats.out).seats]).toEqual([
      0,
      { "1": 64, "2": 56, "3": 0, "4": 92, "5": 0, "6": 238, "7": 0 },
    ]);
  },
  15_000,
);

test.skipIf(russia === null)(
  "a level that not every protocol has cannot carry the votes (skipped where absent)",
  async () => {
    const { code, out, err } = await dauys([
      "tally",
      russia ?? "",
      "--profile",
      "russia-2011",
      "--votes",
      "--by",
      "district",
    ]);
    expect([code, out, err.includes("protocols without a unit of level district")]).toEqual([2, "", true]);
  },
  15_000,
);

test.skipIf(georgia === null)(
  "Georgia 2024: totals of 3,110 protocols (skipped where DAUYS_STATIONS is absent)",
  async () => {
    const { out } = await dauys(["tally", georgia ?? "", "--profile", "georgia-2024", "--by", "district", "--json"]);
    const { nation, units } = JSON.parse(out);
    expect([nation.protocols, nation.fields.registered.known, nation.figures.valid.known]).toEqual([
      3110, 3494146, 2076734,
    ]);
    const sum = units.reduce((all: number, unit: typeof nation) => all + unit.figures.valid.known, 0);
    expect(sum).toBe(2076734);
  },
);
