import type { Fraction } from "../../exact/index.ts";
import { type Change, fewest, type Need } from "./change.ts";
import type { Contender, Pool } from "./pool.ts";

/**
 * What seats by highest averages rest on: every winner's last average stays above every other's next one. A contender
 * that does not take part now matters only when it comes in and is strong enough as well.
 *
 * For winner `i` with `s` seats and any other `j` with `t`: `v_i d(t + 1) - v_j d(s) > 0`. A vote for `j` lowers it by
 * `d(s)`, a vote for `i` raises it, any other leaves it.
 */
export function byAverages({ contenders }: Pool, divisor: (k: number) => Fraction): readonly Change[] {
  const winners = contenders.filter(({ seats }) => seats > 0);
  return contenders.flatMap((other): readonly Change[] => {
    const against = winners.filter((winner) => winner !== other);
    const pairs = against.flatMap((winner) => {
      const at = fewestToPass(winner, other, divisor);
      return at === null ? [] : [{ winner, at }];
    });
    const first = pairs.reduce<(typeof pairs)[number] | null>((a, b) => (a === null || b.at < a.at ? b : a), null);
    if (first === null) return [];
    const strong = other.outside !== null && first.at === 0n;
    const own: readonly Need[] = strong ? [] : [{ scope: "unit", at: first.at }];
    const lists = [first.winner.key, other.key];
    return (other.outside ?? [[]]).map((needs) => ({ what: "seat", lists, needs: [...needs, ...own] }));
  });
}

/** `0n` for a contender outside that is strong enough already: then coming in is all that it takes. */
function fewestToPass(winner: Contender, other: Contender, divisor: (k: number) => Fraction): bigint | null {
  const last = divisor(winner.held + winner.seats);
  const next = divisor(other.held + other.seats + 1);
  const gain = last.num * next.den;
  const now = winner.votes * next.num * last.den - other.votes * gain;
  if (other.outside !== null && now <= 0n) return 0n;
  return fewest(now, -gain, false);
}
