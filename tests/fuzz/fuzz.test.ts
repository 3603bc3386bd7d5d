import { BODIES } from "@dauys/core/election";
import { beforeAll, expect, test } from "vitest";
import type { Fuzzed } from "./engine/fuzz.ts";
import { findingText } from "./engine/report.ts";
import { runFuzz } from "./engine/run.ts";
import { parsers } from "./parsers/index.ts";

// The long form is a part of its own of `npm run soak`, so this one is always short.
const SEED = Number(process.env.DAUYS_SEED ?? 1);
const done = new Map<string, Fuzzed>();

beforeAll(async () => {
  for (const fuzzed of await runFuzz({ seed: SEED, count: 100 })) done.set(fuzzed.parser, fuzzed);
}, 120_000);

test.each(parsers.map(({ name }) => name))("%s: whatever the input, an answer in time, the same twice", (name) => {
  const fuzzed = done.get(name);
  if (fuzzed === undefined) throw new Error(`${name} was not fuzzed`);
  expect(findingText(fuzzed, SEED)).toBe("");
  // Inputs that are all of one kind would show little.
  expect(fuzzed.accepted).toBeGreaterThanOrEqual(1);
  expect(fuzzed.inputs - fuzzed.accepted).toBeGreaterThanOrEqual(1);
});

test("every parser has a name of its own, and every type of entry its row", () => {
  const names = parsers.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual(expect.arrayContaining(Object.keys(BODIES).map((type) => `body: ${type}`)));
});
