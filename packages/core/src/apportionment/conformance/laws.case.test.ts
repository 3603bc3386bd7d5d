import { expect, test } from "vitest";
import { apportion } from "../apportion.ts";
import { checkCertificate } from "../check-certificate/index.ts";
import type { Answer, ListVotes, Totals } from "../contest.ts";
import type { UnitOutcome } from "../outcome.ts";
import { rulesOf, rulesText } from "./cases.ts";

interface Case {
  readonly seats: number;
  readonly lists: readonly ListVotes[];
  readonly totals?: Totals;
  readonly unit?: string;
  readonly answers?: readonly Answer[];
}

/** What a law file says about an invented result that no real election at hand shows. */
function decide(id: string, { seats, lists, totals = {}, unit = "", answers = [] }: Case): UnitOutcome {
  const apportioned = apportion({ rules: rulesOf(id), units: [{ unit, seats, lists, totals }], answers });
  if (!apportioned.ok) throw new TypeError(JSON.stringify(apportioned.faults));
  return apportioned.outcome.units[0] as UnitOutcome;
}

function accepted(id: string, { certificate }: UnitOutcome): boolean {
  return checkCertificate(JSON.parse(rulesText(id)), JSON.parse(JSON.stringify(certificate))).ok;
}

test("Scotland: one vote more for each of the equal lists favours the one with fewer votes; equal votes: a lot", () => {
  const unit = decide("gb-sct-regional", {
    seats: 1,
    unit: "R",
    lists: [
      { list: "A", votes: 200, held: 1 },
      { list: "B", votes: 100 },
    ],
  });
  expect(unit.seats).toEqual({ A: 0, B: 1 });
  expect(accepted("gb-sct-regional", unit)).toBe(true);
  const even = decide("gb-sct-regional", {
    seats: 1,
    unit: "R",
    lists: [
      { list: "A", votes: 100 },
      { list: "B", votes: 100 },
    ],
  });
  expect(even.question).toMatchObject({ kind: "lot", article: "Scotland Act 1998, s. 8(9)" });
});

test("Slovakia: a mandate too many is taken from the smallest remainder, of equal ones from fewer votes, else by lot", () => {
  const unit = decide("sk-nrsr", {
    seats: 150,
    lists: [
      { list: "A", votes: 76_000 },
      { list: "B", votes: 75_000 },
    ],
  });
  expect(unit.seats).toEqual({ A: 76, B: 74 });
  expect(unit.ties).toMatchObject([{ among: ["A", "B"], losing: true, decidedBy: "more-votes", winners: ["A"] }]);
  expect(accepted("sk-nrsr", unit)).toBe(true);
  const lists = [50_000, 50_000, 51_000].map((votes, i) => ({ list: `L${i}`, votes }));
  expect(decide("sk-nrsr", { seats: 150, lists }).question).toMatchObject({
    kind: "lot",
    among: ["L0", "L1"],
    losing: true,
  });
});

test("Switzerland: one seat goes to the most votes or by lot; more seats need the candidates' votes as a decision", () => {
  const even = [
    { list: "A", votes: 100 },
    { list: "B", votes: 100 },
  ];
  expect(decide("ch-nationalrat-2023", { seats: 1, unit: "Uri", lists: even }).question).toMatchObject({
    kind: "lot",
    article: "BPR, Art. 47",
  });
  const question = { kind: "silent", silence: "candidate-votes", among: ["A", "B"], seats: 1 };
  expect(decide("ch-nationalrat-2023", { seats: 3, unit: "Zug", lists: even }).question).toMatchObject(question);
  const answer: Answer = {
    unit: "Zug",
    among: ["A", "B"],
    winners: ["B"],
    by: "decision",
    source: "votes of the candidates",
  };
  const unit = decide("ch-nationalrat-2023", { seats: 3, unit: "Zug", lists: even, answers: [answer] });
  expect(unit.seats).toEqual({ A: 1, B: 2 });
  expect(accepted("ch-nationalrat-2023", unit)).toBe(true);
});

test("Austria: a basic seat opens the way without 4 per cent", () => {
  const lists = [
    { list: "A", votes: 9_700 },
    { list: "B", votes: 300 },
  ];
  expect(decide("at-nationalrat", { seats: 183, lists }).seats).toEqual({ A: 183, B: 0 });
  const basic = lists.map((entry) => (entry.list === "B" ? { ...entry, basic: 1 } : entry));
  expect(decide("at-nationalrat", { seats: 183, lists: basic }).seats).toEqual({ A: 178, B: 5 });
});

test("Russia 2011: one seat from 5 per cent, two from 6; the next list is admitted until more than 60 per cent take part", () => {
  const lists = Object.entries({ A: 600, B: 200, C: 55, D: 65, E: 49 }).map(([list, votes]) => ({ list, votes }));
  expect(decide("ru-2011", { seats: 450, lists, totals: { inBoxes: 1000 } }).seats).toEqual({
    A: 335,
    B: 112,
    C: 1,
    D: 2,
    E: 0,
  });
  const fewer = Object.entries({ A: 590, C: 55, D: 65 }).map(([list, votes]) => ({ list, votes }));
  expect(decide("ru-2011", { seats: 450, lists: fewer, totals: { inBoxes: 1000 } }).seats).toEqual({
    A: 404,
    C: 1,
    D: 45,
  });
});

test("Poland: equal lists need the precincts, and beyond them the law names no lot", () => {
  const even = [
    { list: "A", votes: 100 },
    { list: "B", votes: 100 },
  ];
  expect(decide("pl-sejm", { seats: 1, unit: "1", lists: even }).question).toMatchObject({
    kind: "data",
    needs: "precincts",
  });
  const counted = even.map((entry, i) => ({ ...entry, precincts: 3 + i }));
  expect(decide("pl-sejm", { seats: 1, unit: "1", lists: counted }).seats).toEqual({ A: 0, B: 1 });
  const same = even.map((entry) => ({ ...entry, precincts: 3 }));
  expect(decide("pl-sejm", { seats: 1, unit: "1", lists: same }).question).toMatchObject({
    kind: "silent",
    silence: "tie-equal-precincts",
  });
});

test("Spain: exactly 3 per cent of the valid votes, blank ones among them, is enough to take part", () => {
  const lists = [
    { list: "A", votes: 960 },
    { list: "B", votes: 30 },
  ];
  expect(decide("es-congreso", { seats: 40, unit: "x", lists, totals: { blank: 10 } }).qualified).toEqual(["A", "B"]);
  expect(decide("es-congreso", { seats: 40, unit: "x", lists, totals: { blank: 11 } }).qualified).toEqual(["A"]);
});
