import fc from "fast-check";
import { expect, test } from "vitest";
import { apportion } from "./apportion.ts";
import { anyContest } from "./conformance/arbitrary-contests.ts";
import type { Contest } from "./contest.ts";
import type { Margin } from "./margin.ts";
import { margins } from "./margins.ts";
import type { UnitOutcome } from "./outcome.ts";

function outcome(contest: Contest): UnitOutcome | null {
  const result = apportion(contest);
  return result.ok ? (result.outcome.units[0] ?? null) : null;
}

function shifted(contest: Contest, changes: Readonly<Record<string, number>>): Contest {
  const [unit] = contest.units;
  if (unit === undefined) return contest;
  const lists = unit.lists.map((entry) => ({ ...entry, votes: entry.votes + (changes[entry.list] ?? 0) }));
  return { ...contest, units: [{ ...unit, lists }] };
}

const tieNames = (unit: UnitOutcome): readonly string[] =>
  unit.ties.map((tie) => JSON.stringify([[...tie.among].sort(), tie.seats, tie.losing]));

/** The first number of votes, one after the other, at which seats differ or a new tie appears. */
function bruteForce(
  contest: Contest,
  changes: (votes: number) => Readonly<Record<string, number>>,
  limit: number,
): number | null {
  const now = outcome(contest);
  for (let votes = 1; votes <= limit; votes += 1) {
    const then = outcome(shifted(contest, changes(votes)));
    if (then === null || now === null) throw new Error("a vote more or less makes no input invalid");
    const known = new Set(tieNames(now));
    const same = then.seats !== null && JSON.stringify(then.seats) === JSON.stringify(now.seats);
    if (!same || tieNames(then).some((name) => !known.has(name))) return votes;
  }
  return null;
}

test("margins are exactly what trying every number of votes gives", () => {
  const limit = 80;
  let compared = 0;
  fc.assert(
    fc.property(anyContest, (contest) => {
      const now = outcome(contest);
      fc.pre(now?.seats != null && now.status === "decided");
      const within = (margin: Margin | null): number | null =>
        margin === null || margin.votes > limit ? null : margin.votes;
      for (const { list, gained, lost, movedTo } of margins(contest)[0]?.lists ?? []) {
        const votes = contest.units[0]?.lists.find((entry) => entry.list === list)?.votes ?? 0;
        const cast = contest.units[0]?.lists.reduce((sum, entry) => sum + entry.votes, 0) ?? 0;
        expect(within(gained), `${list} gains`).toBe(
          bruteForce(contest, (n) => ({ [list]: n }), Math.min(cast, limit)),
        );
        expect(within(lost), `${list} loses`).toBe(bruteForce(contest, (n) => ({ [list]: -n }), votes));
        for (const [other, margin] of Object.entries(movedTo)) {
          expect(within(margin), `${list} to ${other}`).toBe(
            bruteForce(contest, (n) => ({ [list]: -n, [other]: n }), votes),
          );
          compared += 1;
        }
      }
    }),
    { numRuns: 150 },
  );
  expect(compared).toBeGreaterThan(300);
});
