import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { sha256 } from "../testing/node-tools.ts";
import { randomFor, xoshiro128 } from "./xoshiro.ts";

test("from the state 1, 2, 3, 4 come the numbers of the authors' own program (xoshiro128starstar.c, version 1.1)", () => {
  const next = xoshiro128([1, 2, 3, 4]);
  expect(Array.from({ length: 10 }, next)).toEqual([
    11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
  ]);
});

test("a state of zeros is refused", () => {
  expect(() => xoshiro128([0, 0, 0, 0])).toThrow(RangeError);
});

test("the state for a purpose is the beginning of a SHA-256", () => {
  const hash = createHash("sha256").update("a/b").digest();
  const [a, b, c, d] = [0, 4, 8, 12].map((at) => hash.readUInt32LE(at));
  const expected = xoshiro128([a!, b!, c!, d!]);
  const found = randomFor(sha256, "a", "b");
  expect(Array.from({ length: 5 }, found)).toEqual(Array.from({ length: 5 }, expected));
  expect(randomFor(sha256, "a", "c")()).not.toBe(randomFor(sha256, "a", "b")());
});
