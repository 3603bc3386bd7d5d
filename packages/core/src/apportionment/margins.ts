import { resolve, settled } from "./apportion.ts";
import { outcomeOf, type Replay, type UnitContest } from "./apportion-unit.ts";
import type { Direction } from "./bound.ts";
import type { Contest, ListVotes, Totals, UnitVotes } from "./contest.ts";
import type { ListMargins, Margin, UnitMargins } from "./margin.ts";
import type { Tie, UnitOutcome } from "./outcome.ts";
import { MAX_VOTES, prepare } from "./prepare.ts";

/**
 * For every list of every decided unit the fewest votes gained, lost, or moved to each other list that change a seat.
 *
 * A distribution is a chain of comparisons, each linear in the votes. While none of them comes out differently the
 * result is the same, so only the votes at which one flips are tried, in order, each by the full distribution; the first
 * that changes a seat, or makes lists equal for one, is the margin. In a contest of several units votes change in one
 * unit, and seats are watched in that unit.
 * `progress(done, of)` is called as lists are finished.
 * @source idea: the margins of Hamilton and divisor methods in V. Teague, D. Blom, P. Stuckey and others on audits of
 * party-list elections, here for any chain of comparisons.
 */
export function margins(contest: Contest, progress?: (done: number, of: number) => void): readonly UnitMargins[] {
  const prepared = prepare(contest);
  if (!prepared.ok) return [];
  const total = prepared.units.reduce((sum, unit) => sum + unit.votes.lists.length, 0);
  let done = 0;
  const units: UnitMargins[] = [];
  for (const unit of prepared.units) {
    const now = resolve(unit);
    if ("fault" in now || now.seats === null) {
      done += unit.votes.lists.length;
      continue;
    }
    const lists = unit.votes.lists.map((entry) => {
      const result = marginsOf(unit, now, entry);
      done += 1;
      progress?.(done, total);
      return result;
    });
    units.push({ unit: unit.votes.unit, lists });
  }
  return units;
}

function marginsOf(unit: UnitContest, now: UnitOutcome, entry: ListVotes): ListMargins {
  const { list, votes } = entry;
  const cast = unit.votes.lists.reduce((sum, each) => sum + each.votes, 0);
  const room = Math.min(cast, MAX_VOTES - cast);
  const others = unit.votes.lists.filter((other) => other.list !== list);
  const moved = others.map((other) => {
    const direction: Direction = {
      lists: new Map([
        [list, -1],
        [other.list, 1],
      ]),
      base: 0,
    };
    return [other.list, smallest(unit, now, direction, votes)] as const;
  });
  return {
    list,
    gained: smallest(unit, now, { lists: new Map([[list, 1]]), base: 1 }, room),
    lost: smallest(unit, now, { lists: new Map([[list, -1]]), base: -1 }, votes),
    movedTo: Object.fromEntries(moved),
  };
}

/** The fewest votes, at most `limit`, in a direction that change the outcome of a unit. */
function smallest(unit: UnitContest, now: UnitOutcome, direction: Direction, limit: number): Margin | null {
  let from = 0;
  let { replay } = settled(unit, { bounds: true });
  for (;;) {
    const step = nextFlip(replay, direction);
    if (step === null || BigInt(from) + step > BigInt(limit)) return null;
    from += Number(step);
    const there = moved(unit, direction, from);
    const found = settled(there, { bounds: true });
    replay = found.replay;
    if ("fault" in replay.end) return null;
    const then = outcomeOf(there, replay, found.awarded);
    if (changed(now, then)) {
      const { status, seats, question } = then;
      return { votes: from, status, seats, ties: newTies(now, then), ...(question && { question }) };
    }
  }
}

/** The fewest further votes with which any comparison of a distribution comes out differently. */
function nextFlip({ run }: Replay, direction: Direction): bigint | null {
  let first: bigint | null = null;
  for (const bound of run.bounds ?? []) {
    const flip = bound.flips(direction);
    if (flip !== null && (first === null || flip < first)) first = flip;
  }
  return first;
}

function changed(now: UnitOutcome, then: UnitOutcome): boolean {
  if (then.seats === null || now.seats === null) return true;
  const before = now.seats;
  return Object.entries(then.seats).some(([list, seats]) => before[list] !== seats) || newTies(now, then).length > 0;
}

function newTies(now: UnitOutcome, then: UnitOutcome): readonly Tie[] {
  const name = (tie: Tie): string => JSON.stringify([[...tie.among].sort(), tie.seats, tie.losing]);
  const known = new Set(now.ties.map(name));
  return then.ties.filter((tie) => !known.has(name(tie)));
}

const WITH_EVERY_VOTE = ["registered", "received", "inBoxes", "valid"] as const satisfies readonly (keyof Totals)[];

/** The unit after `count` votes moved in a direction; national sums move with it. */
function moved(unit: UnitContest, direction: Direction, count: number): UnitContest {
  const change = (list: string): number => (direction.lists.get(list) ?? 0) * count;
  const lists = unit.votes.lists.map((entry) => ({ ...entry, votes: entry.votes + change(entry.list) }));
  const votes: UnitVotes = { ...unit.votes, lists, totals: shifted(unit.votes.totals, direction.base * count) };
  const nationLists = unit.nation.lists.map((entry) => ({ ...entry, votes: entry.votes + change(entry.list) }));
  const nation = { lists: nationLists, totals: shifted(unit.nation.totals, direction.base * count) };
  const nationVotes = new Map(nationLists.map((entry) => [entry.list, entry.votes]));
  return { ...unit, votes, nation, nationVotes };
}

function shifted(totals: Totals, by: number): Totals {
  const result: Record<string, number> = { ...totals };
  for (const key of WITH_EVERY_VOTE) if (totals[key] !== undefined) result[key] = totals[key] + by;
  return result;
}
