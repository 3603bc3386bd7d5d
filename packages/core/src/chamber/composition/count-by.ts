import { type Fraction, fraction } from "../../exact/index.ts";

/** Deputies under one value of an attribute. */
export interface Counted<Key> {
  readonly key: Key;
  readonly count: number;
  /** Of those whose value is known ({@link Counts.known}), not of all. */
  readonly share: Fraction;
}

/** Deputies counted by an attribute that may be unknown of any of them: `known` + `unknown` = `total`. */
export interface Counts<Key> {
  readonly total: number;
  /** The base of every share here. */
  readonly known: number;
  readonly unknown: number;
  /** In the order of first appearance, or of the keys asked for. */
  readonly counts: readonly Counted<Key>[];
}

/**
 * Counts by an attribute.
 * @param read - the value of an item; `undefined`: unknown.
 * @param keys - values to name even where nobody has them, and the order of all; left out: as they appear.
 */
export function countBy<Item, Key>(
  items: readonly Item[],
  read: (item: Item) => Key | undefined,
  keys: readonly Key[] = [],
): Counts<Key> {
  const counts = new Map<Key, number>(keys.map((key) => [key, 0]));
  let known = 0;
  for (const item of items) {
    const value = read(item);
    if (value === undefined) continue;
    known += 1;
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return {
    total: items.length,
    known,
    unknown: items.length - known,
    counts: [...counts].map(([key, count]) => ({ key, count, share: fraction(count, Math.max(known, 1)) })),
  };
}
