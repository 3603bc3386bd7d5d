import { ceilDivide, type Fraction, floorDivide, fraction, roundDivide } from "../exact/index.ts";
import type { Quota } from "../rules/index.ts";
import { atLeastZero, type Bound, combine, constant, type Linear } from "./bound.ts";

/** A quota of one distribution. */
export interface QuotaValue {
  readonly value: Fraction;
  /** What the votes are divided by: seats, seats + 1 or seats + 2. */
  readonly by: number;
  /** The quota is exactly `votes / by`, so that it moves with every vote. */
  readonly exact: boolean;
}

/**
 * The quota for `votes` and `seats`.
 * @source Hare 1859; Droop 1868; Hagenbach-Bischoff 1888; Imperiali as in the Italian and Czech laws.
 */
export function quotaOf(rule: Quota, votes: bigint, seats: number): QuotaValue {
  const by = seats + { hare: 0, "hagenbach-bischoff": 1, droop: 1, imperiali: 2 }[rule.name];
  const divisor = BigInt(by);
  if (rule.name === "droop") return { value: fraction(floorDivide(votes, divisor) + 1n), by, exact: false };
  switch (rule.rounding) {
    case "exact":
      return { value: fraction(votes, divisor), by, exact: true };
    case "down":
      return { value: fraction(floorDivide(votes, divisor)), by, exact: false };
    case "up":
      return { value: fraction(ceilDivide(votes, divisor)), by, exact: false };
    case "nearest":
      return { value: fraction(roundDivide(votes, divisor)), by, exact: false };
  }
}

/** The quota times its denominator as a number linear in the votes, valid while {@link quotaBounds} hold. */
export function quotaLinear(quota: QuotaValue, votes: Linear): { readonly linear: Linear; readonly den: bigint } {
  if (quota.exact) return { linear: votes, den: BigInt(quota.by) };
  return { linear: constant(quota.value.num), den: 1n };
}

/** While these hold, a rounded quota stays the same number; an exact one needs none. */
export function quotaBounds(rule: Quota, quota: QuotaValue, votes: Linear): readonly Bound[] {
  if (quota.exact) return [];
  const [q, by] = [quota.value.num, BigInt(quota.by)];
  const between = (low: bigint, high: bigint, factor: bigint): readonly Bound[] => [
    atLeastZero(combine([factor, votes], [-1n, constant(low)])),
    atLeastZero(combine([-factor, votes], [1n, constant(high)])),
  ];
  if (rule.name === "droop") return between((q - 1n) * by, q * by - 1n, 1n);
  if (rule.rounding === "down") return between(q * by, (q + 1n) * by - 1n, 1n);
  if (rule.rounding === "up") return between((q - 1n) * by + 1n, q * by, 1n);
  return between((2n * q - 1n) * by, (2n * q + 1n) * by - 1n, 2n);
}
