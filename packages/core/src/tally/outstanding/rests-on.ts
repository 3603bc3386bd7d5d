import type { Method, Rules } from "../../rules/index.ts";
import { byAverages } from "./by-averages.ts";
import { byLargestLists } from "./by-largest-lists.ts";
import { byRemainders } from "./by-remainders.ts";
import { bySecondList } from "./by-second-list.ts";
import { type Change, change, fewest, type LawGap } from "./change.ts";
import { type CountedList, type CountedUnit, type Field, votesOfAll } from "./counted-unit.ts";
import { divisorsOf } from "./divisor.ts";
import { type Pool, poolsOf } from "./pool.ts";
import { type Participation, participation } from "./qualification.ts";
import { fits, lawFraction, type Standing } from "./threshold.ts";

/** All that the seats of a unit rest on, or the part of the law on which nothing is proved here. */
export type RestsOn = { readonly changes: readonly Change[] } | { readonly gap: LawGap };

/** A unit whose seats are known. */
export type DecidedUnit = CountedUnit & { readonly seats: Readonly<Record<string, number>> };

/**
 * Every comparison that the seats of a unit rest on. While none of them comes out equal or differently the seats are the
 * same; each is linear in the votes, so that its worst case is that all outstanding ballots are votes for one list.
 */
export function restsOn(rules: Rules, unit: DecidedUnit, nation: Field): RestsOn {
  const gap = lawGap(rules, unit);
  if (gap !== null) return { gap };
  const part = participation(rules, unit, nation);
  if ("gap" in part) return part;
  const seats = distributionChanges(rules, unit, part);
  if ("gap" in seats) return seats;
  const changes = [...seats.changes, ...part.clauses];
  // A comparison that does not hold now is none that these seats rest on: another clause made them.
  return changes.some(({ needs }) => needs.some(({ at }) => at === 0n)) ? { gap: "seats" } : { changes };
}

/** Parts of the law whose effect is not judged here. */
function lawGap({ distribution }: Rules, { lists, seats }: DecidedUnit): LawGap | null {
  const house = Object.values(seats).reduce((a, b) => a + b, 0);
  if (distribution.weights?.some((weight) => lists.some((entry) => fits(weight, entry)))) return "weights";
  if (distribution.minimum !== undefined) return "minimum";
  const short = lists.some(({ candidates }) => candidates !== undefined && candidates < house);
  if (distribution.exhaustion !== undefined && short) return "candidates";
  return distribution.groups !== undefined && distribution.majority !== undefined ? "groups" : null;
}

function distributionChanges(rules: Rules, unit: DecidedUnit, part: Participation): RestsOn {
  const seatsOf = (list: string): number => unit.seats[list] ?? 0;
  const passes = new Map(part.standings.map((each) => [each.list, each]));
  const inside = unit.lists.filter(({ list }) => passes.get(list)?.passes);
  const { ifOne } = rules.distribution.qualification;
  const [only] = inside;
  if (ifOne !== undefined && inside.length === 1 && only !== undefined && unit.lists.length > 1) {
    const changes = bySecondList(ifOne, unit.lists, only, seatsOf);
    return "gap" in changes ? changes : { changes: [...changes, ...thresholds(part.standings, () => true)] };
  }
  const house = unit.lists.reduce((sum, { list }) => sum + seatsOf(list), 0);
  const method = rules.distribution.methods.find(
    ({ when }) => house >= (when?.seats.min ?? 0) && house <= (when?.seats.max ?? house),
  );
  if (method === undefined) return { gap: "method" };
  const grouped = rules.distribution.groups !== undefined && unit.lists.some(({ group }) => (group ?? "") !== "");
  const family = familyOf(method);
  // By averages a list without a seat takes none from the others by taking part, so that it may come in or drop out.
  const loose = family === "averages" && !grouped && !part.everyListMatters;
  const matters = (list: string): boolean => !loose || seatsOf(list) > 0;
  const waiting = loose ? unit.lists.filter((entry) => !inside.includes(entry)) : [];
  const outside = waiting.map((entry) => [entry, passes.get(entry.list)?.flips ?? []] as const);
  const changes: Change[] = [...thresholds(part.standings, (each) => matters(each.list) && (each.passes || !loose))];
  for (const pool of poolsOf(rules, inside, outside, seatsOf)) {
    const found = poolChanges(method, pool, unit);
    if ("gap" in found) return found;
    changes.push(...found.changes);
  }
  const majority = rules.distribution.majority === undefined ? [] : majorityChanges(unit, house, seatsOf);
  return { changes: [...changes, ...majority] };
}

function thresholds(standings: readonly Standing[], matters: (standing: Standing) => boolean): readonly Change[] {
  return standings
    .filter(matters)
    .flatMap(({ list, flips }) => flips.map((need) => ({ what: "threshold", lists: [list], needs: [need] }) as const));
}

