import { BODIES } from "@dauys/core/election";
import { beforeAll, expect, test } from "vitest";
import { fuzzFactor } from "../../scripts/lib/fuzz.ts";
import type { Fuzzed } from "./engine/fuzz.ts";
import { findingText } from "./engine/report.ts";
import { runFuzz } from "./engine/run.ts";
import { parsers } from "./parsers/index.ts";

// The long form is a part of its own of the long runs, so it is not run here as well.
const factor = process.env.DAUYS_SOAK === undefined ? fuzzFactor() : 1;
const SEED = Number(process.env.DAUYS_SEED ?? 1);
const done = new Map<string, Fuzzed>();

beforeAll(async () => {
  for (const fuzzed of await runFuzz({ seed: SEED, count: Math.ceil(100 * factor) })) done.set(fuzzed.parser, fuzzed);
}, 120_000 * Math.max(1, factor));

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
