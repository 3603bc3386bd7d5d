import { type Change, change, fewest } from "./change.ts";
import type { Pool } from "./pool.ts";

/**
 * What seats by the Hare quota and largest remainders rest on. With `V` votes and `S` seats in the pool let
 * `e_i = S v_i / V - s_i`, how far a contender is above its seats; these add up to zero. The seats `s` are the only
 * outcome exactly when `e_j - e_i < 1` for all `j` and all `i` with a seat. That is, for every such pair,
 * `V (1 + s_j - s_i) + S (v_i - v_j) > 0`: linear in the votes, without a whole quota in it.
 *
 * (Of the outcome: a contender rounded up has `-1 < e <= 0`, one rounded down `0 <= e < 1`, and between these two the
 * larger remainder won. To it: were `s_i` more than the quotient rounded up, `e_i < -1`, and some `e_j > 0`; were `s_j`
 * less than the quotient rounded down, `e_j >= 1`, and some `e_i < 0`, with a seat; both break a pair.)
 *
 * The worst that one vote can do is to go to `j`: it changes the left side by `1 + s_j - s_i - S`.
 */
export function byRemainders({ contenders, seats }: Pool): readonly Change[] {
  const all = contenders.reduce((sum, { votes }) => sum + votes, 0n);
  const house = BigInt(seats);
  return contenders.flatMap((loser) =>
    contenders.flatMap((gainer) => {
      if (loser === gainer || loser.seats === 0) return [];
      const gap = BigInt(1 + gainer.seats - loser.seats);
      const now = all * gap + house * (loser.votes - gainer.votes);
      return change("seat", [loser.key, gainer.key], "unit", fewest(now, gap - house, false));
    }),
  );
}
