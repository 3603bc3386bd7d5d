import { expect, test } from "vitest";
import { codeRuns, codesOf } from "./code-runs.ts";

test("neighbours become one run, and all codes come back in their order", () => {
  const codes = ["0101001", "0101002", "0101003", "0102001", "A7", "A8", "A-x", "A-x", "099", "100", "7", ""];
  const runs = codeRuns(codes);
  expect(runs).toEqual([["0101001", 3], "0102001", ["A7", 2], "A-x", "A-x", ["099", 2], "7", ""]);
  expect(codesOf(runs)).toEqual(codes);
});

test("a code does not grow longer within a run without coming back", () => {
  const codes = ["9", "10", "11", "999999999", "1000000000", "12345678901234567890"];
  expect(codesOf(codeRuns(codes))).toEqual(codes);
});
