import { type Counts, fits, type Needs, type Pool, servingAny } from "./fits.ts";

/** Quotas that left no place for somebody: together they needed all places that were left. */
export interface Reason {
  /** By their position. */
  readonly quotas: readonly number[];
  /** For each of them, how many people served it when somebody was passed over. */
  readonly served: readonly number[];
  /** Places that were still free. */
  readonly placesLeft: number;
}

/**
 * The fewest quotas that alone keep somebody from being taken, the first ones in the order of the rules where several
 * sets are as small; `null` where the quotas leave a place and equals have it.
 */
export function passedBecause(
  needs: Needs,
  held: Counts,
  serves: number,
  pools: readonly Pool[],
): Omit<Reason, "placesLeft"> | null {
  const taken = held.map((count, kind) => count + (kind === serves ? 1 : 0));
  const ids = needs.least.map((_, i) => i);
  const sets = Array.from({ length: (1 << ids.length) - 1 }, (_, i) => ids.filter((id) => (((i + 1) >> id) & 1) === 1));
  const smallestFirst = [...sets].sort((a, b) => a.length - b.length);
  const quotas = smallestFirst.find((set) => {
    const least = needs.least.map((each, i) => (set.includes(i) ? each : 0));
    return !fits({ ...needs, least }, taken, pools);
  });
  return quotas === undefined ? null : { quotas, served: quotas.map((i) => servingAny(held, 1 << i)) };
}
