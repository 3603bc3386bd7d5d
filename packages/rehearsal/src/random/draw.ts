import type { Random } from "./xoshiro.ts";

const WORDS = 4_294_967_296;

/**
 * A whole number from 0 to `count - 1`, each equally likely.
 * @throws RangeError when `count` is not between 1 and 2^32
 */
export function below(random: Random, count: number): number {
  if (!Number.isInteger(count) || count < 1 || count > WORDS) throw new RangeError(`no number below ${count}`);
  // Words from the last, incomplete round would favour the small numbers.
  const whole = WORDS - (WORDS % count);
  for (;;) {
    const word = random();
    if (word < whole) return word % count;
  }
}

/** A whole number between two others, both included, each equally likely. */
export function between(random: Random, least: number, most: number): number {
  return least + below(random, most - least + 1);
}

/** True `count` times in `of`. */
export function chance(random: Random, count: number, of: number): boolean {
  return below(random, of) < count;
}

/**
 * A whole number around 0 whose standard deviation is `spread`, in the shape of a bell: never beyond six times `spread`.
 * The sum of twelve even numbers, so that only whole numbers are added and every engine gives the same.
 */
export function bell(random: Random, spread: number): number {
  let sum = 0;
  for (let i = 0; i < 12; i += 1) sum += below(random, 2001) - 1000;
  // The variance of each is 1000 * 1002 / 3, that of the sum twelve times as much: its root is 2002.
  // Adding 0 makes 0 of -0.
  return Math.round((sum * spread) / 2002) + 0;
}

/** One of some items, each equally likely. */
export function oneOf<T>(random: Random, items: readonly T[]): T {
  return items[below(random, items.length)] as T;
}

/** The items in an order that chance gives. */
export function shuffled<T>(random: Random, items: readonly T[]): readonly T[] {
  const order = [...items];
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = below(random, i + 1);
    [order[i], order[j]] = [order[j] as T, order[i] as T];
  }
  return order;
}
