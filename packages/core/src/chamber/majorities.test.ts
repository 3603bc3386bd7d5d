import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Rules, readRules } from "../rules/index.ts";
import { majorities, seatsNeeded } from "./majorities.ts";

function load(id: string): Rules {
  const read = readRules(readFileSync(new URL(`../../../../rules/${id}.json`, import.meta.url), "utf8"));
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.read.rules;
}

const law = load("kz-2020-05");
const in2021 = { nurotan: 76, akzhol: 12, npk: 10 };

test.each([
  [107, { half: 54, fifth: 22, third: 36, twoThirds: 72, threeQuarters: 81 }],
  [98, { half: 50, fifth: 20, third: 33, twoThirds: 66, threeQuarters: 74 }],
  [145, { half: 73, fifth: 29, third: 49, twoThirds: 97, threeQuarters: 109 }],
])("majorities of a chamber of %i", (house, expected) => {
  expect({
    half: seatsNeeded(house, "1/2", ">"),
    fifth: seatsNeeded(house, "1/5", ">="),
    third: seatsNeeded(house, "1/3", ">="),
    twoThirds: seatsNeeded(house, "2/3", ">="),
    threeQuarters: seatsNeeded(house, "3/4", ">="),
  }).toEqual(expected);
});

test("more than, and at least, differ exactly where the fraction is a whole number of seats", () => {
  expect([seatsNeeded(100, "1/2", ">"), seatsNeeded(100, "1/2", ">=")]).toEqual([51, 50]);
  expect([seatsNeeded(101, "1/2", ">"), seatsNeeded(101, "1/2", ">=")]).toEqual([51, 51]);
  expect(() => seatsNeeded(100, "a half", ">")).toThrow(RangeError);
});

test("the seats needed are the fewest that are enough", () => {
  const fractions = fc
    .tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }))
    .filter(([a, b]) => a <= b);
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1000 }),
      fractions,
      fc.constantFrom(">=" as const, ">" as const),
      (house, [num, den], how) => {
        const needed = seatsNeeded(house, `${num}/${den}`, how);
        const enough = (seats: number): boolean =>
          how === ">=" ? seats * den >= num * house : seats * den > num * house;
        expect([enough(needed), enough(needed - 1)]).toEqual([true, false]);
      },
    ),
    { numRuns: 1000 },
  );
});

test("2021: 76 of 107 reach two thirds and not three quarters, of this chamber", () => {
  const found = majorities(law, in2021, { assembly: 9 });
  expect(found.map(({ id, needed, alone, missing }) => [id, needed, alone, missing.nurotan ?? 0])).toEqual([
    ["laws", 54, ["nurotan"], 0],
    ["prime-minister", 54, ["nurotan"], 0],
    ["no-confidence-initiative", 22, ["nurotan"], 0],
    ["constitutional-laws", 72, ["nurotan"], 0],
    ["veto-law", 72, ["nurotan"], 0],
    ["constitution", 81, [], 5],
    ["veto-constitutional-law", 81, [], 5],
  ]);
});

test("the other chamber is named where the decision needs it, and only there", () => {
  const found = majorities(law, in2021);
  expect(found.filter(({ otherChamber }) => otherChamber === undefined).map(({ id }) => id)).toEqual([
    "prime-minister",
    "no-confidence-initiative",
  ]);
  expect(found.find(({ id }) => id === "constitution")?.otherChamber).toEqual({
    kk: "Сенат",
    ru: "Сенат",
    en: "Senate",
  });
  expect(majorities(load("kz-2026"), {}).every(({ otherChamber }) => otherChamber === undefined)).toBe(true);
});

test("with all nine of the Assembly 76 would reach three quarters too", () => {
  const constitution = majorities(law, in2021, { assembly: 9 }).find(({ id }) => id === "constitution");
  expect(constitution?.withPart).toEqual({ assembly: ["nurotan"] });
  expect(
    majorities(law, { nurotan: 71, akzhol: 27 }, { assembly: 9 }).map(({ withPart }) => withPart.assembly?.join()),
  ).toEqual(["", "", "", "nurotan", "nurotan", "", ""]);
});

test("2016: 84 of 107 reach both", () => {
  const found = majorities(law, { nurotan: 84, akzhol: 7, knpk: 7 }, { assembly: 9 });
  expect(found.every(({ alone }) => alone.includes("nurotan"))).toBe(true);
});

test("2023: a chamber of 98 has other numbers, and one majority that does not need the Senate", () => {
  const found = majorities(load("kz-2022"), { amanat: 40 }, { districts: 29 });
  expect([...new Set(found.map(({ needed }) => needed))].sort((a, b) => a - b)).toEqual([20, 50, 66, 74]);
  expect(
    found.filter(({ needed, otherChamber }) => needed > 50 && otherChamber === undefined).map(({ id }) => id),
  ).toEqual(["law-confirmed"]);
});

test("a version whose majorities were not read states none", () => {
  expect(majorities(load("kz-2004"), { otan: 7 })).toEqual([]);
});

test("a majority of the list seats does not count the other parts", () => {
  const own = law.chamber.majorities[0];
  if (own === undefined) throw new Error("no majority");
  const rules: Rules = { ...law, chamber: { ...law.chamber, majorities: [{ ...own, of: "lists" }] } };
  expect(majorities(rules, { a: 49, b: 49 }, { assembly: 9 })).toMatchObject([
    { house: 98, needed: 50, alone: [], missing: { a: 1, b: 1 }, withPart: {} },
  ]);
});

test.each([
  ["more seats than the chamber has", { a: 99 }, { assembly: 9 }, "108 seats in a chamber of 107"],
  ["a fraction of a seat", { a: 1.5 }, {}, '"a" cannot have 1.5 seats'],
  ["a negative number", { a: -1 }, {}, '"a" cannot have -1 seats'],
  ["a part that the law does not know", { a: 1 }, { senate: 9 }, 'no part "senate"; known: assembly'],
  ["the lists as a part", { a: 1 }, { lists: 9 }, 'no part "lists"'],
])("%s is refused", (_, seats, parts, message) => {
  expect(() => majorities(law, seats, parts as Readonly<Record<string, number>>)).toThrow(message);
});

test("a law that does not say how large its chamber is has no majorities in seats", () => {
  const rules: Rules = { ...law, chamber: { ...law.chamber, seats: null } };
  expect(() => majorities(rules, in2021)).toThrow("does not say how many seats");
});
