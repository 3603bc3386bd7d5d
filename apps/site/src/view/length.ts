import type { Fraction } from "@dauys/core/exact";

/** A share as a number from 0 to 100, for the length of a bar and for nothing else: no law is decided by it. */
export function lengthOf({ num, den }: Fraction): number {
  return Number((num * 100_000n) / den) / 1000;
}
