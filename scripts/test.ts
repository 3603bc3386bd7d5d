// All tests: npm test. With --all, as .ci/run has it, the static checks, the examples in the docs and the sizes too.
import { runSteps, type Step } from "./lib/steps.ts";
import { builtSteps, checkoutState, cleanlinessStep, staticSteps, testSteps } from "./lib/test-steps.ts";

const say = (line: string): void => console.log(line);
const all = process.argv.includes("--all");
const before = await checkoutState();

say(
  `Dauys on Node ${process.version}: ${all ? "all checks and all tests" : "all tests (static checks: npm run check)"}`,
);
if (all && before !== "")
  say("This checkout has changes that are not committed: what is tested is not what is committed.");

const steps: readonly Step[] = all
  ? [...staticSteps, ...testSteps(say), ...builtSteps, cleanlinessStep(before)]
  : testSteps(say);
const sum = await runSteps(steps, say);
if (sum.failed > 0 || sum.passed === 0) process.exitCode = 1;
