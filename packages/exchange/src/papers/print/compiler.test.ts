import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "dauys-no-compiler-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(script: string, hook: string): string {
  const file = join(folder, "hook.cjs");
  writeFileSync(file, hook);
  const args = ["--require", file, "--input-type=module", "-e", script];
  return execFileSync(process.execPath, args, { encoding: "utf8" });
}

const PRINT = fileURLToPath(new URL("./print-sheet.ts", import.meta.url));
const PAPERS = fileURLToPath(new URL("../index.ts", import.meta.url));
const SHEET = '{ lang: "kk", title: "x", date: "2031-01-12T20:44:58Z", banner: [], foot: "", blocks: [] }';

test("a machine without the native package is told so, and nothing is thrown", () => {
  const hook = `
    const Module = require("node:module");
    const load = Module._load;
    Module._load = function (name, ...rest) {
      if (/typst-ts-node-compiler[-.]/.test(name)) throw new Error("Cannot find module '" + name + "'");
      return load.call(this, name, ...rest);
    };`;
  const script = `
    const { printSheet } = await import(${JSON.stringify(PRINT)});
    process.stdout.write(JSON.stringify(printSheet(${SHEET}, [])));`;
  const { ok, platform, detail } = JSON.parse(run(script, hook));
  expect([ok, platform]).toEqual([false, `${process.platform}-${process.arch}`]);
  expect(detail).not.toBe("");
});

test("importing the papers loads nothing native; the first paper does", () => {
  const script = `
    const native = () => Object.keys(require.cache).concat(process.report.getReport().sharedObjects)
      .filter((path) => /typst/.test(path)).length;
    const { createRequire } = await import("node:module");
    const require = createRequire(${JSON.stringify(PAPERS)});
    await import(${JSON.stringify(PAPERS)});
    const before = native();
    const { printSheet } = await import(${JSON.stringify(PRINT)});
    const made = printSheet(${SHEET}, []);
    process.stdout.write(JSON.stringify({ before, after: native(), ok: made.ok }));`;
  expect(JSON.parse(run(script, ""))).toMatchObject({ before: 0, ok: true });
  expect(JSON.parse(run(script, "")).after).toBeGreaterThan(0);
});
