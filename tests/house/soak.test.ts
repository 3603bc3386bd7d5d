import { expect, test } from "vitest";
import { runLongFuzz } from "../../scripts/lib/long-fuzz.ts";
import { SOAK_PARTS, soakSteps } from "../../scripts/lib/soak-steps.ts";

const quiet = { factor: 20, say: () => {} };

test("the long runs have all parts, or those that are asked for, each with the command that repeats it alone", () => {
  const all = soakSteps(quiet, []);
  expect(all.map(({ repeat }) => repeat)).toEqual(SOAK_PARTS.map((part) => `npm run soak -- ${part}`));
  expect(soakSteps(quiet, ["power", "fuzz"]).map(({ name }) => name)).toEqual([
    "Every parser, 10000 spoilt inputs each",
    "SQLite on a disk that loses its power, 60 times under a record and under private tables",
  ]);
  expect(soakSteps({ ...quiet, factor: 0.01 }, ["kill-sqlite"])[0]?.name).toBe("A writer to SQLite, killed 1 times");
  expect(() => soakSteps(quiet, ["fuss"])).toThrow("no part is called fuss; there are fuzz, properties");
});

test("a writer that is killed counts as one check for each kill", async () => {
  const lines: string[] = [];
  const [step] = soakSteps({ factor: 0.2, say: (line) => lines.push(line) }, ["kill-sqlite"]);
  const result = await step?.run();
  expect(result).toMatchObject({ passed: 2, failed: 0, skipped: 0 });
  expect(result?.note).toMatch(/^2 kills; [0-9]+ commands had been acknowledged$/);
});

test("the long fuzz counts parsers, tells its seed, and fails with what it found", async () => {
  const lines: string[] = [];
  const table = new URL("../fuzz/engine/testing/planted.ts", import.meta.url).href;
  const plan = { count: 100, table, seed: 7, say: (line: string) => lines.push(line) };
  const sound = await runLongFuzz({ ...plan, names: ["is sound"] });
  expect(sound).toMatchObject({ passed: 1, failed: 0, details: "", note: "102 inputs to 1 parsers, seed 7" });
  const both = await runLongFuzz({ ...plan, names: ["throws", "is sound"] });
  expect(both).toMatchObject({ passed: 1, failed: 1 });
  expect(both.details).toContain("throws: throws TypeError: no digit");
  expect(lines).toEqual(
    expect.arrayContaining([
      "    seed 7, 100 inputs for each parser",
      expect.stringMatching(/^ {4}is sound: 102 inputs/),
    ]),
  );
  expect(await runLongFuzz({ ...plan, names: ["nobody"] })).toMatchObject({ passed: 0, failed: 1 });
});
