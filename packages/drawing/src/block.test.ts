import { expect, test } from "vitest";
import { houseSize, placeBlocks } from "./block.ts";

const block = (id: string, seats: number) => ({ id, label: id, seats, colour: "#000000" });

test("blocks hold consecutive seats, the one set apart the last", () => {
  const house = { blocks: [block("a", 76), block("b", 0), block("c", 22)], apart: block("d", 9) };
  expect(houseSize(house)).toBe(107);
  expect(placeBlocks(house).map(({ block: { id }, from, index, apart }) => [id, from, index, apart])).toEqual([
    ["a", 0, 0, false],
    ["b", 76, 1, false],
    ["c", 76, 2, false],
    ["d", 98, 3, true],
  ]);
});

test("a block of half a seat, or fewer than none, is a bug", () => {
  for (const seats of [0.5, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(() => houseSize({ blocks: [block("a", seats)] })).toThrow(RangeError);
  }
});
