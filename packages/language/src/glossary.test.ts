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

test.each([
  ...["form", "stage", "seal", "hand-over", "dissenting opinion", "acceptance", "import profile", "series"],
  ...["seat of a commission", "quorum", "batch", "payload", "bundle", "tile", "witness", "sequencer", "fold"],
])("the count has its words: %s", (word) => {
  expect(rows.map(([english = ""]) => english.trim())).toContain(word);
});

test("the boxes are called as the act calls them", () => {
  const called = (word: string) => rows.find(([english = ""]) => english.trim() === word)?.map((cell) => cell.trim());
  expect(called("mobile box")?.slice(1, 3)).toEqual(["тасымалданатын жәшік", "переносная урна"]);
  expect(called("stationary box")?.slice(1, 3)).toEqual(["тұрақты жәшік", "стационарная урна"]);
});
