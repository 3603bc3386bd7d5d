// The long runs in full: npm run soak, or some parts of them: npm run soak -- fuzz power. Every parser fuzzed, every property
// with many times its usual cases, writers killed and disks without power, every mutant of the apportionment.
// DAUYS_FUZZ says how many times the usual number; 20 unless set: 10,000 inputs for each parser, 200 kills of each store.
import { fuzzFactor } from "./lib/fuzz.ts";
import { soakSteps } from "./lib/soak-steps.ts";
import { runSteps } from "./lib/steps.ts";

const USUAL = 20;
const say = (line: string): void => console.log(line);

const factor = process.env.DAUYS_FUZZ === undefined ? USUAL : fuzzFactor();
const sum = await runSteps(soakSteps({ factor, say }, process.argv.slice(2)), say);
if (sum.failed > 0 || sum.passed === 0) process.exitCode = 1;
