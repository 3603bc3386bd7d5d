import type { Contest, ListVotes, Totals, UnitVotes } from "../contest.ts";

/**
 * The contest as if the votes of these lists had not been cast: they are in no total either. Who is registered stays.
 */
export function withoutLists(contest: Contest, gone: readonly string[]): Contest {
  return changeUnits(contest, (unit) => {
    const lost = unit.lists.reduce((sum, { list, votes }) => sum + (gone.includes(list) ? votes : 0), 0);
    const lists = unit.lists.filter(({ list }) => !gone.includes(list));
    return { ...unit, lists, totals: lessBallots(unit.totals, lost) };
  });
}

const OF_BALLOTS = ["received", "inBoxes", "valid"] as const;

function lessBallots(totals: Totals, lost: number): Totals {
  const changed = OF_BALLOTS.flatMap((name) => {
    const total = totals[name];
    return total === undefined ? [] : [[name, total - lost] as const];
  });
  return { ...totals, ...Object.fromEntries(changed) };
}

/**
 * The contest with lists that stand as one: the first of each group takes the votes and the candidates of the others, and
 * the earliest place in the order of registration. What an authority decided about them apart is not taken over.
 */
export function withMergedLists(contest: Contest, groups: readonly (readonly string[])[]): Contest {
  return changeUnits(contest, (unit) => ({ ...unit, lists: groups.reduce(merged, unit.lists) }));
}

function merged(lists: readonly ListVotes[], group: readonly string[]): readonly ListVotes[] {
  const together = lists.filter(({ list }) => group.includes(list));
  const [head] = together;
  if (head === undefined || together.length < 2) return lists;
  const { admitted: _, precincts: __, ...rest } = together.find(({ list }) => list === group[0]) ?? head;
  const orders = together.flatMap(({ order }) => (order === undefined ? [] : [order]));
  const candidates = together.map((each) => each.candidates);
  const known = candidates.every((each) => each !== undefined);
  const one: ListVotes = {
    ...rest,
    votes: together.reduce((sum, { votes }) => sum + votes, 0),
    ...(orders.length === 0 ? {} : { order: Math.min(...orders) }),
    ...(known ? { candidates: candidates.reduce((sum, each) => sum + each, 0) } : {}),
  };
  return lists.flatMap((each) => (each.list === rest.list ? [one] : group.includes(each.list) ? [] : [each]));
}

/** The contest without what the authority itself decided on who takes part, which was decided under the law as it is. */
export function withoutDecisions(contest: Contest): Contest {
  return changeUnits(contest, (unit) => ({
    ...unit,
    lists: unit.lists.map(({ admitted: _, ...list }): ListVotes => list),
  }));
}

function changeUnits(contest: Contest, change: (unit: UnitVotes) => UnitVotes): Contest {
  return { ...contest, units: contest.units.map(change) };
}
