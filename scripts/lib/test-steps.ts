import { readdirSync } from "node:fs";
import { join } from "node:path";
import { findChromium } from "./chromium.ts";
import { bringChromium } from "./chromium-install.ts";
import { houseRoot, tool, toolEnvironment } from "./paths.ts";
import { runCommand } from "./run-command.ts";
import { sourceFiles } from "./source-files.ts";
import type { Step, StepResult } from "./steps.ts";
import { runVitest } from "./vitest-run.ts";

/** Runs a command quietly as one check: its last line is the note, all of it is shown when it fails. */
async function commandCheck(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<StepResult> {
  const run = await runCommand(program, args, { cwd: houseRoot, env: toolEnvironment({ NO_COLOR: "1", ...env }) });
  const lines = run.output
    .trimEnd()
    .split("\n")
    .filter((line) => line.trim() !== "");
  if (run.code === 0) return { passed: 1, failed: 0, skipped: 0, note: lines.at(-1) ?? "nothing to say" };
  return { passed: 0, failed: 1, skipped: 0, note: `ended with code ${run.code}`, details: run.output };
}

function check(name: string, script: string, repeat: string): Step {
  return { name, repeat: `npm run ${repeat}`, run: () => commandCheck(process.execPath, [`scripts/${script}.ts`]) };
}

/** The checks that read the code without running it. */
export const staticSteps: readonly Step[] = [
  {
    name: "Format and lint",
    repeat: "npm run lint",
    run: () =>
      commandCheck(tool("biome"), ["ci", "--colors=off", "--diagnostic-level=error", "--max-diagnostics=200", "."]),
  },
  check("House rules", "check-house", "lint:house"),
  check("Types", "check-types", "typecheck"),
  check("Order of imports", "check-imports", "lint:imports"),
  check("Unused code", "check-unused", "lint:unused"),
];

/** The checks that need what the tests have built: the examples in the docs and the sizes. */
export const builtSteps: readonly Step[] = [
  check("Examples in the docs", "check-docs", "lint:docs"),
  check("Size budgets", "check-budgets", "lint:budgets"),
  {
    name: "Lighthouse on overviews, a region, a station",
    repeat: "npm run lighthouse",
    run: async () => {
      // Without a Chromium the browser tests were skipped too, and said how to get one.
      if (findChromium() === null) return { passed: 0, failed: 0, skipped: 1, note: "no Chromium" };
      return commandCheck(process.execPath, ["scripts/check-lighthouse.ts"]);
    },
  },
];

/** Where the unit tests of the core are, and where all others. */
export const UNIT_FOLDERS: { readonly core: readonly string[]; readonly others: readonly string[] } = {
  core: ["packages/core/"],
  others: ["packages", "apps"]
    .flatMap((parent) => foldersIn(parent).filter((path) => path !== "packages/core/"))
    .concat("tests/"),
};

function foldersIn(parent: string): readonly string[] {
  return readdirSync(join(houseRoot, parent)).map((name) => `${parent}/${name}/`);
}

// The core keeps nothing between two calls, so that its tests can share what is loaded: that halves the time of 200 files.
const CORE = ["--no-isolate", ...UNIT_FOLDERS.core];

/** Unit tests, the built site, browser tests on it, and a sample of mutants. */
export function testSteps(say: (line: string) => void): readonly Step[] {
  return [
    {
      name: "Unit tests of the core",
      repeat: `npx vitest run --project unit ${CORE.join(" ")}`,
      run: () => runVitest("unit", { args: CORE }),
    },
    {
      name: "Unit tests of all else",
      repeat: `npx vitest run --project unit ${UNIT_FOLDERS.others.join(" ")}`,
      run: () => runVitest("unit", { args: UNIT_FOLDERS.others }),
    },
    {
      name: "The site, built",
      repeat: "npm run build:site",
      run: () => commandCheck("npm", ["run", "--loglevel=error", "build:site"]),
    },
    {
      name: "Browser tests",
      repeat: "npx vitest run --project browser",
      run: () => runBrowserTests(say),
    },
    {
      name: "Mutants of the apportionment, a sample (90 s at most)",
      repeat: "npm run mutation -- --sample",
      run: () => commandCheck(process.execPath, ["scripts/mutation.ts", "--sample"]),
    },
  ];
}

// Without a Chromium each file counts as skipped, and the note says why.
async function runBrowserTests(say: (line: string) => void): Promise<StepResult> {
  const files = sourceFiles(houseRoot, ["tests/browser"], (path) => path.endsWith(".test.ts"));
  if (files.length === 0) return { passed: 0, failed: 1, skipped: 0, note: "tests/browser holds no test" };
  const chromium = await bringChromium(say);
  if ("missing" in chromium) return { passed: 0, failed: 0, skipped: files.length, note: chromium.missing };
  say(`    on ${chromium.path}`);
  return runVitest("browser", { env: { CHROMIUM: chromium.path } });
}

/** Fails where the run itself has changed what is under version control, or left something beside it. */
export function cleanlinessStep(before: string): Step {
  return {
    name: "The checkout is as it was",
    repeat: "git status",
    run: async () => {
      const after = await checkoutState();
      if (after === before) return { passed: 1, failed: 0, skipped: 0, note: "nothing changed, nothing left behind" };
      return { passed: 0, failed: 1, skipped: 0, note: "the run changed the checkout", details: after };
    },
  };
}

/** What differs from the last commit, as git says it; empty for a clean checkout, and where git is not at hand. */
export async function checkoutState(): Promise<string> {
  const run = await runCommand("git", ["status", "--porcelain"], { cwd: houseRoot });
  return run.code === 0 ? run.stdout : "";
}
