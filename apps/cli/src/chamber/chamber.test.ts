import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { runHere, runJson } from "../testing/run-here.ts";

interface ChamberJson {
  readonly house: number | null;
  readonly seats: Readonly<Record<string, number>> | null;
  readonly majorities: readonly {
    readonly id: string;
    readonly needed: number;
    readonly alone: readonly string[];
    readonly pivotal: readonly string[];
    readonly veto: readonly string[];
    readonly otherChamber: string | null;
    readonly outside: number;
    readonly parts: Readonly<Record<string, { readonly seats: number; readonly as: string }>>;
    readonly coalitions: { readonly count: string; readonly listed: readonly unknown[] | null };
    readonly power: readonly { readonly id: string; readonly shapley: string; readonly swings: string }[];
  }[];
  readonly change: {
    readonly earlier: string;
    readonly gained: number;
    readonly lost: number;
    readonly lists: readonly { before: readonly string[]; after: readonly string[]; seats: object }[];
  } | null;
  readonly indices: readonly { readonly id: string; readonly exact: string | null; readonly value: string | null }[];
  readonly wastedVotes: number | null;
}

const chamber = (...args: string[]) => runJson<ChamberJson>(["chamber", ...args]);

test("2021: 54, 72 and 81 of 107, and who reaches them", async () => {
  const { code, json } = await chamber("kz-2021");
  expect([code, json.house]).toEqual([0, 107]);
  expect(json.majorities.map(({ id, needed, alone }) => [id, needed, alone.join()])).toEqual([
    ["laws", 54, "nurotan"],
    ["prime-minister", 54, "nurotan"],
    ["no-confidence-initiative", 22, "nurotan"],
    ["constitutional-laws", 72, "nurotan"],
    ["veto-law", 72, "nurotan"],
    ["constitution", 81, ""],
    ["veto-constitutional-law", 81, ""],
  ]);
  const constitution = json.majorities.find(({ id }) => id === "constitution");
  expect(constitution).toMatchObject({
    otherChamber: "Senate",
    outside: 0,
    parts: { assembly: { seats: 9, as: "single" } },
    pivotal: ["npk", "nurotan", "akzhol", "assembly"],
    veto: ["nurotan"],
    coalitions: {
      count: "3",
      listed: [
        { members: { nurotan: 1, assembly: 5 }, seats: 81 },
        { members: { nurotan: 1, npk: 1 }, seats: 86 },
        { members: { nurotan: 1, akzhol: 1 }, seats: 88 },
      ],
    },
  });
  expect(constitution?.power.map(({ id, swings, shapley }) => [id, swings, shapley])).toEqual([
    ["npk", "256", "1/12"],
    ["nurotan", "1792", "95/132"],
    ["akzhol", "256", "1/12"],
    ["assembly", "70", "5/396"],
  ]);
});

test("2021: what changed since 2016, and the indices of the election", async () => {
  const { json } = await chamber("kz-2021");
  expect(json.change).toMatchObject({
    earlier: "kz-2016",
    gained: 8,
    lost: 8,
    lists: expect.arrayContaining([
      { before: ["nurotan"], after: ["nurotan"], seats: { before: 84, after: 76, change: -8 } },
      { before: ["knpk"], after: ["npk"], seats: { before: 7, after: 10, change: 3 } },
    ]),
  });
  expect(json.indices.map(({ id, value }) => [id, value])).toEqual([
    ["gallagher", "6.53"],
    ["loosemore-hanby", "8.86"],
    ["sainte-lague", "0.0973"],
    ["effective-number-votes", "1.89"],
    ["effective-number-seats", "1.60"],
    ["pedersen", "12.29"],
    ["wasted-votes", "8.86"],
    ["turnout", "63.25"],
  ]);
  expect(json.indices.find(({ id }) => id === "wasted-votes")?.exact).toBe("641641/7241562");
  expect(json.wastedVotes).toBe(641641);
});

test.each([
  ["kz-2004", "kz-2007"],
  ["kz-2007", "kz-2012"],
  ["kz-2012", "kz-2016"],
  ["kz-2016", "kz-2021"],
  ["kz-2021", "kz-2023"],
])("the change from %s to %s is the one that compare shows", async (earlier, later) => {
  interface Compared {
    readonly lists: readonly { list: string | null; from: readonly string[]; seats: object }[];
  }
  const { json: compared } = await runJson<Compared>(["compare", earlier, later]);
  const { json } = await chamber(later);
  // A list that stood in one of the two has no seats in the other; compare leaves them open, the chamber counts none.
  const inBoth = compared.lists.filter(({ list, from }) => list !== null && from.length > 0);
  const lines = json.change?.lists.filter(({ before, after }) => before.length > 0 && after.length > 0);
  expect(lines?.map(({ after, seats }) => [after.join(), seats])).toEqual(
    inBoth.map(({ list, seats }) => [list, seats]),
  );
  expect(lines?.map(({ before }) => [...before].sort())).toEqual(inBoth.map(({ from }) => [...from].sort()));
  expect(json.change?.lists).toHaveLength(compared.lists.length);
});

