import { bell } from "../random/draw.ts";
import { exponential } from "../random/exponential.ts";
import type { Random } from "../random/xoshiro.ts";

const FEWEST = 48;
/** The law's limit for one station. */
const MOST = 3000;

/** The median of listed voters and how far around it they spread, as logarithms in thousandths. */
const TOWN = { median: 7450, spread: 260 };
const COUNTRYSIDE = { median: 6330, spread: 740 };

/** How many voters a station has listed: their logarithm is spread like a bell, wider in the countryside than in towns. */
export function votersOf(random: Random, town: boolean): number {
  const { median, spread } = town ? TOWN : COUNTRYSIDE;
  for (;;) {
    const voters = Math.round(exponential((median + bell(random, spread)) / 1000));
    // What would be too large is drawn again: a heap of stations at the very limit would look like a rule of its own.
    if (voters >= FEWEST && voters <= MOST) return voters;
  }
}
