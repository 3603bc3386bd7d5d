import { expect, test } from "vitest";
import { closingLine, runSteps, type Step, type StepResult } from "../../scripts/lib/steps.ts";
import { countTests, type VitestReport } from "../../scripts/lib/vitest-run.ts";

const step = (name: string, result: Partial<StepResult> | Error): Step => ({
  name,
  repeat: `npm run ${name}`,
  run: async () => {
    if (result instanceof Error) throw result;
    return { passed: 0, failed: 0, skipped: 0, note: "a note", ...result };
  },
});

async function run(...steps: readonly Step[]): Promise<{ lines: readonly string[]; sum: unknown }> {
  const lines: string[] = [];
  const sum = await runSteps(steps, (line) => lines.push(line));
  return { lines, sum };
}

test("the closing line is alone, and names skips only where there are some", () => {
  expect(closingLine({ passed: 3, failed: 0, skipped: 0 })).toBe("3 passed, 0 failed");
  expect(closingLine({ passed: 3, failed: 1, skipped: 2 })).toBe("3 passed, 1 failed, 2 skipped");
});

test("steps are announced as they begin, and counted together", async () => {
  const { lines, sum } = await run(step("one", { passed: 2 }), step("two", { passed: 1, skipped: 4 }));
  expect(lines[0]).toMatch(/^\n\[1\/2\] one \(0\.0 s so far\)$/);
  expect(lines[1]).toMatch(/^ {4}ok in 0\.0 s: a note$/);
  expect(lines[2]).toMatch(/^\n\[2\/2\] two/);
  expect(lines.at(-1)).toBe("3 passed, 0 failed, 4 skipped");
  expect(sum).toEqual({ passed: 3, failed: 0, skipped: 4 });
});

test("a failure, or a step that breaks, does not keep later steps from running and is told again at the end", async () => {
  const broken = step("broken", new Error("no disk"));
  const { lines, sum } = await run(broken, step("bad", { failed: 2, details: "why" }), step("good", { passed: 1 }));
  expect(sum).toEqual({ passed: 1, failed: 3, skipped: 0 });
  expect(lines.join("\n")).toContain("no disk");
  expect(lines).toContain("why");
  expect(lines.slice(-3)).toEqual([
    "  broken: 1 failed; repeat with: npm run broken",
    "  bad: 2 failed; repeat with: npm run bad",
    "1 passed, 3 failed",
  ]);
});

const report = (change: Partial<VitestReport>): VitestReport => ({
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ status: "passed", assertionResults: [1, 2, 3, 4, 5] }],
  ...change,
});

test.each([
  { name: "all passed", given: report({}), code: 0, counts: [5, 0, 0] },
  { name: "two failed", given: report({ numFailedTests: 2 }), code: 1, counts: [5, 2, 0] },
  {
    name: "one skipped, one to do",
    given: report({ numPendingTests: 1, numTodoTests: 1 }),
    code: 0,
    counts: [5, 0, 2],
  },
  {
    name: "a file that could not be loaded",
    given: report({ testResults: [{ status: "failed", assertionResults: [] }] }),
    code: 1,
    counts: [5, 1, 0],
  },
  { name: "an error outside of every test", given: report({}), code: 1, counts: [5, 1, 0] },
  { name: "no test at all", given: report({ numPassedTests: 0, testResults: [] }), code: 0, counts: [0, 1, 0] },
  { name: "no report", given: null, code: 0, counts: [0, 1, 0] },
])("Vitest's report, $name, counts as $counts", ({ given, code, counts: [passed, failed, skipped] }) => {
  expect(countTests(given, code)).toMatchObject({ passed, failed, skipped });
});