test("in lines: coalitions, power, change and indices, of this chamber alone", async () => {
  const { code, out } = await runHere(["chamber", "kz-2021"]);
  expect(code).toBe(0);
  expect(out).toContain("Power is power in this chamber alone.");
  expect(out).toMatch(/81 of 107 {2}nobody +3 {2}everybody/);
  expect(out).toContain("Amending the Constitution — in the other chamber too: Senate");
  expect(out).toContain("    Nur Otan + 5 of the 9 not elected by lists = 81\n");
  expect(out).toMatch(/Nur Otan +76 +1,792 +61\.08% +87\.50% +71\.97% {2}nobody wins without it/);
  expect(out).toMatch(/Nur Otan +84 +76 +−8/);
  expect(out).toContain("Gallagher index: 6.53%");
  expect(out).toContain("Wasted votes: 641,641, that is 8.86%");
});

test.each([
  ["kk", "Галлахер индексі: 6,53\u00a0%", "«Нұр Отан» + тізіммен сайланбаған 9 депутат ішінен 5 = 81"],
  ["ru", "Индекс Галлахера: 6,53\u00a0%", "«Нур Отан» + 5 из 9 депутатов не по спискам = 81"],
])("in %s", async (lang, index, coalition) => {
  const { out } = await runHere(["chamber", "kz-2021", "--lang", lang]);
  expect(out).toContain(index);
  expect(out).toContain(coalition);
});

test("seats and a law instead of an election, and a part left out", async () => {
  const given = ["--seats", "nurotan=76, akzhol=12,npk=10", "--rules", "kz-2020-05"];
  const { json } = await chamber(...given, "--parts", "left-out");
  expect(json.majorities.find(({ id }) => id === "constitution")).toMatchObject({
    outside: 9,
    parts: { assembly: { seats: 9, as: "left-out" } },
    coalitions: { count: "2" },
  });
  expect([json.change, json.indices]).toEqual([null, []]);
  const { out } = await runHere(["chamber", ...given, "--parts", "left-out"]);
  expect(out).toMatch(/Assembly of the People of Kazakhstan +9 {2}not counted/);
  expect(out).not.toContain("Indices");
});

test("what is not known is said to be unknown", async () => {
  const { code, out } = await runHere(["chamber", "kz-2004"]);
  expect([code, out.includes("states no majorities"), out.includes("Gallagher index: unknown")]).toEqual([
    0,
    true,
    true,
  ]);
  const open = await runHere(["chamber", "--seats", "a=3", "--rules", "nl-gr"]);
  expect(open.out).toContain("the number of seats is not fixed here");
  const few = await runHere(["chamber", "--seats", "a=3", "--rules", "kz-2026"]);
  expect(few.out).toContain("of nobody known, or vacant: 142");
  expect(few.out).toContain("All who are counted do not reach it even together.");
  expect((await runHere(["chamber", "kz-2016"])).out).toContain("Birlik: continues Adilet (recalled, not confirmed)");
});

test("more voters on their own than power is computed for: said before it is tried, and left out they are no trouble", async () => {
  const law = JSON.parse(readFileSync("rules/kz-2022.json", "utf8"));
  law.chamber.seats.count = 969;
  law.chamber.parts[1].seats = 900;
  const world = { files: { "large.json": JSON.stringify(law) } };
  const args = ["chamber", "--seats", "a=40,b=29", "--rules", "large.json"];
  const refused = await runHere(args, world);
  expect([refused.code, refused.err.includes("902 vote on their own")]).toEqual([2, true]);
  expect((await runHere([...args, "--parts", "left-out"], world)).code).toBe(0);
});

test.each([
  ["no chamber", [], "no-chamber"],
  ["seats without a law", ["--seats", "a=1"], "no-chamber"],
  ["an unknown election", ["kz-2022"], "unknown-election"],
  ["an election and seats", ["kz-2021", "--seats", "a=1"], "two-chambers"],
  ["an election and a law", ["kz-2021", "--rules", "kz-2022"], "two-chambers"],
  ["no number", ["--seats", "a=1,b", "--rules", "kz-2020-05"], "seats-form"],
  ["a fraction of a seat", ["--seats", "a=1.5", "--rules", "kz-2020-05"], "seats-form"],
  ["a list twice", ["--seats", "a=1,a=2", "--rules", "kz-2020-05"], "list-twice"],
  ["more seats than there are for lists", ["--seats", "a=99", "--rules", "kz-2020-05"], "too-many-seats"],
  ["a list called as a part", ["--seats", "assembly=1", "--rules", "kz-2020-05"], "name-of-part"],
  ["another word for parts", ["kz-2021", "--parts", "bloc"], "parts-word"],
])("%s is refused", async (_, args, code) => {
  const ran = await runJson<{ readonly error: readonly { readonly code: string }[] }>(["chamber", ...args]);
  expect([ran.code, ran.json.error.map((each) => each.code)]).toEqual([2, [code]]);
});
