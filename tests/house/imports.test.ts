import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkImports } from "../../scripts/lib/imports.ts";
import { houseRoot } from "../../scripts/lib/paths.ts";
import { makeTree } from "./support/tree.ts";

const core = "packages/core/src";

/** A house of a few files, with its packages linked by name as npm links them. */
function makeHouse(files: Readonly<Record<string, string>>): string {
  const root = makeTree({
    "package.json": JSON.stringify({
      name: "house",
      private: true,
      workspaces: ["packages/*"],
      devDependencies: { vitest: "1", vite: "1" },
    }),
    "tsconfig.json": JSON.stringify({ compilerOptions: { module: "nodenext", allowImportingTsExtensions: true } }),
    "packages/core/package.json": JSON.stringify({
      name: "@dauys/core",
      type: "module",
      exports: { "./exact": "./src/exact/index.ts", "./tally": "./src/tally/index.ts" },
    }),
    "packages/language/package.json": JSON.stringify({
      name: "@dauys/language",
      type: "module",
      exports: { ".": "./src/index.ts" },
      dependencies: { "@dauys/core": "1" },
    }),
    [`${core}/exact/index.ts`]: "export const one = 1;\n",
    [`${core}/exact/inner.ts`]: "export const inner = 1;\n",
    [`${core}/tally/index.ts`]: 'import { one } from "../exact/index.ts";\nexport const two = one + one;\n',
    "packages/language/src/index.ts": 'import { two } from "@dauys/core/tally";\nexport const word = String(two);\n',
    ...files,
  });
  mkdirSync(join(root, "node_modules/@dauys"), { recursive: true });
  symlinkSync(join(root, "packages/core"), join(root, "node_modules/@dauys/core"));
  symlinkSync(join(root, "packages/language"), join(root, "node_modules/@dauys/language"));
  for (const name of ["vitest", "vite"])
    symlinkSync(join(houseRoot, "node_modules", name), join(root, "node_modules", name));
  return root;
}

test("a house in order has no findings, and all of it was read", async () => {
  const report = await checkImports(makeHouse({}));
  expect(report.findings).toEqual([]);
  expect(report.looked).toBe("4 files with 2 imports read");
});

test.each([
  {
    name: "a room imports from a later room",
    path: `${core}/exact/bad.ts`,
    text: 'export { two } from "../tally/index.ts";\n',
    rule: "order-exact",
  },
  {
    name: "a type is an import too",
    path: `${core}/exact/bad.ts`,
    text: 'import type { two } from "../tally/index.ts";\nexport type Two = typeof two;\n',
    rule: "order-exact",
  },
  {
    name: "a package imports a later package by its name",
    path: `${core}/tally/bad.ts`,
    text: 'export { word } from "@dauys/language";\n',
    rule: "order-tally",
  },
  {
    name: "core imports from Node",
    path: `${core}/tally/bad.ts`,
    text: 'import { readFileSync } from "node:fs";\nexport const read = readFileSync;\n',
    rule: "core-imports-only-core",
  },
  {
    name: "core imports from npm",
    path: `${core}/tally/bad.ts`,
    text: 'import { defineConfig } from "vite";\nexport const define = defineConfig;\n',
    rule: "core-imports-only-core",
  },
  {
    name: "a cycle",
    path: `${core}/exact/inner.ts`,
    text: 'import { one } from "./cycle.ts";\nexport const inner = one;\n',
    more: { [`${core}/exact/cycle.ts`]: 'import { inner } from "./inner.ts";\nexport const one = inner;\n' },
    rule: "no-cycle",
  },
  {
    name: "the inside of another package by path",
    path: "packages/language/src/bad.ts",
    text: 'export { inner } from "../../core/src/exact/inner.ts";\n',
    rule: "packages-by-name",
  },
  {
    name: "the inside of another package by name",
    path: "packages/language/src/bad.ts",
    text: 'export { inner } from "@dauys/core/src/exact/inner.ts";\n',
    rule: "resolvable",
  },
  {
    name: "a bench that reaches into a package",
    path: "bench/bad.ts",
    text: 'import { inner } from "../packages/core/src/exact/inner.ts";\nconsole.log(inner);\n',
    rule: "tests-by-name",
  },
  {
    name: "a package that imports itself by name",
    path: `${core}/tally/bad.ts`,
    text: 'export { one } from "@dauys/core/exact";\n',
    rule: "own-files-by-path",
  },
  {
    name: "the certificate checker uses a file of the engine",
    path: `${core}/apportionment/check-certificate/index.ts`,
    text: 'import type { one } from "../../exact/index.ts";\nexport type One = typeof one;\n',
    rule: "checker-stands-alone",
  },
  {
    name: "product code loads a development package",
    path: "packages/language/src/bad.ts",
    text: 'import { defineConfig } from "vite";\nexport const define = defineConfig;\n',
    rule: "product-without-development-packages",
  },
  {
    name: "product code loads test code",
    path: `${core}/tally/bad.ts`,
    text: 'export { cases } from "./conformance/cases.ts";\n',
    more: { [`${core}/tally/conformance/cases.ts`]: "export const cases = [1];\n" },
    rule: "product-without-test-code",
  },
  {
    name: "an import that leads nowhere",
    path: "packages/language/src/bad.ts",
    text: 'export { gone } from "./gone.ts";\n',
    rule: "resolvable",
  },
])("found: $name", async ({ path, text, more, rule }) => {
  const report = await checkImports(makeHouse({ ...more, [path]: text }));
  expect(report.findings.filter((finding) => finding.includes(`(${rule}`))).toHaveLength(1);
  for (const finding of report.findings) expect(finding).toContain(path);
});

test("a bench may use packages by name, as their users do", async () => {
  const text = 'import { word } from "@dauys/language";\nconsole.log(word);\n';
  expect((await checkImports(makeHouse({ "bench/good.ts": text }))).findings).toEqual([]);
});

test("tests may use development packages, Node and their own cases", async () => {
  const report = await checkImports(
    makeHouse({
      [`${core}/tally/index.test.ts`]: [
        'import { readFileSync } from "node:fs";',
        'import { test } from "vitest";',
        'import { cases } from "./conformance/cases.ts";',
        'import { two } from "./index.ts";',
        "test(String(two), () => void [readFileSync, cases]);",
      ].join("\n"),
      [`${core}/tally/conformance/cases.ts`]: "export const cases = [1];\n",
    }),
  );
  expect(report.findings).toEqual([]);
});

test("a file in no room is found", async () => {
  const report = await checkImports(makeHouse({ [`${core}/attic/index.ts`]: "export const old = 1;\n" }));
  expect(report.findings).toEqual([expect.stringMatching(/attic\/index\.ts is in no room/)]);
});

test("a file whose imports were not read is found", async () => {
  const report = await checkImports(
    makeHouse({
      "packages/language/src/bad.ts": 'export { built } from "../dist/built.ts";\n',
      "packages/language/dist/built.ts": "export const built = 1;\n",
    }),
  );
  expect(report.findings).toEqual(["packages/language/src/bad.ts imports, but no import of it was read"]);
});

test("a house without source is a finding, not a pass", async () => {
  const report = await checkImports(makeTree({ "package.json": "{}", "packages/core/package.json": "{}" }));
  expect(report.findings).toEqual(["no source file was found"]);
});
