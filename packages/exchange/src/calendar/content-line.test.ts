import fc from "fast-check";
import { expect, test } from "vitest";
import { contentLine, escapedText } from "./content-line.ts";

const unfolded = (text: string): string => text.replaceAll("\r\n ", "").replace(/\r\n$/, "");
const octets = (text: string): number => new TextEncoder().encode(text).length;

// RFC 5545, section 3.3.11: its own example.
test("the example of the format for text values", () => {
  expect(escapedText("Project XYZ Final Review\nConference Room - 3B\nCome Prepared.")).toBe(
    "Project XYZ Final Review\\nConference Room - 3B\\nCome Prepared.",
  );
  expect(escapedText('a\\b; c, d: "e"\r\nf')).toBe('a\\\\b\\; c\\, d: "e"\\nf');
});

test("a line of 75 octets stays whole, one more folds it", () => {
  expect(contentLine("N", "x".repeat(73))).toBe(`N:${"x".repeat(73)}\r\n`);
  expect(contentLine("N", "x".repeat(74))).toBe(`N:${"x".repeat(73)}\r\n x\r\n`);
});

test("a letter of two octets is never divided", () => {
  const folded = contentLine("SUMMARY", "Қ".repeat(80));
  expect(folded.split("\r\n").map(octets)).toEqual([74, 75, 21, 0]);
  expect(unfolded(folded)).toBe(`SUMMARY:${"Қ".repeat(80)}`);
});

test("whatever is written unfolds to itself, and no line is over 75 octets", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
      const value = escapedText(text);
      const folded = contentLine("DESCRIPTION", value);
      expect(unfolded(folded)).toBe(`DESCRIPTION:${value}`);
      for (const line of folded.split("\r\n")) expect(octets(line)).toBeLessThanOrEqual(75);
    }),
  );
});
