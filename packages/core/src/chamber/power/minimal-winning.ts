import { checkGame, type Game, membersOf, type Player, totalWeight } from "./game.ts";

/** A coalition that wins and loses when any member leaves it: how many of those under each id belong to it. */
export interface Coalition {
  readonly members: Readonly<Record<string, number>>;
  readonly seats: number;
}

/** The minimal winning coalitions of a game. Members alike are not told apart: "5 of the 9" is one coalition. */
export interface MinimalWinning {
  readonly count: bigint;
  /** All of them, or `null` where there are more than `most`. */
  readonly listed: readonly Coalition[] | null;
  readonly most: number;
}

/** Most minimal winning coalitions that are listed where the caller says nothing else. */
export const MOST_COALITIONS = 200;

/**
 * Counts the minimal winning coalitions, and lists them, the fewest seats first, unless there are more than `most`.
 *
 * With the players from the heaviest to the lightest, a coalition is minimal exactly when its lightest member, added
 * last, makes it win: without any heavier one it would have even less. So counting needs no list.
 *
 * @throws RangeError as {@link checkGame}.
 */
export function minimalWinning(game: Game, most: number = MOST_COALITIONS): MinimalWinning {
  checkGame(game);
  const players = game.players.toSorted((a, b) => b.weight - a.weight);
  const count = countMinimal({ ...game, players });
  const listed = count > BigInt(most) ? null : listMinimal({ ...game, players });
  return { count, listed, most };
}

function countMinimal({ quota, players }: Game): bigint {
  // By weight below the quota: losing coalitions of the players so far.
  let losing: bigint[] = [1n];
  let count = 0n;
  for (const player of players) {
    const { weight } = player;
    const members = membersOf(player);
    const next: bigint[] = [];
    for (const [before, ways] of losing.entries()) {
      if (ways === 0n) continue;
      const needed = Math.ceil((quota - before) / weight);
      if (needed <= members) count += ways;
      for (let joined = 0; joined <= Math.min(members, needed - 1); joined++) {
        const seats = before + joined * weight;
        next[seats] = (next[seats] ?? 0n) + ways;
      }
    }
    losing = Array.from(next, (ways) => ways ?? 0n);
  }
  return count;
}

function listMinimal(game: Game): readonly Coalition[] {
  const { quota, players } = game;
  const rest = restWeights(players);
  const found: Coalition[] = [];
  const joined: [id: string, members: number][] = [];
  const extend = (from: number, seats: number): void => {
    for (let i = from; i < players.length && seats + (rest[i] ?? 0) >= quota; i++) {
      const player = players[i] as Player;
      const needed = Math.ceil((quota - seats) / player.weight);
      const members = membersOf(player);
      for (let own = 1; own <= Math.min(members, needed); own++) {
        joined.push([player.id, own]);
        const together = seats + own * player.weight;
        if (own === needed) found.push({ members: Object.fromEntries(joined), seats: together });
        else extend(i + 1, together);
        joined.pop();
      }
    }
  };
  if (totalWeight(game) >= quota) extend(0, 0);
  return found.sort((a, b) => a.seats - b.seats || Object.keys(a.members).length - Object.keys(b.members).length);
}

/** For each player, the seats of it and of all after it. */
function restWeights(players: readonly Player[]): readonly number[] {
  let sum = 0;
  return players
    .toReversed()
    .map((player) => {
      sum += player.weight * membersOf(player);
      return sum;
    })
    .toReversed();
}
