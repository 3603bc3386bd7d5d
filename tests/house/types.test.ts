import { expect, test } from "vitest";
import { checkTypes } from "../../scripts/lib/types.ts";
import { makeTree } from "./support/tree.ts";

const options = { strict: true, module: "nodenext", noEmit: true, types: [], lib: ["ES2024"], target: "ES2024" };
const config = (include: readonly string[]): string => JSON.stringify({ compilerOptions: options, include });

test("faults are found in every part, by the tsconfig.json nearest to it", async () => {
  const root = makeTree({
    "tsconfig.json": config(["packages/*/src"]),
    "packages/core/src/bad.ts": 'export const count: number = "one";\n',
    "apps/site/tsconfig.json": config(["src"]),
    "apps/site/src/bad.ts": "export const count: string = 1;\n",
  });
  expect((await checkTypes(root)).findings).toEqual([
    expect.stringMatching(/^packages\/core\/src\/bad\.ts\(1,14\): error TS2322/),
    expect.stringMatching(/^apps\/site\/src\/bad\.ts\(1,14\): error TS2322/),
  ]);
});

test("a file that no tsconfig.json reads is found", async () => {
  const root = makeTree({
    "tsconfig.json": config(["packages/*/src"]),
    "packages/core/src/good.ts": "export const count = 1;\n",
    "scripts/forgotten.ts": "export const count = 1;\n",
  });
  const report = await checkTypes(root);
  expect(report).toEqual({ findings: ["scripts/forgotten.ts is read by no tsconfig.json"], looked: "2 files read" });
});

test("a house without TypeScript is a finding, not a pass", async () => {
  const root = makeTree({ "tsconfig.json": config(["packages/*/src"]) });
  expect((await checkTypes(root)).findings).toContain("no TypeScript file was found");
});
