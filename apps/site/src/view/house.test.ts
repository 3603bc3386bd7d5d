import { expect, test } from "vitest";
import { realElection } from "../testing/real-elections.ts";
import { houseOf } from "./house.ts";

test("2021: all 107 seats, the Assembly's nine apart", () => {
  const house = houseOf(realElection("kz-2021"));
  expect(house?.seats).toBe(107);
  expect(house?.blocks.map(({ id, seats }) => [id, seats])).toEqual([
    ["nurotan", 76],
    ["akzhol", 12],
    ["npk", 10],
  ]);
  expect(house?.apart).toMatchObject({ id: "assembly", seats: 9 });
});

test.each([
  ["kz-2004", 77, 67],
  ["kz-2007", 107, 9],
  ["kz-2012", 107, 9],
  ["kz-2016", 107, 9],
  ["kz-2023", 98, 29],
])("%s: %i seats, %i of them of no list", (id, seats, apart) => {
  const house = houseOf(realElection(id));
  expect(house?.apart?.seats).toBe(apart);
  const all = house?.blocks.reduce((sum, block) => sum + block.seats, house.apart?.seats ?? 0);
  expect([house?.seats, all]).toEqual([seats, seats]);
});
