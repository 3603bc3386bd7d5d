import { fraction, fractionText } from "@dauys/core/exact";
import { expect, test } from "vitest";
import { realElection } from "../testing/real-elections.ts";
import { resultOf } from "./result-view.ts";

const seats = (id: string) =>
  Object.fromEntries(resultOf(realElection(id)).rows.map((row) => [row.list.id, row.seats]));

test("2021: lists in the order of votes, with the seats that the law gives", () => {
  const { rows, base } = resultOf(realElection("kz-2021"));
  expect(rows.map(({ list, seats: own }) => [list.id, own])).toEqual([
    ["nurotan", 76],
    ["akzhol", 12],
    ["npk", 10],
    ["auyl", 0],
    ["adal", 0],
  ]);
  expect(base).toEqual({ name: "valid", value: 7_241_562 });
  expect(rows[0]?.share).toEqual(fraction(5_148_074, 7_241_562));
});

test("2021: the distance to the threshold, in votes", () => {
  const { rows, threshold } = resultOf(realElection("kz-2021"));
  expect(threshold).toMatchObject({ needed: 506_910, baseValue: 7_241_562, at: fraction(7, 100) });
  expect(fractionText(threshold?.exact ?? fraction(0))).toBe("25345467/50");
  expect(rows.map(({ qualified, distance }) => [qualified, distance])).toEqual([
    [true, 5_148_074 - 506_910],
    [true, 792_828 - 506_910],
    [true, 659_019 - 506_910],
    [false, 383_023 - 506_910],
    [false, 258_618 - 506_910],
  ]);
});

test("2021: the change since 2016 follows lists that were renamed", () => {
  const { rows } = resultOf(realElection("kz-2021"));
  const changes = rows.map(({ list, change }) => [list.id, change?.from, change?.seats.change]);
  expect(changes).toEqual([
    ["nurotan", ["nurotan"], -8],
    ["akzhol", ["akzhol"], 5],
    ["npk", ["knpk"], 3],
    ["auyl", ["auyl"], 0],
    ["adal", ["birlik"], 0],
  ]);
});

test("2023: votes against all are part of the base", () => {
  const { base, rows } = resultOf(realElection("kz-2023"));
  expect(base).toEqual({ name: "valid+against-all", value: 6_366_441 });
  expect(rows[0]?.share).toEqual(fraction(3_431_510, 6_366_441));
  expect(rows.find(({ list }) => list.id === "respublica")?.change).toBeNull();
});

test("2004: a number that is only recalled gives no share, and no threshold is shown that nothing was measured against", () => {
  const { base, rows, threshold } = resultOf(realElection("kz-2004"));
  expect(base.value).toBeNull();
  expect(threshold).toBeNull();
  expect(rows.map(({ share }) => share)).toEqual(rows.map(() => null));
});

test("the seats of all elections", () => {
  expect(seats("kz-2007")).toMatchObject({ nurotan: 98, osdp: 0 });
  expect(seats("kz-2012")).toMatchObject({ nurotan: 83, akzhol: 8, knpk: 7 });
  expect(seats("kz-2016")).toMatchObject({ nurotan: 84, akzhol: 7, knpk: 7 });
  expect(seats("kz-2023")).toMatchObject({ amanat: 40, auyl: 8, respublica: 6, akzhol: 6, npk: 5, osdp: 4, baytaq: 0 });
});

test("votes that no law can share leave the seats open", () => {
  const shown = realElection("kz-2021", (file) => {
    for (const list of file.lists as { votes: { value: number } }[]) list.votes.value = 1000;
    (file.totals as { valid: { value: number } }).valid.value = 100_000;
  });
  expect(resultOf(shown).rows.map(({ seats: own }) => own)).toEqual([null, null, null, null, null]);
});
