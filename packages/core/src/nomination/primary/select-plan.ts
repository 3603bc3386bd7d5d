import { ceilDivide, parseFraction } from "../../exact/index.ts";
import type { PrimaryCandidate } from "./candidate.ts";
import type { PrimaryCount } from "./count.ts";
import { groupsOf } from "./groups-of.ts";
import type { MissingValue } from "./missing.ts";
import type { Primary, Step } from "./primary.ts";
import type { Overlap, Quota } from "./quota.ts";
import { type RankClass, rankAll, rankIn } from "./rank.ts";
import type { TieRule } from "./rating.ts";

/** One choice of a step: from whom, ranked, and how many. */
export interface PlannedUnit {
  readonly step: Step;
  readonly unit: string;
  readonly places: number;
  readonly quotas: readonly Quota[];
  readonly classes: readonly RankClass[];
}

/** All choices in their order, with everything they need to know. */
export interface SelectionPlan {
  readonly units: readonly PlannedUnit[];
  /** The groups of each person; nobody is in any where no quota holds. */
  readonly groups: ReadonlyMap<string, readonly string[]>;
  readonly overlap: Overlap;
  readonly ties: readonly TieRule[];
}

/** What has to be chosen by the rules, or every value that is needed for it and not known. */
export function selectionPlan(
  primary: Primary,
  people: readonly PrimaryCandidate[],
  count: PrimaryCount,
): SelectionPlan | { readonly missing: readonly MissingValue[] } {
  const steps = primary.steps.value;
  if (steps === null) return { missing: [{ parameter: "steps", of: "" }] };
  const missing: MissingValue[] = [];
  const groups = new Map<string, readonly string[]>();
  for (const person of steps.some(({ quotas }) => quotas.length > 0) ? people : []) {
    const found = groupsOf(person, primary.groups);
    if ("missing" in found) missing.push(...found.missing);
    else groups.set(person.candidate, found.groups);
  }
  const units = steps.flatMap((step) => unitsOf(primary, people, step, count, missing));
  if (primary.overlap.value === null && units.some((unit) => hasOverlap(unit, groups)))
    missing.push({ parameter: "overlap", of: "" });
  if (missing.length > 0) return { missing: withoutRepeats(missing) };
  return { units, groups, overlap: primary.overlap.value ?? "each", ties: primary.ties.value ?? [] };
}

/** The quotas that a person serves, by their positions in a choice, as bits. */
export function servesOf(quotas: readonly Quota[], groups: readonly string[]): number {
  return quotas.reduce(
    (bits, quota, i) => (quota.groups.some((id) => groups.includes(id)) ? bits | (1 << i) : bits),
    0,
  );
}

/** The least number of people that a share of so many is: a quota of 3/10 of 7 people is 3 people. */
export function leastOf({ atLeast }: Quota, places: number): number {
  const share = parseFraction(atLeast);
  if (share === null) throw new Error(`not a fraction: ${atLeast}`);
  return Number(ceilDivide(share.num * BigInt(places), share.den));
}

function unitsOf(
  primary: Primary,
  people: readonly PrimaryCandidate[],
  step: Step,
  count: PrimaryCount,
  missing: MissingValue[],
): readonly PlannedUnit[] {
  const quotas = primary.quotas.filter(({ id }) => step.quotas.includes(id));
  if (step.of === "nation") {
    const classes = nationClasses(primary, count, missing);
    if (step.places === null) missing.push({ parameter: "step-places", of: step.id });
    return [{ step, unit: "", places: step.places ?? 0, quotas, classes }];
  }
  return (primary.constituencies.value ?? []).map(({ id, places }) => {
    const own = new Set(people.filter((person) => person.constituency === id).map(({ candidate }) => candidate));
    const area =
      primary.ballot.value === "nation" ? count.nation : count.constituencies.find((each) => each.constituency === id);
    const candidates = (area?.candidates ?? []).filter(({ candidate }) => own.has(candidate));
    if (places === null && step.places === null) missing.push({ parameter: "constituency-places", of: id });
    return { step, unit: id, places: places ?? step.places ?? 0, quotas, classes: rankIn(candidates) };
  });
}

function nationClasses(primary: Primary, count: PrimaryCount, missing: MissingValue[]): readonly RankClass[] {
  const { ranking, ballot } = primary;
  if (ranking.value === null || ballot.value === null) {
    missing.push({ parameter: ranking.value === null ? "ranking" : "ballot", of: "" });
    return [];
  }
  const ranked = rankAll(count, ranking.value, ballot.value);
  if (ranked.ok) return ranked.classes;
  missing.push({ parameter: "base", of: ranked.constituency });
  return [];
}

/** Whether somebody serves two quotas of one choice, so that it matters how such people count. */
function hasOverlap({ quotas }: PlannedUnit, groups: SelectionPlan["groups"]): boolean {
  return [...groups.values()].some((own) => {
    const serves = servesOf(quotas, own);
    return (serves & (serves - 1)) !== 0;
  });
}

function withoutRepeats(missing: readonly MissingValue[]): readonly MissingValue[] {
  return [...new Map(missing.map((each) => [JSON.stringify(each), each])).values()];
}
