// The long runs in full: npm run soak. Every property with many times its usual cases (DAUYS_FUZZ, 20 unless set),
// crash and load runs at their full length (tests read DAUYS_SOAK), and every mutant of the apportionment.
import { runFullMutation } from "./lib/mutation.ts";
import { runSteps, type StepResult } from "./lib/steps.ts";
import { runVitest } from "./lib/vitest-run.ts";

const factor = process.env.DAUYS_FUZZ ?? "20";

const sum = await runSteps(
  [
    {
      name: `Unit tests with ${factor} times their random cases`,
      repeat: `DAUYS_SOAK=1 DAUYS_FUZZ=${factor} npx vitest run --project unit`,
      run: () => runVitest("unit", { DAUYS_FUZZ: factor, DAUYS_SOAK: "1" }),
    },
    { name: "Every mutant of the apportionment", repeat: "npm run mutation", run: everyMutant },
  ],
  (line) => console.log(line),
);
if (sum.failed > 0) process.exitCode = 1;

async function everyMutant(): Promise<StepResult> {
  const { findings, looked } = await runFullMutation();
  const failed = findings.length > 0 ? 1 : 0;
  return { passed: 1 - failed, failed, skipped: 0, note: looked, details: findings.join("\n") };
}
