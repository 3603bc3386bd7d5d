import { expect, test } from "vitest";
import { ADVICE } from "./advice.ts";
import { CATALOGUE, LIST_CHECKS } from "./catalogue.ts";
import { OPERANDS } from "./operands.ts";

const texts = Object.entries(CATALOGUE).flatMap(([code, check]) =>
  Object.entries(check.texts).map(([variant, text]) => [`${code} ${variant}`, text] as const),
);
const placeholders = (text: string): readonly string[] => [...new Set(text.match(/\{[a-zA-Z]+\}/g))].sort();

test("the checks are numbered without a gap and named once", () => {
  expect(LIST_CHECKS.map(({ code }) => code)).toEqual(LIST_CHECKS.map((_, i) => `N${String(i).padStart(2, "0")}`));
  expect(new Set(LIST_CHECKS.map(({ name }) => name)).size).toBe(LIST_CHECKS.length);
});

test.each(texts)("%s says the same in three languages", (_, { kk, ru, en }) => {
  expect(placeholders(kk)).toEqual(placeholders(en));
  expect(placeholders(ru)).toEqual(placeholders(en));
  expect(/[әғқңөұүһіӘҒҚҢӨҰҮҺІ]/.test(ru)).toBe(false);
  expect(/[әғқңөұүһіӘҒҚҢӨҰҮҺІ]/.test(kk)).toBe(true);
});

test("every advice is given by some check, and every operand has its own words", () => {
  const given = new Set<string>(Object.values(CATALOGUE).map(({ advice }) => advice));
  expect([...given].sort()).toEqual(Object.keys(ADVICE).sort());
  for (const { kk, ru, en } of Object.values(OPERANDS)) expect(new Set([kk, ru, en]).size).toBe(3);
});
