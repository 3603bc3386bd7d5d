import { randomInt } from "node:crypto";
import { findingText, fuzzedLine } from "../../tests/fuzz/engine/report.ts";
import { type Plan, runFuzz } from "../../tests/fuzz/engine/run.ts";
import type { StepResult } from "./steps.ts";

/** Inputs for each parser and a line for each parser that is done; without a seed another one each time, which is told. */
export interface LongFuzz extends Pick<Plan, "count" | "names" | "table"> {
  readonly seed?: number;
  readonly say: (line: string) => void;
}

/** Fuzzes every parser at length. Each parser counts as one check; a name that no parser has is one that failed. */
export async function runLongFuzz({ say, seed = randomInt(2 ** 31), ...plan }: LongFuzz): Promise<StepResult> {
  say(`    seed ${seed}, ${plan.count} inputs for each parser`);
  const done = await runFuzz({ ...plan, seed, onDone: (fuzzed) => say(`    ${fuzzedLine(fuzzed)}`) });
  const found = done.filter(({ finding }) => finding !== null);
  const failed = done.length === 0 ? 1 : found.length;
  return {
    passed: done.length - found.length,
    failed,
    skipped: 0,
    note: `${done.reduce((sum, { inputs }) => sum + inputs, 0)} inputs to ${done.length} parsers, seed ${seed}`,
    details: found.map((fuzzed) => findingText(fuzzed, seed)).join("\n"),
  };
}
