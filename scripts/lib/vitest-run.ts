import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { houseRoot, outputRoot, tool, toolEnvironment } from "./paths.ts";
import { runCommand } from "./run-command.ts";
import type { StepResult } from "./steps.ts";

/** The part of Vitest's JSON report that is counted. */
export interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/** What of a project is run, and how; all of it, as vitest.config.ts has it, where nothing is said. */
export interface VitestOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Further words of the command: which files, with which options. */
  readonly args?: readonly string[];
}

/** Runs one project of vitest.config.ts, shows its progress, and counts its tests. */
export async function runVitest(project: string, { env = {}, args = [] }: VitestOptions = {}): Promise<StepResult> {
  const reportFile = join(outputRoot, "test", `${project}.json`);
  mkdirSync(join(outputRoot, "test"), { recursive: true });
  rmSync(reportFile, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${reportFile}`];
  const run = await runCommand(tool("vitest"), ["run", "--project", project, ...args, ...reporters], {
    cwd: houseRoot,
    env: toolEnvironment(env),
    show: true,
  });
  return countTests(readReport(reportFile), run.code);
}

function readReport(file: string): VitestReport | null {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

/**
 * Counts the tests of a report. A test file that could not be loaded counts as one failure, and so does a run without
 * a report, without a test, or one that ended badly although each test passed.
 */
export function countTests(report: VitestReport | null, code: number): StepResult {
  if (report === null)
    return { passed: 0, failed: 1, skipped: 0, note: `Vitest ended with code ${code} and no report` };
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  const passed = report.numPassedTests;
  const skipped = report.numPendingTests + report.numTodoTests;
  const found = report.numFailedTests + unloaded.length;
  const failed = found === 0 && (code !== 0 || passed + skipped === 0) ? 1 : found;
  return { passed, failed, skipped, note: `${passed + skipped + found} tests in ${report.testResults.length} files` };
}