function familyOf(method: Method): "averages" | "other" {
  return method.kind === "divisor" || method.steps[0]?.step === "highest-averages" ? "averages" : "other";
}

function poolChanges(method: Method, pool: Pool, unit: CountedUnit): RestsOn {
  if (pool.seats === 0) return { changes: [] };
  if (method.kind === "divisor") {
    const divisor = divisorsOf(method.divisors);
    return divisor === null ? { gap: "method" } : { changes: byAverages(pool, divisor) };
  }
  const { quota, steps } = method;
  const [step] = steps;
  const exactHare = quota.name === "hare" && quota.rounding === "exact";
  const all = quota.of === "all" ? votesOfAll(unit) : pool.contenders.reduce((sum, { votes }) => sum + votes, 0n);
  if (step?.step === "largest-remainders" && exactHare && quota.of === "qualified" && step.eligible === undefined) {
    return { changes: byRemainders(pool) };
  }
  if (step?.step === "largest-lists" && exactHare) {
    const changes = byLargestLists(pool, all);
    return "gap" in changes ? changes : { changes };
  }
  if (step?.step !== "highest-averages" || step.limit !== undefined) return { gap: "method" };
  return quotaAndAverages(method, step, pool, all);
}

type QuotaMethod = Extract<Method, { kind: "quota" }>;
type AveragesStep = Extract<QuotaMethod["steps"][number], { step: "highest-averages" }>;

/**
 * Whole quotas first and the rest by D'Hondt is D'Hondt alone, as long as the whole quotas are not more than the seats:
 * every average of a whole quota is at least a quota, and the largest averages are those that D'Hondt takes. With a quota
 * of `V/S`, `V/S` rounded up, or Droop's they never are; with `V/S` rounded down to an integer above `V/(S + 1)` neither,
 * which is so where `V >= S^2`, and votes only become more.
 */
function quotaAndAverages({ quota }: QuotaMethod, step: AveragesStep, pool: Pool, all: bigint): RestsOn {
  const { divisors } = step;
  if (divisors.sequence !== "dhondt" || divisors.firstDivisor !== undefined) return { gap: "method" };
  // Lists with seats stay, whoever else comes in or drops out: the quota is taken of their votes at least.
  const lasting = pool.contenders.reduce((sum, { seats, votes }) => (seats > 0 ? sum + votes : sum), 0n);
  const safe = quota.rounding === "exact" || quota.rounding === "up" || lasting >= BigInt(pool.seats) ** 2n;
  if (quota.name !== "droop" && (quota.name !== "hare" || !safe)) return { gap: "method" };
  const divisor = divisorsOf(divisors);
  if (divisor === null) return { gap: "method" };
  if (step.eligible === undefined) return { changes: byAverages(pool, divisor) };
  if (quota.name !== "hare" || quota.rounding !== "exact" || quota.of !== "all") return { gap: "method" };
  return amongEligible(step.eligible.quota, pool, all, (eligible) => byAverages(eligible, divisor));
}

/** Only contenders with a share of the quota, at most all of it, take part in the step: a threshold of its own. */
function amongEligible(text: string, pool: Pool, all: bigint, among: (eligible: Pool) => readonly Change[]): RestsOn {
  const { num, den } = lawFraction(text);
  if (num > den) return { gap: "method" };
  const house = BigInt(pool.seats);
  // With seats but without the share: a later step gave them, since nobody has the share.
  const strangers = pool.contenders.filter(({ seats, votes }) => seats > 0 && den * house * votes < num * all);
  if (strangers.length > 0) return { gap: "method" };
  const changes: Change[] = [];
  const contenders = pool.contenders.map((each) => {
    const now = den * house * each.votes - num * all;
    if (now >= 0n) {
      if (each.seats > 0) changes.push(...change("quota", [each.key], "unit", fewest(now, -num, true)));
      return each;
    }
    // Coming over the threshold and coming to that share of the quota are both needed.
    const at = fewest(-now, num - den * house, false);
    const ways = each.outside ?? [[]];
    return { ...each, outside: at === null ? [] : ways.map((needs) => [...needs, { scope: "unit", at } as const]) };
  });
  return { changes: [...changes, ...among({ ...pool, contenders })] };
}

/**
 * A list with more than half of the votes and not of the seats gets one more: no list with at most half of the seats may
 * come to more than half of the votes.
 */
function majorityChanges(unit: DecidedUnit, house: number, seatsOf: (list: string) => number): readonly Change[] {
  const all = votesOfAll(unit);
  return unit.lists.flatMap(({ list, votes }: CountedList) => {
    if (2 * seatsOf(list) > house) return [];
    return change("clause", [list], "unit", fewest(all - 2n * BigInt(votes), -1n, true));
  });
}
