import { add, type Fraction, fraction } from "../../exact/index.ts";

/** A game by the seats of each player, for trying every coalition. */
export interface SmallGame {
  readonly quota: number;
  readonly weights: readonly number[];
}

/** What every player's power is, found by trying every coalition: only for a few players. */
export interface TriedPower {
  readonly swings: readonly bigint[];
  readonly shapley: readonly Fraction[];
  /** Minimal winning coalitions, as the numbers of their players joined by commas. */
  readonly minimal: readonly string[];
}

/** Tries all coalitions of a small game. */
export function tryAllCoalitions({ quota, weights }: SmallGame): TriedPower {
  const swings = weights.map(() => 0n);
  const shapley = weights.map(() => fraction(0));
  const minimal: string[] = [];
  for (let coalition = 0; coalition < 2 ** weights.length; coalition++) {
    const members = weights.flatMap((_, i) => ((coalition >> i) & 1 ? [i] : []));
    const seats = members.reduce((sum, i) => sum + (weights[i] ?? 0), 0);
    if (seats < quota) continue;
    const critical = members.filter((i) => seats - (weights[i] ?? 0) < quota);
    if (critical.length === members.length) minimal.push(members.join());
    const others = members.length - 1;
    const orders = fraction(factorial(others) * factorial(weights.length - 1 - others), factorial(weights.length));
    for (const i of critical) {
      swings[i] = (swings[i] ?? 0n) + 1n;
      shapley[i] = add(shapley[i] ?? fraction(0), orders);
    }
  }
  return { swings, shapley, minimal };
}

function factorial(n: number): bigint {
  return n <= 1 ? 1n : BigInt(n) * factorial(n - 1);
}
