import { expect, test } from "vitest";
import { checkHouseRules } from "../../scripts/lib/house-rules.ts";
import { makeTree } from "./support/tree.ts";

const check = (files: Readonly<Record<string, string>>): readonly string[] => checkHouseRules(makeTree(files)).findings;
const lines = (count: number): string => "// line\n".repeat(count);

test("a file of 300 lines stands, one of 301 does not, whatever its kind", () => {
  expect(check({ "packages/core/src/long.ts": lines(300) })).toEqual([]);
  for (const path of ["packages/core/src/long.ts", "apps/site/src/page.tsx", "apps/site/src/page.css"]) {
    expect(check({ [path]: lines(301) })).toEqual([`${path}: 301 lines; at most 300: divide it`]);
  }
});

test("file names are in kebab-case", () => {
  const good = ["a-b.ts", "a.test.ts", "kz-2021.ts", "vite.config.ts", "a.case.test.ts"];
  for (const name of good) expect(check({ [`packages/core/src/${name}`]: "" }), name).toEqual([]);
  for (const name of ["camelCase.ts", "Pascal.tsx", "snake_case.ts", "-a.ts"]) {
    expect(check({ [`packages/core/src/${name}`]: "" }), name).toHaveLength(1);
  }
});

test("words that put work or thought off are found with their line", () => {
  const text = ["// fine", "// TO" + "DO later", "// @ts-" + "ignore", "// @ts-" + "expect-error"].join("\n");
  expect(check({ "scripts/late.ts": text })).toEqual([
    expect.stringMatching(/^scripts\/late\.ts:2: "TO.?DO"/),
    expect.stringMatching(/^scripts\/late\.ts:3: "@ts-.?ignore"/),
    expect.stringMatching(/^scripts\/late\.ts:4: "@ts-.?expect-error"/),
  ]);
});

test("an exception that says why it is one stands", () => {
  const text =
    "// @ts-" + "expect-error the wrong type is the point\n// Stryker " + "disable next-line all: log only\n";
  expect(check({ "scripts/good.ts": text })).toEqual([]);
  expect(check({ "scripts/bad.ts": "// Stryker " + "disable next-line all\n" })).toHaveLength(1);
});

test("every export of product source carries a doc comment", () => {
  const text = [
    "/** One. */",
    "export const one = 1;",
    "export const two = 2;",
    "export interface Three {}",
    "const inner = 0;",
    'export { four } from "./four.ts";',
    "/** Five, of either kind. */",
    "export function five(a: string): void;",
    "export function five(a: number): void;",
    "export function five(): void {}",
    "// not a doc comment",
    "export type Six = typeof inner;",
  ].join("\n");
  expect(check({ "packages/core/src/numbers.ts": text })).toEqual([
    "packages/core/src/numbers.ts:3: export two has no doc comment",
    "packages/core/src/numbers.ts:4: export Three has no doc comment",
    "packages/core/src/numbers.ts:12: export Six has no doc comment",
  ]);
  expect(check({ "packages/core/src/numbers.test.ts": text })).toEqual([]);
});

test("a house without files is a finding, not a pass", () => {
  expect(check({})).toEqual(["no file was found"]);
});
