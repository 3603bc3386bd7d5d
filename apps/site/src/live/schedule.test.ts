import { expect, test } from "vitest";
import { nextWait, waitToSay } from "./schedule.ts";

const MINUTE = { every: 60, atMost: 600 };

test("waits a minute, a fifth less or more, spread evenly", () => {
  expect([0, 0.5, 1].map((random) => nextWait(MINUTE, 0, random))).toEqual([48_000, 60_000, 72_000]);
});

test("waits twice as long after each look without an answer, up to ten minutes", () => {
  const waits = [0, 1, 2, 3, 4, 100, 5000].map((failures) => nextWait(MINUTE, failures, 0.5) / 1000);
  expect(waits).toEqual([60, 120, 240, 480, 600, 600, 600]);
});

test("a rhythm slower than the most stays as it is", () => {
  expect(nextWait({ every: 900, atMost: 600 }, 3, 0.5)).toBe(900_000);
});

test("says the first thing at once, and the next a minute later", () => {
  expect(waitToSay(60, null, 5)).toBe(0);
  expect(waitToSay(60, 1000, 31_000)).toBe(30_000);
  expect(waitToSay(60, 1000, 61_000)).toBe(0);
  expect(waitToSay(60, 1000, 90_000)).toBe(0);
});
