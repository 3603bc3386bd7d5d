import { continuity, type Line, type Predecessors } from "./continuity.ts";

/** Seats by list in one chamber; `null` where they are not known. */
export type KnownSeats = Readonly<Record<string, number | null>>;

/** Seats of one line of lists in the last chamber and in this one; `null`: not known. */
export interface SeatChange {
  readonly line: Line;
  readonly before: number | null;
  readonly after: number | null;
  readonly change: number | null;
}

/** What changed in seats from one chamber to the next. */
export interface SeatChanges {
  readonly lists: readonly SeatChange[];
  /** Sum of all that was won, and of all that was lost; `null` while any change is not known. */
  readonly gained: number | null;
  readonly lost: number | null;
}

/**
 * Gains and losses of seats by list, lists followed through renaming, mergers and splits. A list that did not stand has
 * 0 seats; seats that are not known stay so, and with them everything that would need them.
 *
 * @example
 * seatChanges({ nurotan: 84, akzhol: 7, knpk: 7 }, { nurotan: 76, akzhol: 12, npk: 10 }, { npk: ["knpk"] })
 *   // −8, +5, +3: gained 8, lost 8
 */
export function seatChanges(before: KnownSeats, after: KnownSeats, predecessors: Predecessors = {}): SeatChanges {
  const lists = continuity(Object.keys(before), Object.keys(after), predecessors).map((line): SeatChange => {
    const had = sum(line.before, before);
    const has = sum(line.after, after);
    return { line, before: had, after: has, change: had === null || has === null ? null : has - had };
  });
  const known = lists.flatMap(({ change }) => (change === null ? [] : [change]));
  const complete = known.length === lists.length;
  return {
    lists,
    gained: complete ? known.reduce((all, change) => all + Math.max(change, 0), 0) : null,
    lost: complete ? known.reduce((all, change) => all + Math.max(-change, 0), 0) : null,
  };
}

function sum(lists: readonly string[], seats: KnownSeats): number | null {
  return lists.reduce<number | null>((all, list) => {
    const own = seats[list] ?? null;
    return all === null || own === null ? null : all + own;
  }, 0);
}
