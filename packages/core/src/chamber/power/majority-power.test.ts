import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fractionText } from "../../exact/index.ts";
import { type Rules, readRules } from "../../rules/index.ts";
import { type MajorityPower, majorityPower } from "./majority-power.ts";

function load(id: string): Rules {
  const read = readRules(readFileSync(new URL(`../../../../../rules/${id}.json`, import.meta.url), "utf8"));
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.read.rules;
}

const law = load("kz-2020-05");
const in2021 = { nurotan: 76, akzhol: 12, npk: 10, auyl: 0, adal: 0 };
const shapley = ({ power }: MajorityPower) =>
  Object.fromEntries(power.map((each) => [each.id, each.shapley && fractionText(each.shapley)]));

test("2021: one list alone decides all but the Constitution, and has a veto there", () => {
  const found = majorityPower(law, in2021, { assembly: { seats: 9, as: "single" } });
  expect(found.map(({ id, needed, coalitions }) => [id, needed, coalitions.count])).toEqual([
    ["laws", 54, 1n],
    ["prime-minister", 54, 1n],
    ["no-confidence-initiative", 22, 2n],
    ["constitutional-laws", 72, 1n],
    ["veto-law", 72, 1n],
    ["constitution", 81, 3n],
    ["veto-constitutional-law", 81, 3n],
  ]);
  const constitution = found.find(({ id }) => id === "constitution") as MajorityPower;
  expect(constitution.power.map(({ id, veto, dummy }) => [id, veto, dummy])).toEqual([
    ["nurotan", true, false],
    ["akzhol", false, false],
    ["npk", false, false],
    ["assembly", false, false],
  ]);
  expect(shapley(constitution)).toEqual({ nurotan: "95/132", akzhol: "1/12", npk: "1/12", assembly: "5/396" });
  expect([constitution.reachable, constitution.outside]).toEqual([true, 0]);
});

test("every result is of this chamber, and names the other one where the decision needs it", () => {
  const found = majorityPower(law, in2021);
  expect(found.every(({ chamber }) => chamber.en.startsWith("Mazhilis"))).toBe(true);
  expect(found.map(({ otherChamber }) => otherChamber?.en ?? null)).toEqual([
    "Senate",
    null,
    null,
    "Senate",
    "Senate",
    "Senate",
    "Senate",
  ]);
});

test("a part left out never votes for, and the result says so", () => {
  const [laws] = majorityPower(law, { a: 50, b: 48 }, { assembly: { seats: 9, as: "left-out" } });
  expect(laws).toMatchObject({ parts: { assembly: { seats: 9, as: "left-out" } }, outside: 9, reachable: true });
  expect(laws?.coalitions.listed).toEqual([{ members: { a: 1, b: 1 }, seats: 98 }]);
  const [withThem] = majorityPower(law, { a: 50, b: 48 }, { assembly: { seats: 9, as: "single" } });
  expect(withThem?.coalitions.listed?.map(({ members }) => members)).toEqual([
    { a: 1, assembly: 4 },
    { b: 1, assembly: 6 },
    { a: 1, b: 1 },
  ]);
});

test("a majority that the known seats do not reach is said to be out of reach", () => {
  const [laws] = majorityPower(law, { a: 30 });
  expect(laws).toMatchObject({ reachable: false, outside: 77, coalitions: { count: 0n, listed: [] } });
});

test("a majority of the list seats is a game of the lists", () => {
  const own = law.chamber.majorities[0];
  if (own === undefined) throw new Error("no majority");
  const rules: Rules = { ...law, chamber: { ...law.chamber, majorities: [{ ...own, of: "lists" }] } };
  const [found] = majorityPower(rules, { a: 49, b: 49 }, { assembly: { seats: 9, as: "single" } });
  expect([found?.house, found?.parts, found?.power.map(({ id }) => id)]).toEqual([98, {}, ["a", "b"]]);
});

test("a list cannot have the id of a part", () => {
  expect(() => majorityPower(law, { assembly: 5 }, { assembly: { seats: 9, as: "single" } })).toThrow("id of a list");
});
