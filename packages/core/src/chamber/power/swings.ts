import { type Game, membersOf, playerCount, totalWeight } from "./game.ts";

/**
 * For each player of a game (in its order; for members alike, of each of them), in how many coalitions of `s` others it
 * swings: the coalition loses without it and wins with it. The s-th number of a player is that of coalitions of `s` others.
 *
 * A generating function, by integers alone: the coefficient of x^s y^w counts the coalitions of s players with w seats.
 * The polynomial in x is held as one integer, x being a power of two too large for any carry, so that a house of 60 lists
 * and 1,000 seats is a few thousand additions. A player is taken out again by dividing its factor (1 + x y^weight).
 *
 * @source Brams, Affuso 1976, Power and size: a new paradox, Theory and Decision 7; Bilbao, Fernández, Losada, López
 *   2000, Generating functions for computing power indices efficiently, Top 8(2).
 */
export function swingsBySize(game: Game): readonly (readonly bigint[])[] {
  const count = playerCount(game);
  const bits = BigInt(count + 1);
  // Where no coalition wins nobody swings, and the table has no row.
  const quota = game.quota > totalWeight(game) ? 0 : game.quota;
  const table = coalitionTable(game, quota, bits);
  const byWeight = new Map<number, readonly bigint[]>();
  return game.players.map(({ weight }) => {
    const known = byWeight.get(weight);
    if (known !== undefined) return known;
    const swings = unpacked(packedSwings(table, weight, bits), count, bits);
    byWeight.set(weight, swings);
    return swings;
  });
}

/** By weight below the quota: coalitions of all players, packed by size. */
function coalitionTable({ players }: Game, quota: number, bits: bigint): readonly bigint[] {
  const table: bigint[] = new Array<bigint>(quota).fill(0n);
  if (quota > 0) table[0] = 1n;
  let most = 0;
  for (const player of players) {
    for (let member = 0; member < membersOf(player); member++) {
      most = Math.min(most + player.weight, quota - 1);
      for (let weight = most; weight >= player.weight; weight--) {
        const without = table[weight - player.weight] ?? 0n;
        if (without !== 0n) table[weight] = (table[weight] ?? 0n) + (without << bits);
      }
    }
  }
  return table;
}

function packedSwings(table: readonly bigint[], own: number, bits: bigint): bigint {
  const without: bigint[] = [];
  let sum = 0n;
  for (const [weight, all] of table.entries()) {
    const rest = all - ((without[weight - own] ?? 0n) << bits);
    without.push(rest);
    if (weight >= table.length - own) sum += rest;
  }
  return sum;
}

function unpacked(packed: bigint, count: number, bits: bigint): readonly bigint[] {
  return Array.from({ length: count }, (_, size) => BigInt.asUintN(Number(bits), packed >> (BigInt(size) * bits)));
}
