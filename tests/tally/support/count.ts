import {
  apportion,
  type Contest,
  type ListVotes,
  type Totals,
  type UnitOutcome,
  type UnitVotes,
} from "@dauys/core/apportionment";
import type { Rules } from "@dauys/core/rules";
import type { CountedUnit } from "@dauys/core/tally";
import fc from "fast-check";

/** Lists and totals of one unit as counted so far, without its name and seats. */
export type Counted = Pick<UnitVotes, "lists" | "totals">;

const names = ["A", "B", "C", "D"];

/** Up to `most` lists with few votes, so that ties and thresholds are near, and totals that add up. */
export const anyCounted = (most: number): fc.Arbitrary<Counted> =>
  fc
    .record({
      votes: fc.array(fc.oneof(fc.integer({ min: 0, max: 45 }), fc.constantFrom(10, 20, 30)), {
        minLength: 1,
        maxLength: most,
      }),
      groups: fc.array(fc.constantFrom("", "G", "H"), { minLength: most, maxLength: most }),
      subgroups: fc.array(fc.constantFrom("", "S"), { minLength: most, maxLength: most }),
      minority: fc.nat(most),
      held: fc.nat(2),
      againstAll: fc.nat(8),
      invalid: fc.nat(8),
      lost: fc.nat(4),
    })
    .map(({ votes, groups, subgroups, minority, held, againstAll, invalid, lost }) => {
      const lists = votes.map((count, i): ListVotes => {
        const [group, subgroup] = [groups[i] as string, subgroups[i] as string];
        const joined = { ...(group !== "" && { group }), ...(group !== "" && subgroup !== "" && { subgroup }) };
        return {
          list: names[i] as string,
          votes: count,
          order: i + 1,
          held,
          ...(i === minority && { minority: true }),
          ...joined,
        };
      });
      const received = votes.reduce((a, b) => a + b, 0) + againstAll + invalid + lost;
      return { lists, totals: { againstAll, invalid, received } };
    });

/** What may become of a ballot: not used, not cast, invalid, against all, or a vote for one of the lists. */
function fates({ lists }: Counted): readonly ((now: Counted) => Counted)[] {
  const withTotals = (now: Counted, more: readonly (keyof Totals)[]): Counted => {
    const totals: Record<string, number> = { ...now.totals };
    for (const name of more) totals[name] = (totals[name] ?? 0) + 1;
    return { ...now, totals };
  };
  const vote = (i: number) => (now: Counted) => {
    const moved = now.lists.map((entry, j) => (i === j ? { ...entry, votes: entry.votes + 1 } : entry));
    return withTotals({ ...now, lists: moved }, ["received"]);
  };
  return [
    (now) => now,
    (now) => withTotals(now, ["received"]),
    (now) => withTotals(now, ["received", "invalid"]),
    (now) => withTotals(now, ["received", "againstAll"]),
    ...lists.map((_, i) => vote(i)),
  ];
}

/** Every way in which `ballots` more ballots can come out, in any order: each once. */
export function* ways(now: Counted, ballots: number, from = 0): Generator<Counted> {
  if (ballots === 0) {
    yield now;
    return;
  }
  const all = fates(now);
  for (let i = from; i < all.length; i += 1) yield* ways((all[i] as (now: Counted) => Counted)(now), ballots - 1, i);
}

/** The count after so many more votes for one list. */
export function votesTo(now: Counted, list: string, votes: number): Counted {
  const lists = now.lists.map((entry) => (entry.list === list ? { ...entry, votes: entry.votes + votes } : entry));
  return { lists, totals: { ...now.totals, received: (now.totals.received ?? 0) + votes } };
}

/** The outcome of a contest in one piece, or `null` where the input does not let it be distributed. */
export function outcomeOf(rules: Rules, counted: Counted, seats: number): UnitOutcome | null {
  const result = apportion(contestOf(rules, counted, seats));
  return result.ok ? (result.outcome.units[0] ?? null) : null;
}

/** The contest in one piece. */
export function contestOf(rules: Rules, counted: Counted, seats: number): Contest {
  return { rules, units: [{ unit: "", seats, ...counted }] };
}

/** What the verdict is asked about. */
export function asked(counted: Counted, outcome: UnitOutcome, ballots: number | null, unit = ""): CountedUnit {
  return { unit, ...counted, seats: outcome.seats, qualified: outcome.qualified, ballots };
}

/** Seats as a text, to be compared. */
export function seatsText(outcome: { readonly seats: UnitOutcome["seats"] } | null): string {
  return JSON.stringify(outcome?.seats ?? null);
}
