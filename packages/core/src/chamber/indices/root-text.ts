import type { Fraction } from "../../exact/index.ts";

/**
 * The square root of a fraction as a decimal with a point, correctly rounded (half up) by integers alone: no digit of it
 * ever was a floating-point number.
 *
 * @param digits - digits after the point, from 0.
 * @throws RangeError when the fraction is negative, or `digits` is no whole number from 0 on.
 * @example rootText(fraction(2, 1), 5) // "1.41421"
 */
export function rootText({ num, den }: Fraction, digits: number): string {
  if (num < 0n) throw new RangeError("no root of a negative number");
  if (!Number.isSafeInteger(digits) || digits < 0) throw new RangeError(`${digits} digits`);
  const unit = 10n ** BigInt(digits);
  // floor(2·√x·unit) + 1, halved downwards, is √x·unit rounded half up.
  const rounded = (integerRoot((4n * num * unit * unit) / den) + 1n) / 2n;
  const whole = (rounded / unit).toString();
  return digits === 0 ? whole : `${whole}.${(rounded % unit).toString().padStart(digits, "0")}`;
}

/**
 * The largest integer whose square is not above `value` (Newton's method from above, which only falls until it is there).
 * @throws RangeError when `value` is negative.
 */
export function integerRoot(value: bigint): bigint {
  if (value < 0n) throw new RangeError("no root of a negative number");
  if (value < 2n) return value;
  let root = 1n << BigInt(Math.ceil(value.toString(2).length / 2));
  for (;;) {
    const next = (root + value / root) / 2n;
    if (next >= root) return root;
    root = next;
  }
}
