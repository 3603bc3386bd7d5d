import { type Fraction, fraction } from "../../exact/index.ts";
import { checkGame, type Game, membersOf, type Player, playerCount, totalWeight } from "./game.ts";
import { swingsBySize } from "./swings.ts";

/** What a player can do in a game. Where several members stand under its id, the figures are those of each of them. */
export interface PlayerPower {
  readonly id: string;
  readonly weight: number;
  readonly members: number;
  /** It wins without anybody else. */
  readonly alone: boolean;
  /** Nobody wins without it. */
  readonly veto: boolean;
  /** It never makes a difference: no minimal winning coalition has it. */
  readonly dummy: boolean;
  /** Raw Banzhaf count: coalitions of the others that lose without it and win with it. */
  readonly swings: bigint;
  /** Its share of all swings; `null` where no coalition wins. Over all members these make 1. */
  readonly banzhaf: Fraction | null;
  /** Its swings as a share of all coalitions of the others (absolute Banzhaf, Penrose). */
  readonly penrose: Fraction;
  /** Share of the orders of all players in which it turns a losing coalition into a winning one; `null` where none wins. */
  readonly shapley: Fraction | null;
}

/**
 * The power indices of every player, exact.
 *
 * - Banzhaf, normalised: own swings / sum of the swings of all.
 * - Penrose (absolute Banzhaf): own swings / 2^(n−1).
 * - Shapley–Shubik: sum over coalitions that it swings, of s others, of s! (n−1−s)! / n!.
 *
 * @source Penrose 1946, The elementary statistics of majority voting, Journal of the Royal Statistical Society 109(1).
 * @source Shapley, Shubik 1954, A method for evaluating the distribution of power in a committee system, American
 *   Political Science Review 48(3).
 * @source Banzhaf 1965, Weighted voting doesn't work, Rutgers Law Review 19(2).
 * @throws RangeError as {@link checkGame}.
 * @example power({ quota: 51, players: [{ id: "a", weight: 50 }, { id: "b", weight: 49 }, { id: "c", weight: 1 }] })
 *   // Banzhaf 3/5, 1/5, 1/5; Shapley–Shubik 2/3, 1/6, 1/6
 */
export function power(game: Game): readonly PlayerPower[] {
  checkGame(game);
  const count = playerCount(game);
  const total = totalWeight(game);
  const bySize = swingsBySize(game);
  const swings = bySize.map((sizes) => sizes.reduce((sum, each) => sum + each, 0n));
  const all = game.players.reduce((sum, player, i) => sum + BigInt(membersOf(player)) * (swings[i] ?? 0n), 0n);
  const factorials = factorialsTo(count);
  return game.players.map((player, i): PlayerPower => {
    const own = swings[i] ?? 0n;
    return {
      ...roles(player, game.quota, total),
      dummy: own === 0n,
      swings: own,
      banzhaf: all === 0n ? null : fraction(own, all),
      penrose: fraction(own, 1n << BigInt(count - 1)),
      shapley: all === 0n ? null : shapleyShubik(bySize[i] ?? [], factorials),
    };
  });
}

function roles(
  player: Player,
  quota: number,
  total: number,
): Pick<PlayerPower, "id" | "weight" | "members" | "alone" | "veto"> {
  const { id, weight } = player;
  return {
    id,
    weight,
    members: membersOf(player),
    alone: weight >= quota,
    // Where nobody wins at all, nobody's refusal decides anything.
    veto: total >= quota && total - weight < quota,
  };
}

function shapleyShubik(sizes: readonly bigint[], factorials: readonly bigint[]): Fraction {
  const count = sizes.length;
  const orders = sizes.reduce(
    (sum, swings, size) => sum + swings * (factorials[size] ?? 0n) * (factorials[count - 1 - size] ?? 0n),
    0n,
  );
  return fraction(orders, factorials[count] ?? 0n);
}

function factorialsTo(count: number): readonly bigint[] {
  const factorials = [1n];
  for (let n = 1n; n <= BigInt(count); n++) factorials.push(n * (factorials[factorials.length - 1] ?? 1n));
  return factorials;
}
