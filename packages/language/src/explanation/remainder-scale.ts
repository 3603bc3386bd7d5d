import { compare, type Fraction, fraction, gcd, multiply } from "@dauys/core/exact";
import { exact } from "./exact-text.ts";
import type { StepOf } from "./facts.ts";

/**
 * A division by the quota in whole numbers: votes times `scale`, divided by `divisor`. With a quota of 6,599,921/98 the
 * scale is 98 and the divisor 6,599,921, so that all remainders are whole numbers and can be compared by eye.
 */
export interface RemainderScale {
  readonly quota: Fraction;
  readonly scale: bigint;
  readonly divisor: bigint;
  /** An exact number of votes as a whole number of this scale. */
  readonly scaled: (value: Fraction) => bigint;
}

/** The smallest scale in which the quota, all votes and all remainders of a step are whole numbers. */
export function remainderScale(quota: StepOf<"quota">, whole: StepOf<"whole">): RemainderScale {
  const q = exact(quota.quota);
  // An exact quota is left as votes over seats, the numbers that the reader knows, even where they have a common divisor.
  const known = compare(q, fraction(quota.votes, quota.by)) === 0 && q.den !== 1n ? BigInt(quota.by) : q.den;
  const scale = whole.rows.reduce((least, { remainder }) => leastCommon(least, exact(remainder).den), known);
  const scaled = ({ num, den }: Fraction): bigint => (num * scale) / den;
  return { quota: q, scale, divisor: scaled(q), scaled };
}

/** The votes of a row as they count, exactly (weighted votes need not be whole). */
export function votesOf(row: StepOf<"whole">["rows"][number], { quota }: RemainderScale): Fraction {
  return multiply(exact(row.quotient), quota);
}

function leastCommon(a: bigint, b: bigint): bigint {
  return (a / gcd(a, b)) * b;
}
