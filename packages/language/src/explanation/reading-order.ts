import type { Step } from "@dauys/core/apportionment";

const STAGES: readonly Step["step"][] = ["remainders", "largest-lists", "averages", "taken-back", "majority"];

/**
 * The steps as they are read. A tie is found and decided before its stage is done, but is understood only after the
 * numbers of the stage have shown who is equal; so it is told after it.
 */
export function readingOrder(steps: readonly Step[]): readonly Step[] {
  const read: Step[] = [];
  let waiting: Step[] = [];
  for (const step of steps) {
    if (step.step === "tie") {
      waiting.push(step);
      continue;
    }
    const own = STAGES.includes(step.step);
    read.push(...(own ? [step, ...waiting] : [...waiting, step]));
    waiting = [];
  }
  return [...read, ...waiting];
}
