import { expect } from "vitest";
import { apportion } from "../apportion.ts";
import type { Contest, Totals } from "../contest.ts";
import type { Margin } from "../margin.ts";
import { margins } from "../margins.ts";
import type { UnitOutcome } from "../outcome.ts";

const BASES = ["registered", "received", "inBoxes", "valid"] as const satisfies readonly (keyof Totals)[];

/** The outcome of one unit of a contest, `null` for bad input. */
function outcome(input: Contest, unit: number): UnitOutcome | null {
  const result = apportion(input);
  return result.ok ? (result.outcome.units[unit] ?? null) : null;
}

/** The contest after some votes of one unit went elsewhere; with `base`, every total that counts them goes with them. */
function after(input: Contest, unit: number, changes: Readonly<Record<string, number>>, base: number): Contest {
  const units = input.units.map((each, i) => {
    if (i !== unit) return each;
    const lists = each.lists.map((entry) => ({ ...entry, votes: entry.votes + (changes[entry.list] ?? 0) }));
    const totals: Record<string, number> = { ...each.totals };
    for (const key of BASES) if (each.totals[key] !== undefined) totals[key] = each.totals[key] + base;
    return { ...each, lists, totals };
  });
  return { ...input, units };
}

/** Ties by who is in them, so that two outcomes can be compared. */
const tieNames = ({ ties }: UnitOutcome): readonly string[] =>
  ties.map((tie) => JSON.stringify([[...tie.among].sort(), tie.seats, tie.losing]));

/** One vote after the other until a seat changes or a new tie appears; `null` when none does. */
function search(
  input: Contest,
  unit: number,
  limit: number,
  of: (n: number) => Readonly<Record<string, number>>,
  base: -1 | 0 | 1,
): number | null {
  const now = outcome(input, unit);
  const known = new Set(now === null ? [] : tieNames(now));
  for (let n = 1; n <= limit; n += 1) {
    const then = outcome(after(input, unit, of(n), base * n), unit);
    if (then === null) return null;
    if (JSON.stringify(then.seats) !== JSON.stringify(now?.seats)) return n;
    if (tieNames(then).some((name) => !known.has(name))) return n;
  }
  return null;
}

/** Every margin of every list of a unit, beside what trying each number of votes gives. */
export function holds(input: Contest, unit = 0): number {
  const lists = input.units[unit]?.lists ?? [];
  const cast = lists.reduce((sum, { votes }) => sum + votes, 0);
  const found = margins(input)[unit]?.lists ?? [];
  expect(found.map(({ list }) => list)).toEqual(lists.map(({ list }) => list));
  const votesOf = (margin: Margin | null | undefined) => margin?.votes ?? null;
  let some = 0;
  for (const { list, gained, lost, movedTo } of found) {
    const votes = lists.find((entry) => entry.list === list)?.votes ?? 0;
    const here = {
      gained: search(input, unit, cast, (n) => ({ [list]: n }), 1),
      lost: search(input, unit, votes, (n) => ({ [list]: -n }), -1),
      ...Object.fromEntries(
        lists
          .filter((other) => other.list !== list)
          .map((other) => [other.list, search(input, unit, votes, (n) => ({ [list]: -n, [other.list]: n }), 0)]),
      ),
    };
    const engine = {
      gained: votesOf(gained),
      lost: votesOf(lost),
      ...Object.fromEntries(Object.entries(movedTo).map(([to, margin]) => [to, votesOf(margin)])),
    };
    expect({ list, ...engine }).toEqual({ list, ...here });
    some += Object.values(here).filter((n) => n !== null).length;
  }
  return some;
}
