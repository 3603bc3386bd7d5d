import { expect, test, vi } from "vitest";
import { fuzzFactor } from "../../scripts/lib/fuzz.ts";
import scaled, { assert } from "../../scripts/lib/scaled-fast-check.ts";

/** How many cases a property sees. */
function cases(factor: string, numRuns?: number): number {
  vi.stubEnv("DAUYS_FUZZ", factor);
  let seen = 0;
  const property = scaled.property(scaled.nat(), () => void seen++);
  if (numRuns === undefined) scaled.assert(property);
  else assert(property, { numRuns });
  vi.unstubAllEnvs();
  return seen;
}

test("a factor multiplies the cases of every property, stated or not", () => {
  expect(cases("1")).toBe(100);
  expect(cases("20")).toBe(2000);
  expect(cases("3", 50)).toBe(150);
  expect(cases("0.1", 50)).toBe(5);
  expect(cases("0.001", 50)).toBe(5);
});

test("a factor that is no positive number is refused", () => {
  for (const bad of ["0", "-1", "many", "Infinity"]) {
    vi.stubEnv("DAUYS_FUZZ", bad);
    expect(fuzzFactor, bad).toThrow(RangeError);
  }
  vi.unstubAllEnvs();
});
