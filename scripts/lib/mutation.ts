import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { CheckReport } from "./check.ts";
import { type Mutant, type MutationScore, mutationScore, reaches, scoreText } from "./mutation-score.ts";
import { houseRoot, outputRoot, tool, toolEnvironment } from "./paths.ts";
import { runCommand } from "./run-command.ts";
import { isTypeScript, sourceFiles } from "./source-files.ts";

const PARTS = ["packages/core/src/apportionment", "packages/core/src/exact"];
const TEST_CODE = /\.test\.tsx?$|\/(conformance|vectors|testing)\//;

/** The share of mutants that the tests of each part must detect when all are tried, in percent. */
const FULL_PERCENT = 90;
/** The same for a sample: lower, because three lines of a file stand or fall together. */
const SAMPLE_PERCENT = 75;
const SAMPLE_LINES = 3;
const SAMPLE_SECONDS = 80;
/** A slow or busy machine tries few in that time; of fewer than this many only half is asked, since they tell little. */
const SAMPLE_ENOUGH = 20;
const FEW_PERCENT = 50;

const folder = join(outputRoot, "stryker");
const tally = join(folder, "tally.ndjson");

/** Tries every mutant; what was tried before with the same code and tests is taken over. For `npm run soak`. */
export async function runFullMutation(): Promise<CheckReport> {
  prepare();
  const args = ["run", "stryker.config.mjs", "--incremental", "--logLevel", "warn"];
  const run = await runCommand(tool("stryker"), args, { cwd: houseRoot, env: environment(), show: true });
  const mutants = readReport();
  const findings = run.code === 0 ? [] : [`Stryker ended with code ${run.code}`];
  return judge(
    mutants,
    FULL_PERCENT,
    PARTS.map((part) => [part]),
    findings,
  );
}

/**
 * Tries the mutants of a few lines of each file, for as long as there is time; the lines follow from the text of the
 * file, so that they change only when it does. For `npm test`.
 */
export async function runSampleMutation(): Promise<CheckReport> {
  prepare();
  const sample = PARTS.flatMap((part) => sourceFiles(houseRoot, [part], isTypeScript))
    .filter((path) => !TEST_CODE.test(path))
    .map((path) => sampleRange(path, readFileSync(join(houseRoot, path), "utf8"), SAMPLE_LINES));
  if (sample.length === 0) return { findings: ["there is no file to mutate"], looked: "nothing was tried" };
  const args = [
    "run",
    "stryker.config.mjs",
    "--reporters",
    "tally",
    "--logLevel",
    "error",
    "--mutate",
    sample.join(","),
  ];
  const timeout = SAMPLE_SECONDS * 1000;
  const run = await runCommand(tool("stryker"), args, { cwd: houseRoot, env: environment(), timeout });
  // What a run that was cut short leaves behind.
  rmSync(join(folder, "sandboxes"), { recursive: true, force: true });
  // Mutants that no test reaches are judged at once: in a run that was cut short they would count for too much.
  const mutants = readTally().filter(({ status }) => !run.timedOut || status !== "NoCoverage");
  const findings = run.code === 0 || run.timedOut ? [] : [run.output.trimEnd()];
  if (mutants.length === 0) findings.push(`no mutant was tried in ${SAMPLE_SECONDS} s\n${run.output.trimEnd()}`);
  // All parts together: of a small one the sample holds too few to tell.
  return judge(mutants, mutants.length < SAMPLE_ENOUGH ? FEW_PERCENT : SAMPLE_PERCENT, [PARTS], findings);
}

/** A range of `count` lines of a file as Stryker names it; which lines, follows from the file's text. */
export function sampleRange(path: string, text: string, count: number): string {
  const lines = text.split("\n").length;
  const number = createHash("sha256").update(text).digest().readUInt32BE(0);
  const start = 1 + (number % Math.max(1, lines - count + 1));
  return `${path}:${start}-${Math.min(lines, start + count - 1)}`;
}

function prepare(): void {
  mkdirSync(folder, { recursive: true });
  for (const name of ["tally.ndjson", "mutation.json", "sandboxes"]) {
    rmSync(join(folder, name), { recursive: true, force: true });
  }
}

// As many random cases as always, unless told otherwise: some tests hold that enough of their cases were of the kind
// that they are about, and fail on fewer.
function environment(): NodeJS.ProcessEnv {
  return toolEnvironment({ DAUYS_MUTATION_TALLY: tally, NO_COLOR: "1" });
}

function readTally(): readonly Mutant[] {
  if (!existsSync(tally)) return [];
  const lines = readFileSync(tally, "utf8").split("\n").slice(0, -1);
  return lines.map((line) => {
    const { fileName, mutatorName, ...rest } = JSON.parse(line);
    return { ...rest, file: fileName, mutator: mutatorName };
  });
}

interface StrykerReport {
  readonly files: Readonly<Record<string, { readonly mutants: readonly StrykerMutant[] }>>;
}

interface StrykerMutant {
  readonly mutatorName: string;
  readonly status: string;
  readonly location: { readonly start: { readonly line: number } };
}

function readReport(): readonly Mutant[] {
  const path = join(folder, "mutation.json");
  if (!existsSync(path)) return [];
  const report: StrykerReport = JSON.parse(readFileSync(path, "utf8"));
  return Object.entries(report.files).flatMap(([file, { mutants }]) =>
    mutants.map(({ mutatorName, status, location }) => ({
      file,
      line: location.start.line,
      mutator: mutatorName,
      status,
    })),
  );
}

// Each group of folders must reach the limit by itself.
function judge(
  mutants: readonly Mutant[],
  percent: number,
  groups: readonly (readonly string[])[],
  faults: readonly string[],
): CheckReport {
  const scores = groups.map((folders) => {
    const name = folders.map((folder) => folder.split("/").at(-1)).join(" and ");
    return { name, score: mutationScore(mutants, folders) };
  });
  const low = scores.filter(({ score }) => !reaches(score, percent));
  const findings = low.map(({ name, score }) =>
    [`${name}: ${scoreText(score)}; at least ${percent} % are asked for`, ...survivorLines(score)].join("\n"),
  );
  const looked = scores.map(({ name, score }) => `${name} ${scoreText(score)}`).join("; ");
  return { findings: [...faults, ...findings], looked };
}

// By file, and of each file the first few: all of them are in the report of a full run.
function survivorLines({ survivors }: MutationScore): readonly string[] {
  const byFile = Map.groupBy(survivors, ({ file }) => file.replace(`${houseRoot}/`, ""));
  return [...byFile].map(([file, mutants]) => {
    const places = mutants.map(
      ({ line, mutator, status }) => `${line} ${mutator}${status === "NoCoverage" ? " untested" : ""}`,
    );
    const shown = places.slice(0, 8).join(", ");
    return `  ${file}: ${shown}${places.length > 8 ? `, and ${places.length - 8} more` : ""}`;
  });
}
