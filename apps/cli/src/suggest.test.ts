import { expect, test } from "vitest";
import { nearest } from "./suggest.ts";

const COMMANDS = ["seats", "explain", "check-certificate", "what-if", "compare", "rules list"];

test.each([
  ["seast", "seats"],
  ["set", null],
  ["explian", "explain"],
  ["check-certificat", "check-certificate"],
  ["whatif", "what-if"],
  ["comp", "compare"],
  ["x", null],
  ["", null],
])("%j: %j", (word, expected) => {
  expect(nearest(word, COMMANDS)).toBe(expected);
});
