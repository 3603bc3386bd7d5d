import { expect, test } from "vitest";
import { houseRoot } from "../../scripts/lib/paths.ts";
import { sourceFiles } from "../../scripts/lib/source-files.ts";
import { UNIT_FOLDERS } from "../../scripts/lib/test-steps.ts";

test("every unit test is run once: with those of the core, or with all others", () => {
  const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path) && !path.startsWith("tests/browser/");
  const files = sourceFiles(houseRoot, ["packages", "apps", "tests"], isTest);
  expect(files.length).toBeGreaterThan(400);
  const { core, others } = UNIT_FOLDERS;
  // Vitest takes a word for a part of the path, wherever it stands.
  const times = (path: string): number =>
    [core, others].filter((some) => some.some((each) => path.includes(each))).length;
  expect(files.filter((path) => times(path) !== 1)).toEqual([]);
});
