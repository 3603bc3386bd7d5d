// Stands in for fast-check where DAUYS_FUZZ asks for longer or shorter fuzz runs (see vitest.config.ts).
import real, { type Parameters } from "fast-check";
import { fuzzFactor } from "./fuzz.ts";

export * from "fast-check";

const USUAL_RUNS = 100;

function scaled<Ts>(parameters: Parameters<Ts> = {}): Parameters<Ts> {
  const usual = parameters.numRuns ?? real.readConfigureGlobal().numRuns ?? USUAL_RUNS;
  return { ...parameters, numRuns: Math.max(5, Math.ceil(usual * fuzzFactor())) };
}

/** fast-check's `assert` with the number of cases multiplied by the factor of this run. */
export const assert: typeof real.assert = ((property: never, parameters?: Parameters<never>) =>
  real.assert(property, scaled(parameters))) as typeof real.assert;

export default { ...real, assert };
