/** What a step came to: tests or checks, each counted as one. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The result of one step: its counts, and a line that says what it did or why it did not. */
export interface StepResult extends Counts {
  readonly note: string;
  /** What somebody needs in order to mend a failure and the step has not shown yet. */
  readonly details?: string;
}

/** One part of a run. */
export interface Step {
  readonly name: string;
  /** The command that repeats this step by itself. */
  readonly repeat: string;
  readonly run: () => Promise<StepResult>;
}

/** The closing line of a run, such as `128 passed, 0 failed`. */
export function closingLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/**
 * Runs all steps, one after the other, and says what it is doing while it does it. A failed step does not keep later
 * ones from running; a step that throws has failed. Ends with the failures once more and the closing line.
 * @param say writes one line
 * @returns the sum of all steps
 */
export async function runSteps(steps: readonly Step[], say: (line: string) => void): Promise<Counts> {
  const began = Date.now();
  const failures: string[] = [];
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const [index, step] of steps.entries()) {
    say(`\n[${index + 1}/${steps.length}] ${step.name} (${elapsed(began)} so far)`);
    const stepBegan = Date.now();
    const result = await attempt(step);
    if (result.details) say(result.details.trimEnd());
    say(`    ${verdict(result)} in ${elapsed(stepBegan)}: ${result.note}`);
    sum.passed += result.passed;
    sum.failed += result.failed;
    sum.skipped += result.skipped;
    if (result.failed > 0) failures.push(`  ${step.name}: ${result.failed} failed; repeat with: ${step.repeat}`);
    if (result.skipped > 0) failures.push(`  ${step.name}: ${result.skipped} skipped; ${result.note}`);
  }
  say(`\nDone in ${elapsed(began)}.`);
  for (const failure of failures) say(failure);
  say(closingLine(sum));
  return sum;
}

async function attempt(step: Step): Promise<StepResult> {
  try {
    return await step.run();
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { passed: 0, failed: 1, skipped: 0, note: "the step itself broke", details: text };
  }
}

function verdict(result: StepResult): string {
  if (result.failed > 0) return "FAILED";
  return result.passed === 0 && result.skipped > 0 ? "skipped" : "ok";
}

function elapsed(since: number): string {
  const seconds = (Date.now() - since) / 1000;
  return seconds < 60 ? `${seconds.toFixed(1)} s` : `${Math.floor(seconds / 60)} min ${Math.floor(seconds % 60)} s`;
}
