import { expect, test } from "vitest";
import { bell, below, between, chance, oneOf, shuffled } from "./draw.ts";
import { xoshiro128 } from "./xoshiro.ts";

const random = () => xoshiro128([7, 7, 7, 7]);

test("each number below a limit comes about equally often, and no other", () => {
  const next = random();
  const counts = new Array<number>(7).fill(0);
  for (let i = 0; i < 70_000; i += 1) counts[below(next, 7)]! += 1;
  for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(400);
});

test("words of the incomplete last round are passed over", () => {
  const words = [4_294_967_295, 4_294_967_294, 5];
  expect(below(() => words.shift()!, 3_000_000_000)).toBe(5);
  expect(words).toEqual([]);
});

test("there is no number below 0, or beyond what a word holds", () => {
  expect(() => below(random(), 0)).toThrow(RangeError);
  expect(() => below(random(), 1.5)).toThrow(RangeError);
  expect(() => below(random(), 2 ** 33)).toThrow(RangeError);
});

test("both ends can come between two numbers", () => {
  const next = random();
  const found = new Set(Array.from({ length: 200 }, () => between(next, -1, 2)));
  expect([...found].sort((a, b) => a - b)).toEqual([-1, 0, 1, 2]);
});

test("a bell has the mean 0 and the spread asked for", () => {
  const next = random();
  const drawn = Array.from({ length: 20_000 }, () => bell(next, 1000));
  const mean = drawn.reduce((sum, value) => sum + value, 0) / drawn.length;
  const variance = drawn.reduce((sum, value) => sum + (value - mean) ** 2, 0) / drawn.length;
  expect(Math.abs(mean)).toBeLessThan(30);
  expect(Math.abs(Math.sqrt(variance) - 1000)).toBeLessThan(30);
});

test("chance, one of several, and an order keep to what was given", () => {
  const next = random();
  const hits = Array.from({ length: 10_000 }, () => chance(next, 1, 4)).filter(Boolean).length;
  expect(Math.abs(hits - 2500)).toBeLessThan(200);
  expect(["a", "b"]).toContain(oneOf(next, ["a", "b"]));
  const order = shuffled(next, [1, 2, 3, 4, 5, 6, 7, 8]);
  expect([...order].sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(order).not.toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});
