import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const text = readFileSync(new URL("../../../docs/glossary.md", import.meta.url), "utf8");
const rows = text
  .split("\n")
  .filter((line) => line.startsWith("| "))
  .slice(1)
  .map((line) => line.split("|").slice(1, -1));

test("every word stands in the three languages and has a meaning", () => {
  expect(rows.length).toBeGreaterThan(60);
  for (const row of rows) {
    const [english = "", kazakh = "", russian = "", meaning = ""] = row.map((cell) => cell.trim());
    expect(row, english).toHaveLength(4);
    expect(english).toMatch(/^[A-Za-z -]+$/);
    expect(kazakh, english).toMatch(/^[А-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі (),«»-]+$/);
    expect(russian, english).toMatch(/^[А-яЁё (),«»-]+$/);
    expect(meaning, english).toMatch(/^[A-Z].*[.…]$/);
  }
});

test("no word stands twice, in any language", () => {
  for (const column of [0, 1, 2]) {
    const words = rows.map((row) => row[column]?.trim().toLowerCase());
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  }
});
