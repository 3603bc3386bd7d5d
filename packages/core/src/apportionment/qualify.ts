import { type Fraction, fraction, fractionText, subtract } from "../exact/index.ts";
import type { Base, Condition, Rules, ThresholdClause } from "../rules/index.ts";
import { baseValue, sum } from "./bases.ts";
import { atLeastZero, type Bound, baseOf, combine, constant, type Linear, votesOf } from "./bound.ts";
import { lawFraction } from "./contender.ts";
import type { ListVotes, Totals } from "./contest.ts";
import type { Step } from "./explanation.ts";
import type { ContestFault } from "./outcome.ts";
import { quotaBounds, quotaLinear, quotaOf } from "./quota.ts";

/** What a threshold looks at: one unit, or the nation that the units add up to. */
export interface Field {
  readonly lists: readonly ListVotes[];
  readonly totals: Totals;
}

/** Everything that decides who qualifies in one unit. */
export interface Qualifying {
  readonly rules: Rules;
  readonly unit: string;
  readonly house: number;
  readonly here: Field;
  readonly nation: Field;
  /** Votes in the whole nation by list. */
  readonly nationVotes: ReadonlyMap<string, number>;
  readonly bounds: Bound[] | null;
  readonly steps: Step[];
}

/** A fault stops the whole contest; it is thrown by the helpers here and caught in {@link qualify}. */
class Missing extends Error {
  readonly fault: ContestFault;
  constructor(fault: ContestFault) {
    super("the input lacks a base");
    this.fault = fault;
  }
}

/** Lists that qualify, in the order of the input, and whether the law says what happens now (`null`: it does). */
export type Qualified = { readonly qualified: readonly ListVotes[] } | { readonly fault: ContestFault };

/** Applies threshold clauses, their shares lowered by `lowered` where the law lowers them. */
export function qualify(q: Qualifying, clauses: readonly ThresholdClause[], lowered: Fraction): Qualified {
  try {
    const decided = q.here.lists.filter((entry) => entry.admitted !== undefined);
    if (decided.length > 0) {
      const names = (yes: boolean) => decided.filter((entry) => entry.admitted === yes).map((entry) => entry.list);
      q.steps.push({ step: "admitted", lists: names(true), excluded: names(false) });
    }
    const passing = new Set(decided.filter((entry) => entry.admitted).map((entry) => entry.list));
    const open = q.here.lists.filter((entry) => entry.admitted === undefined);
    const clauseOf = new Map(open.map((entry) => [entry.list, clauses.find((clause) => fits(clause, entry))]));
    for (const entry of open) if (clauseOf.get(entry.list) === undefined) passing.add(entry.list);
    for (const clause of clauses) {
      const lists = open.filter((entry) => clauseOf.get(entry.list) === clause);
      if (lists.length > 0) for (const list of applyClause(q, clause, lists, lowered)) passing.add(list);
    }
    return { qualified: q.here.lists.filter((entry) => passing.has(entry.list)) };
  } catch (error) {
    if (error instanceof Missing) return { fault: error.fault };
    throw error;
  }
}

/** Whether a clause or weight is for a list. */
export function fits(clause: { readonly for?: ThresholdClause["for"] }, entry: ListVotes): boolean {
  const alliance = clause.for?.alliance;
  const parties = entry.alliance ?? 1;
  if (alliance !== undefined && (parties < (alliance.min ?? 1) || parties > (alliance.max ?? parties))) return false;
  return clause.for?.minority === undefined || clause.for.minority === (entry.minority ?? false);
}

type Row = {
  readonly list: string;
  readonly votes: number;
  readonly passes: boolean;
  readonly left?: string;
  readonly right?: string;
};

function applyClause(
  q: Qualifying,
  clause: ThresholdClause,
  lists: readonly ListVotes[],
  lowered: Fraction,
): readonly string[] {
  const shown = clause.anyOf.find((condition) => condition.by === "share");
  const rows: Row[] = lists.map((entry) => {
    const tests = clause.anyOf.map((condition) => test(q, clause, condition, entry, lowered));
    const passes = clause.anyOf.length === 0 || tests.some((each) => each.passes);
    const share = tests.find((_, i) => clause.anyOf[i] === shown);
    const votes = shown?.by === "share" && shown.scope === "nation" ? nationVotes(q, entry.list) : entry.votes;
    return {
      list: entry.list,
      votes,
      passes,
      ...(share?.left !== undefined && { left: share.left, right: share.right as string }),
    };
  });
  const share = shown?.by === "share" ? shown : null;
  q.steps.push({
    step: "threshold",
    clause: clause.id,
    article: clause.article,
    ...(share && {
      at: fractionText(subtract(lawFraction(share.at), lowered)),
      base: share.of,
      baseValue: base(q, share.scope, share.of, clause.article),
      compare: share.compare,
    }),
    rows,
  });
  return rows.filter((row) => row.passes).map((row) => row.list);
}

