import { below } from "../random/draw.ts";
import type { Random } from "../random/xoshiro.ts";

const FINE = 4096;

/**
 * A whole number cut into whole parts, by weights that are whole numbers and not all 0: part after part takes its share of
 * what is left, and chance rounds it up or down. The parts add up to the whole, whatever is drawn.
 * @throws RangeError when the weights are all 0, or a product would pass 2^53
 */
export function split(random: Random, whole: number, weights: readonly number[]): number[] {
  let weight = weights.reduce((sum, each) => sum + each, 0);
  if (weight <= 0 || !Number.isSafeInteger(whole * weight * FINE)) throw new RangeError("nothing to split by");
  let left = whole;
  return weights.map((own) => {
    const part = own === 0 ? 0 : Math.floor((left * own * FINE + below(random, FINE) * weight) / (weight * FINE));
    left -= part;
    weight -= own;
    return part;
  });
}
