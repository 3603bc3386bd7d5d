import { describe, expect, test } from "vitest";
import type { Divisors } from "../rules/index.ts";
import { averageText, compareAverages, sequenceOf } from "./sequence.ts";

const all: readonly Divisors[] = [
  { sequence: "dhondt" },
  { sequence: "sainte-lague" },
  { sequence: "danish" },
  { sequence: "adams" },
  { sequence: "dean" },
  { sequence: "huntington-hill" },
  { sequence: "imperiali" },
  { sequence: "macau" },
  { sequence: "linear", first: "1/2", step: "3/4" },
];

test("a sequence bears the name that the rules file gives it, and one alone is squared", () => {
  expect(all.map((divisors) => sequenceOf(divisors).name)).toEqual(all.map(({ sequence }) => sequence));
  expect(all.filter((divisors) => sequenceOf(divisors).squared)).toEqual([{ sequence: "huntington-hill" }]);
});

test("a linear sequence of fractions, as fractions and as whole numbers of one scale", () => {
  const { divisor, linear } = sequenceOf({ sequence: "linear", first: "1/2", step: "3/4", firstDivisor: "2/5" });
  expect([1, 2, 3].map((k) => divisor(k))).toEqual([
    { num: 2n, den: 5n },
    { num: 5n, den: 4n },
    { num: 2n, den: 1n },
  ]);
  const scale = linear?.scale ?? 0;
  expect([
    (linear?.first ?? 0) / scale,
    ...[2, 3].map((k) => ((linear?.step ?? 0) * k + (linear?.offset ?? 0)) / scale),
  ]).toEqual([0.4, 1.25, 2]);
  for (const value of Object.values(linear ?? {})) expect(Number.isInteger(value)).toBe(true);
  expect(sequenceOf({ sequence: "dhondt" }).linear).toEqual({ step: 1, offset: 0, first: 1, scale: 1 });
  expect(sequenceOf({ sequence: "sainte-lague", firstDivisor: "7/5" }).linear).toEqual({
    step: 10,
    offset: -5,
    first: 7,
    scale: 5,
  });
  expect(sequenceOf({ sequence: "dean" }).linear).toBeUndefined();
});

describe("comparing averages", () => {
  test("infinite ones by their votes, above every finite one", () => {
    const adams = sequenceOf({ sequence: "adams" });
    expect(compareAverages(adams, 5n, 1, 4n, 1)).toBe(1);
    expect(compareAverages(adams, 4n, 1, 5n, 1)).toBe(-1);
    expect(compareAverages(adams, 5n, 1, 5n, 1)).toBe(0);
    expect(compareAverages(adams, 1n, 1, 10n ** 15n, 2)).toBe(1);
    expect(compareAverages(adams, 10n ** 15n, 2, 1n, 1)).toBe(-1);
  });

  test("Macau's without ever writing its divisors out", () => {
    const macau = sequenceOf({ sequence: "macau" });
    expect(compareAverages(macau, 8n, 4, 1n, 1)).toBe(0);
    expect(compareAverages(macau, 9n, 4, 1n, 1)).toBe(1);
    expect(compareAverages(macau, 7n, 4, 1n, 1)).toBe(-1);
    expect(compareAverages(macau, 1n, 1, 8n, 4)).toBe(0);
    // A million seats: a divisor of 300,000 digits is not needed to see that both have gone as far.
    expect(
      compareAverages(
        {
          ...macau,
          divisor: () => {
            throw new Error("not needed");
          },
        },
        2n,
        1_000_001,
        1n,
        1_000_000,
      ),
    ).toBe(0);
  });
});

test("averages as texts, in votes, always with a denominator", () => {
  expect(averageText(sequenceOf({ sequence: "dhondt" }), 30n, 1n, 4)).toBe("15/2");
  expect(averageText(sequenceOf({ sequence: "dhondt" }), 30n, 10n, 1)).toBe("3/1");
  expect(averageText(sequenceOf({ sequence: "dean" }), 30n, 1n, 1)).toBe("1/0");
  expect(averageText(sequenceOf({ sequence: "huntington-hill" }), 30n, 10n, 2)).toBe("9/2");
});

test("divisors that are no fractions, or that fall, are refused", () => {
  expect(() => sequenceOf({ sequence: "linear", first: "one", step: "1" })).toThrow("not a fraction: one");
  expect(() => sequenceOf({ sequence: "dhondt", firstDivisor: "5/2" })).toThrow("the divisors of dhondt do not rise");
  expect(() => sequenceOf({ sequence: "linear", first: "1", step: "0" })).toThrow("the divisors of linear do not rise");
  expect(() => sequenceOf({ sequence: "dhondt", firstDivisor: "2" })).not.toThrow();
});
