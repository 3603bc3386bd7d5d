import fc from "fast-check";
import { expect, test } from "vitest";
import { figures, texts, textTable } from "./text-table.ts";
import { displayWidth } from "./width.ts";
import { wrapped } from "./wrap.ts";

test("columns align by what a terminal shows, in any script", () => {
  const lines = textTable(
    [texts("Name"), figures("Votes")],
    [
      ["Әділет", "1"],
      ["日本", "22"],
      ["e\u0301te", "333"],
      ["ליכוד", "4"],
    ],
  );
  expect(lines).toEqual(["Name    Votes", "Әділет      1", "日本       22", "e\u0301te       333", "ליכוד       4"]);
  expect(new Set(lines.map(displayWidth)).size).toBe(1);
});

test("no line ends in spaces", () => {
  expect(textTable([texts("A"), texts("B")], [["x", ""]])).toEqual(["A  B", "x"]);
});

test("wrapping loses nothing and breaks only at spaces", () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom("a", "ә", "字", "\u00a0"), minLength: 1, maxLength: 12 })),
      (words) => {
        const lines = wrapped(words.join(" "), 20);
        expect(lines.join(" ")).toBe(words.join(" "));
        for (const line of lines) if (line.includes(" ")) expect(displayWidth(line)).toBeLessThanOrEqual(20);
      },
    ),
  );
});
