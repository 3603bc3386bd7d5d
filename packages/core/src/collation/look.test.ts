import { expect, test } from "vitest";
import { lookOf } from "./look.ts";

test.each([
  ["two ways to write an accent", "Ерке\u0438\u0306", "Ерке\u0439"],
  ["a space behind, before, doubled, or of another kind", " Алматы\u00a0  қаласы ", "Алматы қаласы"],
  ["joiners, marks of direction and selectors", "01\u200d01\u200f0\ufe0f1", "010101"],
])("%s does not make another name", (_, name, look) => {
  expect(name).not.toBe(look);
  expect([lookOf(name), lookOf(look)]).toEqual([look, look]);
});

test.each(["010101", "s-1/2+(a)", "Ереван", "№ 12", "მთაწმინდა 1.1", "מחוז"])("%s is its own look", (name) => {
  expect(lookOf(name)).toBe(name);
});

test("letters that look the same stay different, and so do upper and lower case", () => {
  expect(lookOf("A1")).not.toBe(lookOf("\u04101"));
  expect(lookOf("a1")).not.toBe(lookOf("A1"));
});
