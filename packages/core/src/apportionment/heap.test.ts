import { expect, test } from "vitest";
import { takeForemost } from "./heap.ts";

/** The order in which items are taken when each take lowers the item's value by its step. */
function takes(values: readonly number[], steps: readonly number[], times: number, least = Number.NEGATIVE_INFINITY) {
  const now = [...values];
  const order: number[] = [];
  const items = values.map((_, i) => i);
  const before = (a: number, b: number): boolean => (now[a] as number) > (now[b] as number);
  const taken = takeForemost(items, times, before, (item) => {
    order.push(item);
    now[item] = (now[item] as number) - (steps[item] as number);
    return (now[item] as number) > least;
  });
  return { taken, order };
}

test("the foremost is taken each time, wherever it stands at first", () => {
  for (const values of [
    [1, 2, 3, 4, 5, 6, 7],
    [7, 6, 5, 4, 3, 2, 1],
    [4, 7, 1, 6, 2, 5, 3],
    [2, 1, 7, 3, 6, 4, 5],
  ]) {
    const { taken, order } = takes(
      values,
      values.map(() => 100),
      7,
    );
    expect(taken).toBe(7);
    expect(order.map((item) => values[item])).toEqual([7, 6, 5, 4, 3, 2, 1]);
  }
});

test("what is taken goes back to where its new value belongs", () => {
  expect(takes([10, 8.5, 5.2, 1], [3, 1, 9, 1], 8).order).toEqual([0, 1, 1, 0, 1, 1, 2, 1]);
});

test("an item that does not stay is gone; fewer takes than asked when none is left", () => {
  expect(takes([3, 2, 1], [1, 1, 1], 10, 0)).toEqual({ taken: 6, order: expect.any(Array) });
  expect(takes([5, 9, 7], [9, 9, 9], 10, 0)).toEqual({ taken: 3, order: [1, 2, 0] });
  expect(takes([], [], 3)).toEqual({ taken: 0, order: [] });
  expect(takes([3, 2], [1, 1], 0)).toEqual({ taken: 0, order: [] });
});
