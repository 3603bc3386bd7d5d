import { expect, test } from "vitest";
import { checkUnused } from "../../scripts/lib/unused.ts";
import { makeTree } from "./support/tree.ts";

/** A house of one package with one entry, which uses one file. */
function makeHouse(files: Readonly<Record<string, string>>): string {
  return makeTree({
    "package.json": JSON.stringify({ name: "house", private: true, type: "module", workspaces: ["packages/*"] }),
    "knip.json": JSON.stringify({ workspaces: { "packages/*": { project: ["src/**/*.ts"] } } }),
    "packages/core/package.json": JSON.stringify({ name: "core", type: "module", exports: "./src/index.ts" }),
    "packages/core/src/index.ts": 'export { used } from "./used.ts";\n',
    "packages/core/src/used.ts": "export const used = 1;\n",
    ...files,
  });
}

test("a house in which everything is used has no findings", async () => {
  expect(await checkUnused(makeHouse({}))).toEqual({ findings: [], looked: "2 files read" });
});

test.each([
  { what: "file", path: "packages/core/src/idle.ts", text: "export const idle = 1;\n", found: "src/idle.ts" },
  {
    what: "export",
    path: "packages/core/src/used.ts",
    text: "export const used = 1;\nexport const idle = 2;\n",
    found: /idle +packages\/core\/src\/used\.ts:2/,
  },
  {
    what: "dependency",
    path: "packages/core/package.json",
    text: JSON.stringify({ name: "core", exports: "./src/index.ts", dependencies: { idle: "1.0.0" } }),
    found: /Unused dependencies[\s\S]*idle/,
  },
])("found: an unused $what", async ({ path, text, found }) => {
  const { findings } = await checkUnused(makeHouse({ [path]: text }));
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatch(found);
});

test("a run that reads less than the source is a finding, not a pass", async () => {
  const nothing = JSON.stringify({ workspaces: { "packages/*": { entry: [], project: ["elsewhere/**/*.ts"] } } });
  const root = makeHouse({ "knip.json": nothing, "packages/core/package.json": JSON.stringify({ name: "core" }) });
  expect((await checkUnused(root)).findings).toContainEqual(expect.stringMatching(/^knip read 0 files/));
});
