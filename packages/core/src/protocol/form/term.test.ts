import { expect, test } from "vitest";
import { readShape } from "../../json/index.ts";
import { parseTerm, sum } from "./term.ts";

test.each([
  ["registered", { kind: "field", field: "registered" }, 1, 1],
  ["-invalid", { kind: "field", field: "invalid" }, -1, 1],
  ["102/100 * registered", { kind: "field", field: "registered" }, 102, 100],
  ["-2 * total:boxes.ballots", { kind: "total", collection: "boxes", field: "ballots" }, -2, 1],
  ["votes:paper", { kind: "votes", series: "paper" }, 1, 1],
  ["stated:paper", { kind: "stated", series: "paper" }, 1, 1],
  ["list:paper", { kind: "list", series: "paper" }, 1, 1],
  ["item:ballots", { kind: "item", field: "ballots" }, 1, 1],
  ["count:boxes", { kind: "count", collection: "boxes" }, 1, 1],
  ["signed:chair", { kind: "signed", role: "chair" }, 1, 1],
  ["attached:scan", { kind: "attached", attachment: "scan" }, 1, 1],
  ["7", { kind: "number", value: 7 }, 1, 1],
] as const)("%s is read as a term", (written, source, numerator, denominator) => {
  expect(parseTerm(written)).toMatchObject({ source, numerator, denominator });
  expect(readShape(sum, [written]).ok).toBe(true);
});

test.each([
  "",
  " registered",
  "Registered",
  "a b",
  "1.5",
  "1/0 * a",
  "0 * a",
  "1000 * a",
  "a*b",
  "- a",
  "x:y",
  "total:a",
  "--a",
  "7a",
])("%j is no term, for the shape and for the parser", (written) => {
  expect(readShape(sum, [written]).ok).toBe(false);
  expect(() => parseTerm(written)).toThrow("not a term");
});

test("a sum has at least one term", () => {
  expect(readShape(sum, []).ok).toBe(false);
});
