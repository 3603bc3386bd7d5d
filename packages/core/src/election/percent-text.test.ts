import { expect, test } from "vitest";
import { parseJson, readShape } from "../json/index.ts";
import { percentAgrees, percentText } from "./percent-text.ts";

test.each([
  ["71.09", 5_148_074, 7_241_562, "rounded"],
  ["71.9", 5_148_074, 7_241_562, "different"],
  ["9.1", 659_019, 7_241_562, "rounded"],
  ["31.2", 5, 16, "rounded"],
  ["31.3", 5, 16, "rounded"],
  ["31.25", 5, 16, "rounded"],
  ["31.24", 5, 16, "different"],
  ["31.26", 5, 16, "different"],
  ["12.5", 1, 8, "rounded"],
  ["12", 1, 8, "rounded"],
  ["13", 1, 8, "rounded"],
  ["11", 1, 8, "different"],
  ["66", 2, 3, "cut"],
  ["67", 2, 3, "rounded"],
  ["65", 2, 3, "different"],
  ["0", 0, 7, "rounded"],
  ["100", 7, 7, "rounded"],
  ["99.99", 9_007_199_254_740_990, 9_007_199_254_740_991, "cut"],
] as const)("%s per cent for %i of %i is %s", (printed, num, den, expected) => {
  expect(percentAgrees(printed, num, den)).toBe(expected);
});

test.each(["71,09", "71.09%", ".5", "07", "1e1", "-1", "", "1.23456"])("%j is no printed percentage", (text) => {
  const parsed = parseJson(JSON.stringify(text));
  expect(parsed.ok && readShape(percentText, parsed.json.value).ok).toBe(false);
});
