/** A player of a voting game: a list that votes as one, or several deputies alike who each vote for themselves. */
export interface Player {
  readonly id: string;
  /** Seats that the player votes with; of deputies alike, the seats of each (1). */
  readonly weight: number;
  /** How many players of this weight stand under the id, each voting for itself; left out: one. */
  readonly members?: number;
}

/** A weighted voting game: a coalition wins when its members have at least `quota` seats together. */
export interface Game {
  readonly quota: number;
  readonly players: readonly Player[];
}

/** Most players, each member counted, for which power is computed: a house of 1,000 seats then takes about a second. */
export const MOST_PLAYERS = 700;

/** How many players stand under an id. */
export function membersOf({ members = 1 }: Player): number {
  return members;
}

/** All seats of a game. */
export function totalWeight({ players }: Game): number {
  return players.reduce((sum, player) => sum + player.weight * membersOf(player), 0);
}

/** All players of a game, each member counted. */
export function playerCount({ players }: Game): number {
  return players.reduce((sum, player) => sum + membersOf(player), 0);
}

/**
 * @throws RangeError when the quota, a weight or a number of members is no whole number from 1 on, two players have one
 *   id, or there are more than {@link MOST_PLAYERS}.
 */
export function checkGame(game: Game): void {
  const whole = (value: number): boolean => Number.isSafeInteger(value) && value >= 1;
  if (!whole(game.quota)) throw new RangeError(`a quota of ${game.quota} seats`);
  for (const player of game.players) {
    if (!whole(player.weight) || !whole(membersOf(player)))
      throw new RangeError(`"${player.id}": ${membersOf(player)} members with ${player.weight} seats each`);
  }
  if (new Set(game.players.map(({ id }) => id)).size < game.players.length)
    throw new RangeError("two players have the same id");
  const count = playerCount(game);
  if (count > MOST_PLAYERS) throw new RangeError(`${count} players; power is computed for at most ${MOST_PLAYERS}`);
}
