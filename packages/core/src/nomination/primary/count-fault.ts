import type { PrimaryCandidate } from "./candidate.ts";
import { ballotOf, type CountedUnit, type CountPlan } from "./count-plan.ts";
import type { Rating } from "./rating.ts";

/** Why votes cannot be counted: something in them does not fit the rules or the people who stand. */
export type CountFault =
  | { readonly fault: "unknown-unit"; readonly unit: string; readonly known: readonly string[] }
  | { readonly fault: "missing-unit"; readonly unit: string }
  | { readonly fault: "unknown-candidate"; readonly unit: string; readonly candidate: string }
  /** Votes for somebody who stands in another constituency. */
  | { readonly fault: "elsewhere"; readonly unit: string; readonly candidate: string; readonly constituency: string }
  /** Somebody stands here, and no row says how many votes, not even 0. */
  | { readonly fault: "no-row"; readonly unit: string; readonly candidate: string }
  /** Every ballot has to name more people than stand here. */
  | { readonly fault: "too-few-people"; readonly unit: string; readonly people: number; readonly needed: number };

/** Everything in the votes that does not fit the rules or the people who stand. */
export function countFaults(
  plan: CountPlan,
  candidates: readonly PrimaryCandidate[],
  units: readonly CountedUnit[],
): readonly CountFault[] {
  const given = new Set(units.map(({ unit }) => unit));
  const known = [...plan.units.keys()];
  return [
    ...units.flatMap((unit) => unitFaults(plan, candidates, unit, known)),
    ...known.filter((unit) => !given.has(unit)).map((unit) => ({ fault: "missing-unit" as const, unit })),
  ];
}

function unitFaults(
  plan: CountPlan,
  candidates: readonly PrimaryCandidate[],
  { unit, lists }: CountedUnit,
  known: readonly string[],
): readonly CountFault[] {
  const place = plan.units.get(unit);
  if (place === undefined) return [{ fault: "unknown-unit", unit, known }];
  const people = new Map(candidates.map((person) => [person.candidate, person]));
  const standing = ballotOf(plan, candidates, place.constituency).map(({ candidate }) => candidate);
  const rows = new Set(lists.map(({ list }) => list));
  const needed = leastNames(plan.rating);
  return [
    ...(standing.length < needed ? [{ fault: "too-few-people" as const, unit, people: standing.length, needed }] : []),
    ...lists.flatMap(({ list: candidate }): readonly CountFault[] => {
      const person = people.get(candidate);
      if (person === undefined) return [{ fault: "unknown-candidate", unit, candidate }];
      if (standing.includes(candidate)) return [];
      return [{ fault: "elsewhere", unit, candidate, constituency: person.constituency ?? "" }];
    }),
    ...standing
      .filter((candidate) => !rows.has(candidate))
      .map((candidate) => ({ fault: "no-row" as const, unit, candidate })),
  ];
}

function leastNames(rating: Rating): number {
  if (rating.by === "approval") return rating.least;
  return rating.complete ? rating.table.length : 0;
}
