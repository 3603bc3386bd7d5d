import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { houseRoot } from "../../scripts/lib/paths.ts";

const page = readFileSync(join(houseRoot, "docs/security.md"), "utf8");
const [lines = "", list = ""] = page.split("\n## Tests\n");
const cells = (line: string): readonly string[] => line.split("|").map((cell) => cell.trim());
const named = list
  .split("\n")
  .filter((line) => line.startsWith("| `"))
  .map((line) => cells(line).map((cell) => cell.replace(/^`|`$/g, "")));
const known = new Set(named.map(([, word = ""]) => word));

/** The requirements of level 1 and 2 of ASVS 5.0 by their sections: `1.2` with 9 are 1.2.1 to 1.2.9. */
const REQUIRED: Readonly<Record<string, readonly number[]>> = {
  V1: [2, 9, 11, 3, 2],
  V2: [3, 3, 4, 1],
  V3: [0, 2, 4, 6, 5, 0, 2],
  V4: [3, 1, 2, 4],
  V5: [1, 3, 2, 3],
  V6: [3, 11, 3, 4, 5, 3, 0, 3],
  V7: [3, 4, 2, 5, 2, 2],
  V8: [2, 3, 1, 1],
  V9: [3, 4],
  V10: [2, 2, 4, 11, 5, 2, 3],
  V11: [2, 3, 3, 3, 1, 1],
  V12: [3, 2, 4],
  V13: [1, 5, 2, 5],
  V14: [2, 4, 3],
  V15: [3, 3, 7],
  V16: [1, 5, 4, 3, 3],
  V17: [1, 4, 2],
};

test("every test that the page on security names is there, and each word of it is a test", () => {
  expect(named.length).toBeGreaterThan(80);
  for (const [, word, path = "", title = ""] of named) {
    expect(existsSync(join(houseRoot, path)), `${word}: ${path}`).toBe(true);
    const source = readFileSync(join(houseRoot, path), "utf8");
    const written = ['"', "`", "'"].some((quote) => source.includes(`${quote}${title}${quote}`));
    expect(written, `${path}: ${title}`).toBe(true);
  }
  const rows = lines.split("\n").filter((line) => /^\| \d+\.\d+\.\d+/.test(line) && cells(line).length === 6);
  const words = rows.flatMap((line) =>
    Array.from(cells(line)[4]?.matchAll(/`([^`]+)`/g) ?? [], ([, word = ""]) => word),
  );
  expect(words.filter((word) => !known.has(word))).toEqual([]);
});

test("every chapter and every requirement of level 1 and 2 has a line, which says how, why not, or what next", () => {
  for (const [chapter, sections] of Object.entries(REQUIRED)) {
    const [, body = ""] = lines.split(`\n## ${chapter} `);
    const rows = (body.split("\n## ")[0] ?? "").split("\n").map(cells);
    const answered = new Map(rows.flatMap((row) => (row[1] ?? "").split(", ").map((number) => [number, row] as const)));
    for (const [i, count] of sections.entries()) {
      for (let n = 1; n <= count; n += 1) {
        const number = `${chapter.slice(1)}.${i + 1}.${n}`;
        expect(answered.get(number)?.[3] ?? "", number).toMatch(/.{3,}/);
      }
    }
  }
});

test("what is not met is said once more at the top", () => {
  const short = lines.split("\n").filter((line) => /^\| \d.*\*\*Not (wholly )?met\*\*/.test(line));
  const [, top = ""] = lines.split("\n## What is not met, or not wholly\n");
  expect(short.length).toBeGreaterThan(0);
  for (const line of short) expect(top.split("\n## ")[0], line).toContain(`| ${cells(line)[1]} |`);
});
