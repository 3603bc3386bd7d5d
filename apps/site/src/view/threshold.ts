import type { UnitOutcome } from "@dauys/core/apportionment";
import { ceilDivide, type Fraction, floorDivide, fraction, multiply, parseFraction } from "@dauys/core/exact";

/** The threshold that the lists in general had to reach, worked out for this election. */
export interface Threshold {
  readonly at: Fraction;
  readonly base: string;
  readonly baseValue: number;
  /** The share of the base, in votes: not a whole number, as a rule. */
  readonly exact: Fraction;
  /** The fewest votes that reach it. */
  readonly needed: number;
  readonly article: string;
}

/**
 * The threshold as the distribution applied it: of its steps the first by a share of a base. `null` where no list was
 * measured against one, because the law has none, or because who took part is known only as the authority's decision.
 */
export function thresholdOf(outcome: UnitOutcome | null): Threshold | null {
  for (const step of outcome?.steps ?? []) {
    if (step.step !== "threshold" || step.base === undefined || step.baseValue === undefined) continue;
    const at = parseFraction(step.at ?? "");
    if (at === null) continue;
    const exact = multiply(at, fraction(step.baseValue));
    const needed = step.compare === ">" ? floorDivide(exact.num, exact.den) + 1n : ceilDivide(exact.num, exact.den);
    return { at, base: step.base, baseValue: step.baseValue, exact, needed: Number(needed), article: step.article };
  }
  return null;
}
