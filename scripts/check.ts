// The static checks alone: npm run check
import { runSteps } from "./lib/steps.ts";
import { staticSteps } from "./lib/test-steps.ts";

const sum = await runSteps(staticSteps, (line) => console.log(line));
if (sum.failed > 0) process.exitCode = 1;
