import { encodeUtf8, type Sha256 } from "@dauys/core/record";

/** The name under which the generator is published, beside the seed. */
export const GENERATOR = "xoshiro128** 1.1";

/** Where chance comes from: whole numbers from 0 to 2^32 - 1, one after the other, the same in every run. */
export type Random = () => number;

/**
 * The generator xoshiro128** from a state of four words, not all zero.
 * @throws RangeError for a state of zeros, from which nothing but zeros would come
 * @source D. Blackman, S. Vigna: Scrambled linear pseudorandom number generators, ACM TOMS 47(4), 2021; version 1.1
 */
export function xoshiro128(state: readonly [number, number, number, number]): Random {
  let [a, b, c, d] = state;
  if ((a | b | c | d) === 0) throw new RangeError("the state of xoshiro128** has to hold a bit that is set");
  return () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return result;
  };
}

/**
 * A generator for one purpose: its state is the first 16 bytes, little-endian, of the SHA-256 of `seed/purpose`. So what
 * is drawn for one thing does not depend on how much was drawn for another.
 */
export function randomFor(sha256: Sha256, seed: string, purpose: string): Random {
  const hash = sha256(encodeUtf8(`${seed}/${purpose}`));
  const word = (at: number): number => hash[at]! | (hash[at + 1]! << 8) | (hash[at + 2]! << 16) | (hash[at + 3]! << 24);
  return xoshiro128([word(0), word(4), word(8), word(12)]);
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
