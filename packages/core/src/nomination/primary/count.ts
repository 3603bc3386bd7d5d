import type { PrimaryCandidate } from "./candidate.ts";
import { type CountFault, countFaults } from "./count-fault.ts";
import { ballotOf, type CountedUnit, type CountPlan, countPlan } from "./count-plan.ts";
import type { MissingValue } from "./missing.ts";
import type { Primary } from "./primary.ts";

/** What is added up beside the votes; `null`: some unit does not state it. */
export interface BallotTotals {
  readonly registered: number | null;
  readonly received: number | null;
  readonly valid: number | null;
  readonly invalid: number | null;
}

/** The votes of one person: in all, and by way of voting. */
export interface CandidateVotes {
  readonly candidate: string;
  readonly votes: number;
  readonly byChannel: Readonly<Record<string, number>>;
}

/** The count of one constituency, or of all of them. */
export interface AreaCount {
  /** `""`: all constituencies together. */
  readonly constituency: string;
  readonly totals: BallotTotals;
  /** In the order in which the people are given. */
  readonly candidates: readonly CandidateVotes[];
}

/** A primary's votes added up. */
export interface PrimaryCount {
  readonly nation: AreaCount;
  readonly constituencies: readonly AreaCount[];
}

/** A count, or why there is none. */
export type Counted =
  | { readonly ok: true; readonly count: PrimaryCount }
  | { readonly ok: false; readonly missing: readonly MissingValue[]; readonly faults: readonly CountFault[] };

/**
 * Adds up the votes of one stage: by person, by way of voting, by constituency and in all. Every unit has to be there
 * with a row for each person on its ballot. Whether the numbers can be true is for the checks of `primaryForm`.
 * @throws RangeError when a sum is not an exact integer any more.
 */
export function countPrimary(
  primary: Primary,
  candidates: readonly PrimaryCandidate[],
  units: readonly CountedUnit[],
  stage: string,
): Counted {
  const plan = countPlan(primary, candidates, stage);
  if ("missing" in plan) return { ok: false, missing: plan.missing, faults: [] };
  const faults = countFaults(plan, candidates, units);
  if (faults.length > 0) return { ok: false, missing: [], faults };
  const of = (constituency: string): readonly CountedUnit[] =>
    units.filter(({ unit }) => plan.units.get(unit)?.constituency === constituency);
  return {
    ok: true,
    count: {
      nation: area(plan, "", units, candidates),
      constituencies: plan.constituencies.map((id) => area(plan, id, of(id), ballotOf(plan, candidates, id))),
    },
  };
}

function area(
  plan: CountPlan,
  constituency: string,
  units: readonly CountedUnit[],
  people: readonly PrimaryCandidate[],
): AreaCount {
  const votes = new Map(people.map(({ candidate }) => [candidate, new Map(plan.channels.map((id) => [id, 0]))]));
  for (const { unit, lists } of units) {
    const channel = plan.units.get(unit)?.channel ?? "";
    for (const row of lists) {
      const own = votes.get(row.list);
      own?.set(channel, exact((own.get(channel) ?? 0) + row.votes));
    }
  }
  const total = (name: keyof BallotTotals): number | null =>
    units.reduce<number | null>((sum, { totals }) => {
      const value = totals[name];
      return sum === null || value === undefined ? null : exact(sum + value);
    }, 0);
  return {
    constituency,
    totals: {
      registered: total("registered"),
      received: total("received"),
      valid: total("valid"),
      invalid: total("invalid"),
    },
    candidates: [...votes].map(([candidate, channels]) => ({
      candidate,
      votes: exact([...channels.values()].reduce((sum, each) => sum + each, 0)),
      byChannel: Object.fromEntries(channels),
    })),
  };
}

function exact(sum: number): number {
  if (!Number.isSafeInteger(sum)) throw new RangeError(`the sum ${sum} is no exact integer`);
  return sum;
}
