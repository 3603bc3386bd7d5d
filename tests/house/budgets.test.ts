import { randomBytes } from "node:crypto";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { checkSiteBudget, packageFindings } from "../../scripts/lib/budgets.ts";
import { weighPage } from "../../scripts/lib/page-weight.ts";
import { makeTree } from "./support/tree.ts";

const budgets = JSON.stringify({
  site: { folder: "site", initialScriptBytes: 2000, pageAndStyleBytes: 3000 },
  packages: { core: 10 },
});

/** Text that does not compress much, about `size` bytes of it after compression, as a comment. */
const noise = (size: number): string => `/*${randomBytes(size).toString("base64")}*/\n`;
const weight = (text: string): number => gzipSync(text, { level: 9 }).length;
const findings = (files: Readonly<Record<string, string>>): readonly string[] =>
  checkSiteBudget(makeTree({ "budgets.json": budgets, ...files })).findings;

test("a light site has no findings", () => {
  const files = { "site/index.html": '<link rel="stylesheet" href="/a.css"><p>hello', "site/a.css": "p{margin:0}" };
  expect(findings(files)).toEqual([]);
});

test("heavy HTML, style and script are found, each page by itself", () => {
  const files = {
    "site/index.html": `<!--${noise(3100)}-->`,
    "site/kk/index.html": '<link href="../a.css" rel=stylesheet>',
    "site/ru/index.html": '<script type="module" src="/a.js"></script>',
    "site/en/index.html": "<p>light",
    "site/a.css": noise(3100),
    "site/a.js": noise(2100),
  };
  expect(findings(files)).toEqual([
    expect.stringMatching(/^index\.html: HTML and style weigh 3\.\d kB; at most 3\.0 kB$/),
    expect.stringMatching(/^kk\/index\.html: HTML and style weigh/),
    expect.stringMatching(/^ru\/index\.html: script weighs 2\.\d kB; at most 2\.0 kB$/),
  ]);
});

test("modules imported at once are counted once, modules imported on occasion are not", () => {
  const files = {
    "site/a/page.html": '<link rel="modulepreload" href="b.js"><script type=module src="./a.js?v=1"></script>',
    "site/a/a.js": 'import{b}from"./b.js";import "../c.js";const d=()=>import("./d.js");export{b,d};',
    "site/a/b.js": "export const b = 1;\n",
    "site/c.js": `import {\n  b as again,\n} from "./a/b.js";\nexport * from './e.js';`,
    "site/e.js": noise(50),
    "site/a/d.js": noise(5000),
  };
  const expected = ["site/a/a.js", "site/a/b.js", "site/c.js", "site/e.js"] as const;
  const { script, faults } = weighPage(`${makeTree(files)}/site`, "a/page.html");
  expect(faults).toEqual([]);
  expect(script).toBe(expected.reduce((sum, path) => sum + weight(files[path]), 0));
});

test("what is missing or comes from elsewhere is found", () => {
  const html = '<script src="/gone.js"></script><link rel="stylesheet" href="https://example.org/a.css"><a href="/x">';
  expect(findings({ "site/index.html": html })).toEqual([
    "index.html: index.html names /gone.js, which the site does not hold",
    "index.html: index.html loads https://example.org/a.css from elsewhere",
  ]);
});

test("a site without a page is a finding, not a pass", () => {
  expect(findings({})).toEqual(["site holds no page: build the site first"]);
  expect(findings({ "site/data.json": "{}" })).toHaveLength(1);
});

test("a package heavier than its limit, or without one, is found", () => {
  const limits = { site: { folder: "", initialScriptBytes: 0, pageAndStyleBytes: 0 }, packages: { core: 10_000 } };
  expect(packageFindings(limits, "core", 10_000)).toEqual([]);
  expect(packageFindings(limits, "core", 10_100)).toEqual(["core weighs 10.1 kB packed; at most 10.0 kB"]);
  expect(packageFindings(limits, "other", 1)).toEqual(["other has no limit in budgets.json"]);
});
