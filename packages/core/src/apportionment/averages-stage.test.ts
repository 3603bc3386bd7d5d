import { describe, expect, test } from "vitest";
import type { Divisors } from "../rules/index.ts";
import { byDivisors } from "./conformance/test-rules.ts";
import { decide, stagesOf, stepsOf, type TestLists } from "./testing/contests.ts";

const decideBy = (divisors: Divisors, lists: TestLists, seats: number) =>
  decide({ methods: [byDivisors(divisors)] }, lists, seats);

// The same votes and ten seats by each sequence.
test.each([
  ["dhondt", { A: 6, B: 2, C: 1, D: 1 }, "91/1"],
  ["sainte-lague", { A: 6, B: 2, C: 1, D: 1 }, "554/11"],
  ["danish", { A: 6, B: 2, C: 1, D: 1 }, "277/8"],
  ["imperiali", { A: 8, B: 2, C: 0, D: 0 }, "554/9"],
] as const)("%s", (sequence, seats, cut) => {
  const unit = decideBy({ sequence }, { A: 554, B: 240, C: 115, D: 91 }, 10);
  expect(unit.seats).toEqual(seats);
  expect(stagesOf(unit)).toMatchObject([{ stage: "averages", index: null, cut }]);
  expect(stepsOf(unit, "averages")[0]).toMatchObject({ sequence, seats: 10, article: "Art. 1" });
});

test("rows, awards in order, and the cut of a small case by hand", () => {
  const unit = decideBy({ sequence: "dhondt" }, { A: 60, B: 31, C: 9 }, 3);
  expect(stepsOf(unit, "averages")).toEqual([
    {
      step: "averages",
      sequence: "dhondt",
      seats: 3,
      rows: [
        { list: "A", votes: 60, before: 0, after: 2, last: "30/1", next: "20/1" },
        { list: "B", votes: 31, before: 0, after: 1, last: "31/1", next: "31/2" },
        { list: "C", votes: 9, before: 0, after: 0, next: "9/1" },
      ],
      awards: [
        { list: "A", average: "60/1" },
        { list: "B", average: "31/1" },
        { list: "A", average: "30/1" },
      ],
      article: "Art. 1",
    },
  ]);
  expect(stagesOf(unit)).toEqual([{ stage: "averages", index: null, to: { A: 2, B: 1 }, cut: "30/1" }]);
});

test("equal averages above the cut stand in the order of the lists", () => {
  const unit = decideBy({ sequence: "dhondt" }, { B: 30, A: 60, C: 30 }, 4);
  expect(unit.seats).toEqual({ B: 1, A: 2, C: 1 });
  expect(stepsOf(unit, "averages")[0]?.awards?.map(({ list }) => list)).toEqual(["A", "B", "A", "C"]);
});

test("each seat is shown up to 60 of them, beyond only their number", () => {
  const awards = (seats: number) => stepsOf(decideBy({ sequence: "dhondt" }, { A: 61 }, seats), "averages")[0]?.awards;
  expect(awards(60)).toHaveLength(60);
  expect(awards(61)).toBeUndefined();
  const minimum = { seats: 25, article: "Art. 4" };
  const more = decide({ methods: [byDivisors({ sequence: "dhondt" })], minimum }, { A: 61, B: 40 }, 80);
  expect(stepsOf(more, "averages")[0]?.awards).toHaveLength(30);
});

test("modified Sainte-Laguë: the first divisor of 1.4 and Sweden's 1.2", () => {
  const lists = { A: 100, B: 21, C: 13 };
  expect(decideBy({ sequence: "sainte-lague" }, lists, 6).seats).toEqual({ A: 4, B: 1, C: 1 });
  const modified = decideBy({ sequence: "sainte-lague", firstDivisor: "7/5" }, lists, 6);
  // 71.4, 33.3, 20, 14.3, 11.1; 15; 9.3: the sixth goes to A.
  expect(modified.seats).toEqual({ A: 5, B: 1, C: 0 });
  expect(stagesOf(modified)).toMatchObject([{ cut: "100/9" }]);
  expect(stepsOf(modified, "averages")[0]?.rows[2]).toMatchObject({ next: "65/7" });
  expect(decideBy({ sequence: "sainte-lague", firstDivisor: "6/5" }, lists, 6).seats).toEqual({ A: 5, B: 1, C: 0 });
  expect(decideBy({ sequence: "linear", first: "1", step: "2" }, lists, 6).seats).toEqual({ A: 4, B: 1, C: 1 });
});

describe("infinite averages (Adams, Dean, Huntington-Hill)", () => {
  const lists = { A: 900, B: 60, C: 40 };

  test.each([
    ["adams", { A: 4, B: 1, C: 1 }, "300/1"],
    ["dean", { A: 4, B: 1, C: 1 }, "525/2"],
    ["huntington-hill", { A: 4, B: 1, C: 1 }, "67500/1"],
  ] as const)("%s gives everybody with votes a seat first", (sequence, seats, cut) => {
    const unit = decideBy({ sequence }, { ...lists, D: 0 }, 6);
    expect(unit.seats).toEqual({ ...seats, D: 0 });
    expect(stagesOf(unit)).toMatchObject([{ cut }]);
    expect(stepsOf(unit, "averages")[0]?.rows[1]).toMatchObject({ last: "1/0" });
    expect(stepsOf(unit, "averages")[0]?.rows[3]).toMatchObject({ before: 0, after: 0 });
  });

  test("fewer seats than lists: more votes come first, equal ones are tied", () => {
    const two = decideBy({ sequence: "adams" }, lists, 2);
    expect(two.seats).toEqual({ A: 1, B: 1, C: 0 });
    expect(stagesOf(two)).toEqual([{ stage: "averages", index: null, to: { A: 1, B: 1 }, cut: "1/0" }]);
    expect(stepsOf(two, "averages")[0]?.awards).toEqual([
      { list: "A", average: "1/0" },
      { list: "B", average: "1/0" },
    ]);
    expect(decideBy({ sequence: "adams" }, { A: 900, B: 60, C: 60 }, 2).question).toMatchObject({ among: ["B", "C"] });
    expect(decideBy({ sequence: "adams" }, { A: 900, B: 60, C: 60 }, 3).seats).toEqual({ A: 1, B: 1, C: 1 });
  });
});

test("Macau: divisors 1, 2, 4, 8", () => {
  const unit = decideBy({ sequence: "macau" }, { A: 900, B: 300, C: 110 }, 6);
  // 900, 450, 300 | 225, 112.5; 300, 150; 110.
  expect(unit.seats).toEqual({ A: 4, B: 2, C: 0 });
  expect(stepsOf(unit, "averages")[0]?.rows).toMatchObject([
    { last: "225/2", next: "225/4" },
    { last: "150/1", next: "75/1" },
    { next: "110/1" },
  ]);
});

test("the cut is the smallest average among the winners, wherever it stands", () => {
  expect(stagesOf(decideBy({ sequence: "dhondt" }, { C: 9, B: 31, A: 60 }, 3))).toMatchObject([{ cut: "30/1" }]);
  expect(stagesOf(decideBy({ sequence: "dhondt" }, { A: 30, B: 61, C: 62 }, 5))).toMatchObject([
    { to: { A: 1, B: 2, C: 2 }, cut: "30/1" },
  ]);
});
