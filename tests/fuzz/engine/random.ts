/** A source of whole numbers that is the same for the same words, in every run and on every machine. */
export interface Random {
  /** A whole number from 0 to `below` - 1. */
  readonly below: (below: number) => number;
  /** One of the items. */
  readonly pick: <T>(items: readonly T[]) => T;
  /** True once in `times` on average. */
  readonly once: (times: number) => boolean;
}

/**
 * The generator named by the given words: their FNV-1a hash is the start of a splitmix32. Not for secrets.
 * @throws RangeError when asked to pick from nothing
 */
export function randomOf(...words: readonly (string | number)[]): Random {
  let state = 0x811c9dc5;
  for (const letter of words.join("\u0000")) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  const next = (): number => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
  const below = (bound: number): number => next() % bound;
  const pick = <T>(items: readonly T[]): T => {
    if (items.length === 0) throw new RangeError("nothing to pick from");
    return items[below(items.length)] as T;
  };
  return { below, pick, once: (times) => below(times) === 0 };
}
