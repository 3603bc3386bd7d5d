import type { Share } from "../share.ts";

/** Classes of equal width, in whole percent: six bounds for five classes, the lowest first. */
export type ClassScale = { readonly bounds: readonly number[] };

const CLASSES = 5;
const STEPS = [1, 2, 5, 10, 20];

/**
 * Five classes of equal width that hold all shares, as narrow as steps of 1, 2, 5, 10 or 20 percent allow; their bounds are
 * multiples of the step. They follow from the least and the greatest share alone, so nobody chooses where a colour changes.
 *
 * @throws RangeError if a share is not a fraction from 0 to 1 of whole numbers.
 * @example
 * classScale([{ num: 303, den: 1000 }, { num: 755, den: 1000 }]).bounds // [30, 40, 50, 60, 70, 80]
 */
export function classScale(shares: readonly Share[]): ClassScale {
  if (shares.length === 0) return { bounds: boundsFrom(0, 20) };
  const wholes = shares.map(wholePercents);
  const [least, greatest] = [Math.min(...wholes), Math.max(...wholes)];
  const step = STEPS.find((size) => holds(boundsFrom(least, size), greatest)) ?? 20;
  return { bounds: boundsFrom(least, step) };
}

/**
 * The class of a share, from 0. A share on a bound belongs to the class above it; the whole belongs to the last class.
 *
 * @throws RangeError if the scale does not hold the share.
 */
export function classOf(share: Share, { bounds }: ClassScale): number {
  const percent = wholePercents(share);
  const last = bounds.length - 1;
  if (percent === 100 && bounds[last] === 100) return last - 1;
  const place = bounds.findLastIndex((bound) => bound <= percent);
  if (place < 0 || place === last) throw new RangeError(`${share.num} of ${share.den} lies outside the classes`);
  return place;
}

function holds(bounds: readonly number[], greatest: number): boolean {
  const end = bounds[CLASSES] ?? 0;
  return greatest < end || end === 100;
}

function boundsFrom(least: number, step: number): readonly number[] {
  // The highest class does not reach beyond the whole.
  const first = Math.min(Math.floor(least / step) * step, 100 - CLASSES * step);
  return Array.from({ length: CLASSES + 1 }, (_, i) => first + i * step);
}

/** The percents of a share that are full, by integer division: all that bounds in whole percent have to know of it. */
function wholePercents({ num, den }: Share): number {
  const [part, whole] = [BigInt(num), BigInt(den)];
  if (part < 0n || whole <= 0n || part > whole) throw new RangeError(`${num} of ${den} is not a share of a whole`);
  return Number((100n * part) / whole);
}