interface Test {
  readonly passes: boolean;
  readonly left?: string;
  readonly right?: string;
}

function test(q: Qualifying, clause: ThresholdClause, condition: Condition, entry: ListVotes, lowered: Fraction): Test {
  if (condition.by === "seats") {
    const seats = entry.basic ?? 0;
    return { passes: condition.compare === ">=" ? seats >= condition.at : seats > condition.at };
  }
  const scope = condition.by === "quota" ? "unit" : condition.scope;
  const votes = votesOf(entry.list, scope === "nation" ? nationVotes(q, entry.list) : entry.votes);
  if (condition.by === "votes") return { passes: compare(q, votes, constant(BigInt(condition.at)), condition.compare) };
  if (condition.by === "quota") return { passes: quotaTest(q, condition, votes) };
  const at = subtract(lawFraction(condition.at), lowered);
  const value = baseOf(base(q, scope, condition.of, clause.article));
  const [left, right] = [combine([at.den, votes]), combine([at.num, value])];
  const passes = compare(q, left, right, condition.compare);
  return { passes, left: left.now.toString(), right: right.now.toString() };
}

function compare(q: Qualifying, left: Linear, right: Linear, how: ">=" | ">"): boolean {
  const strict = how === ">" ? 1n : 0n;
  const difference = combine([1n, left], [-1n, right], [-strict, constant(1n)]);
  q.bounds?.push(atLeastZero(difference));
  return difference.now >= 0n;
}

function quotaTest(q: Qualifying, condition: Extract<Condition, { by: "quota" }>, votes: Linear): boolean {
  const method = methodFor(q.rules, q.house);
  if (method?.kind !== "quota") throw new TypeError("a threshold in quotas needs a method with a quota");
  const all = allVotes(q.here, 1n);
  const quota = quotaOf(method.quota, all.now, q.house);
  q.bounds?.push(...quotaBounds(method.quota, quota, all));
  const { linear, den } = quotaLinear(quota, all);
  const at = lawFraction(condition.at);
  return compare(q, combine([at.den * den, votes]), combine([at.num, linear]), condition.compare);
}

/** The votes of all lists, named or not, in units of `1/scale`. */
export function allVotes(field: Field, scale: bigint): Linear {
  const total = BigInt(sum(field.lists) + (field.totals.others ?? 0));
  return {
    now: total * scale,
    slope: ({ lists }) => scale * [...lists.values()].reduce((change, delta) => change + BigInt(delta), 0n),
  };
}

/** The method for a house of this size: the first whose `when` fits. */
export function methodFor(rules: Rules, house: number): Rules["distribution"]["methods"][number] | undefined {
  return rules.distribution.methods.find(
    ({ when }) => house >= (when?.seats.min ?? 0) && house <= (when?.seats.max ?? house),
  );
}

function nationVotes(q: Qualifying, list: string): number {
  return q.nationVotes.get(list) ?? 0;
}

function base(q: Qualifying, scope: "nation" | "unit", name: Base, article: string): number {
  const field = scope === "nation" ? q.nation : q.here;
  const result = baseValue(q.rules, scope === "nation" ? "" : q.unit, field.lists, field.totals, name, article);
  if ("fault" in result) throw new Missing(result.fault);
  return result.value;
}

/** What a lowered threshold is lowered by after so many times, while it stays above zero; `null` when it would not. */
export function loweredBy(clauses: readonly ThresholdClause[], by: Fraction, times: number): Fraction | null {
  const total = fraction(by.num * BigInt(times), by.den);
  return sharesOf(clauses).every((share) => subtract(share, total).num > 0n) ? total : null;
}

/** The shares that the clauses ask for. */
export function sharesOf(clauses: readonly ThresholdClause[]): readonly Fraction[] {
  return clauses
    .flatMap((clause) => clause.anyOf)
    .flatMap((condition) => (condition.by === "share" ? [lawFraction(condition.at)] : []));
}

/** A base of the unit itself for clauses beyond the threshold. */
export function unitBase(
  q: Qualifying,
  name: Base,
  article: string,
): { readonly value: number } | { readonly fault: ContestFault } {
  return baseValue(q.rules, q.unit, q.here.lists, q.here.totals, name, article);
}
