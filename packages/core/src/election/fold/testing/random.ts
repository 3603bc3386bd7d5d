/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** A whole number from 0 up to, and without, `end`. */
  readonly below: (end: number) => number;
  /** One of several. */
  readonly one: <T>(among: readonly T[]) => T;
  /** True so many times in a hundred. */
  readonly chance: (percent: number) => boolean;
}

/**
 * A generator from its seed.
 * @source mulberry32 by Tommy Ettinger, in the public domain
 */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (end: number): number => Math.floor(next() * end);
  return {
    below,
    one: (among) => {
      if (among.length === 0) throw new RangeError("there is nothing to choose from");
      return among[below(among.length)] as (typeof among)[number];
    },
    chance: (percent) => below(100) < percent,
  };
}
