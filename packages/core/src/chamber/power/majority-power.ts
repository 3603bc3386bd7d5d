import type { Rules, Trilingual } from "../../rules/index.ts";
import { type MajorityReach, majorities, type SeatCounts } from "../majorities.ts";
import type { Game, Player } from "./game.ts";
import { type MinimalWinning, minimalWinning } from "./minimal-winning.ts";
import { type PlayerPower, power } from "./power.ts";

/**
 * How deputies not elected by lists are counted: each as a player of one seat who votes for itself, or not at all, so that
 * a majority has to be found without them.
 */
export type PartTreatment = "single" | "left-out";

/** Seats of a part of the chamber that is not elected by lists. */
export interface PartSeats {
  readonly seats: number;
  readonly as: PartTreatment;
}

/** One majority of the law, as a game of the lists of this chamber alone. */
export interface MajorityPower extends MajorityReach {
  /** The chamber that every figure here is of. What another chamber does is not in them: see `otherChamber`. */
  readonly chamber: Trilingual;
  /** How each part not elected by lists was counted; empty for a majority of the list seats. */
  readonly parts: Readonly<Record<string, PartSeats>>;
  /** Seats of the house that no player of the game has: of parts left out, or of nobody known. They never vote for. */
  readonly outside: number;
  /** Whether the players of the game reach the majority even all together. */
  readonly reachable: boolean;
  readonly coalitions: MinimalWinning;
  /** Lists with seats, then parts counted one by one, each member of which has the figures shown. */
  readonly power: readonly PlayerPower[];
}

/**
 * For each majority of the rules: minimal winning coalitions, and who is pivotal, has a veto or never matters, with the
 * power indices, all exact and of this chamber alone. Every list is taken to vote as one.
 *
 * @param parts - the parts of the chamber not elected by lists, by their ids in the rules, and how each is counted.
 * @throws RangeError as {@link majorities} and {@link power}, and when a list has the id of a part.
 * @example
 * majorityPower(rules, { nurotan: 76, akzhol: 12, npk: 10 }, { assembly: { seats: 9, as: "single" } })
 */
export function majorityPower(
  rules: Rules,
  seatsByList: SeatCounts,
  parts: Readonly<Record<string, PartSeats>> = {},
): readonly MajorityPower[] {
  const clash = Object.keys(parts).find((part) => Object.hasOwn(seatsByList, part));
  if (clash !== undefined) throw new RangeError(`"${clash}" is the id of a list and of a part of the chamber`);
  const partSeats = Object.fromEntries(Object.entries(parts).map(([id, { seats }]) => [id, seats]));
  return majorities(rules, seatsByList, partSeats).map((reach): MajorityPower => {
    const counted = reach.of === "lists" ? {} : parts;
    const game: Game = { quota: reach.needed, players: [...listPlayers(seatsByList), ...partPlayers(counted)] };
    const seats = game.players.reduce((sum, { weight, members = 1 }) => sum + weight * members, 0);
    return {
      ...reach,
      chamber: rules.chamber.name,
      parts: counted,
      outside: reach.house - seats,
      reachable: seats >= reach.needed,
      coalitions: minimalWinning(game),
      power: power(game),
    };
  });
}

function listPlayers(seatsByList: SeatCounts): readonly Player[] {
  return Object.entries(seatsByList).flatMap(([id, weight]) => (weight === 0 ? [] : [{ id, weight }]));
}

function partPlayers(parts: Readonly<Record<string, PartSeats>>): readonly Player[] {
  return Object.entries(parts).flatMap(([id, { seats, as }]) =>
    as === "single" && seats > 0 ? [{ id, weight: 1, members: seats }] : [],
  );
}
