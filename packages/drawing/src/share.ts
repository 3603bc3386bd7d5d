/** A whole number: a `bigint`, or a `number` that is a safe integer. */
export type Whole = number | bigint;

/** A share as an exact fraction, from nothing (0) to all (`den`). */
export type Share = { readonly num: Whole; readonly den: Whole };

/** An axis from 0: its end and the step between its ticks, in percent. */
export type Axis = { readonly end: number; readonly step: number };

const STEPS = [1, 2, 5, 10, 20];
const MOST_STEPS = 5;

/**
 * A length in proportion to a share, in hundredths of the drawing's unit, rounded down by integer arithmetic: of two
 * shares the greater is never drawn shorter, and a share below a threshold never ends beyond the threshold's line.
 *
 * @param full - the length of the axis, in hundredths.
 * @param end - the share at the end of the axis, in percent.
 * @throws RangeError if the share is not a fraction from 0 to 1 of whole numbers.
 */
export function lengthOf(share: Share, full: number, end: number): number {
  const [num, den] = fraction(share);
  return Number((100n * num * BigInt(full)) / (den * BigInt(end)));
}

/**
 * The shortest axis from 0, of at most five steps of 1, 2, 5, 10 or 20 percent, that holds all shares.
 *
 * @throws RangeError as {@link lengthOf}.
 */
export function axisFor(shares: readonly Share[]): Axis {
  const ends = shares.map((share) => {
    const [num, den] = fraction(share);
    return Number((100n * num + den - 1n) / den);
  });
  const greatest = Math.max(1, ...ends);
  const step = STEPS.find((size) => size * MOST_STEPS >= greatest) ?? 20;
  return { end: Math.ceil(greatest / step) * step, step };
}

/** The ticks of an axis, in percent, 0 first. */
export function ticksOf({ end, step }: Axis): readonly number[] {
  return Array.from({ length: end / step + 1 }, (_, i) => i * step);
}

function fraction({ num, den }: Share): readonly [bigint, bigint] {
  const [part, whole] = [BigInt(num), BigInt(den)];
  if (part < 0n || whole <= 0n || part > whole) {
    throw new RangeError(`${num} of ${den} is not a share of a whole`);
  }
  return [part, whole];
}
