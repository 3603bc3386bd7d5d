import type { Rules, TieCriterion } from "../rules/index.ts";
import { averagesStage } from "./averages-stage.ts";
import { combine, contenderVotes, type Linear, signOf } from "./bound.ts";
import { type Contender, contender, type QualifiedList } from "./contender.ts";
import { majorityClause } from "./majority.ts";
import { quotaLinear } from "./quota.ts";
import { quotaStage } from "./quota-stage.ts";
import type { QuotaStage } from "./quota-state.ts";
import { type OpenPool, type Run, type Stop, silent, stopped } from "./run.ts";

/** What all pools of one unit have in common. */
export interface PoolContext {
  readonly rules: Rules;
  readonly method: Rules["distribution"]["methods"][number];
  readonly house: number;
  readonly scale: bigint;
  /** Votes of all lists and others of the unit: in units of `1/scale`, and as they were cast. */
  readonly all: Linear;
  readonly cast: Linear;
  /** Seats of lists in a band below the threshold; the unit's pool gives them first. */
  readonly bands: ReadonlyMap<string, number>;
}

/** Seats of the lists inside a pool and the pools below it. */
export function distributePool(
  run: Run,
  context: PoolContext,
  path: readonly string[],
  lists: readonly QualifiedList[],
  seats: number,
): { readonly lists: ReadonlyMap<string, number> } | Stop {
  const contenders = contendersOf(context.rules, path, lists);
  const pool: OpenPool = { path, stages: [] };
  const criteria =
    (path.length > 0 ? context.rules.distribution.groups?.ties : undefined) ?? context.rules.distribution.ties;
  const bands = path.length === 0 ? context.bands : new Map<string, number>();
  if (bands.size > 0) pool.stages.push({ stage: "bands", seats: Object.fromEntries(bands) });
  const left = [...bands.values()].reduce((rest, given) => rest - given, seats);
  const done = distribute(run, context, pool, contenders, left, criteria);
  if (stopped(done)) return done;
  const result = Object.fromEntries([
    ...contenders.map((each, i) => [each.key, done.seats[i] as number] as const),
    ...bands,
  ]);
  const members = Object.fromEntries(contenders.map((each) => [each.key, each.members.map(({ entry }) => entry.list)]));
  run.pools.push({ path, seats, contenders: members, stages: pool.stages, result });
  const exhausted = contenders.filter((each, i) => done.seats[i] === each.cap && each.cap > 0);
  if (exhausted.length > 0) {
    const lists = exhausted.map((each) => ({ list: each.key, candidates: each.cap }));
    run.steps.push({ step: "exhausted", lists, article: context.rules.distribution.exhaustion?.article ?? "" });
  }
  const listSeats = new Map<string, number>(bands);
  for (const each of contenders) {
    const won = result[each.key] as number;
    if (each.members.length === 1) {
      listSeats.set(each.key, won);
      continue;
    }
    run.steps.push({
      step: "group",
      group: each.key,
      lists: members[each.key] as readonly string[],
      votes: Number(each.votes / context.scale),
      seats: won,
      article: context.rules.distribution.groups?.article ?? "",
    });
    const inside = distributePool(run, context, [...path, groupName(each, path)], each.members, won);
    if (stopped(inside)) return inside;
    for (const [list, count] of inside.lists) listSeats.set(list, count);
  }
  return { lists: listSeats };
}

function distribute(
  run: Run,
  context: PoolContext,
  pool: OpenPool,
  contenders: readonly Contender[],
  seats: number,
  criteria: readonly TieCriterion[],
): { readonly seats: readonly number[] } | Stop {
  const { method, scale, rules } = context;
  // Without votes a contender gets nothing, whatever the method: losing the last vote or gaining the first can matter.
  run.bounds?.push(...contenders.map((each) => signOf(contenderVotes(each))));
  const minimum = pool.path.length === 0 ? (rules.distribution.minimum?.seats ?? 0) : 0;
  if (seats === 0) return { seats: contenders.map(() => 0) };
  if (minimum > 0)
    run.steps.push({ step: "minimum", seats: minimum, article: rules.distribution.minimum?.article ?? "" });
  const least = contenders.map((each) => Math.min(minimum, each.cap));
  const given = least.reduce((rest, each) => rest - each, seats);
  if (given < 0) return silent(run, rules.distribution.minimum?.article ?? method.article, undefined, { seats });
  if (method.kind === "divisor") {
    const before = least;
    const cap = contenders.map((each) => each.cap);
    const { divisors, article } = method;
    const done = averagesStage(run, {
      pool,
      contenders,
      divisors,
      index: null,
      before,
      cap,
      seats: given,
      criteria,
      scale,
      division: { votes: combine(...contenders.map((each) => [1n, contenderVotes(each)] as const)), seats, scale },
      article,
    });
    if (stopped(done)) return done;
    return done.left > 0 ? silent(run, article, undefined, { seats: done.left }) : { seats: done.after };
  }
  return byQuota(run, context, { pool, contenders, method, seats, minimum, criteria, scale, all: context.all });
}

/** A method by quota, and the majority clause that may follow it in the pool of the unit. */
function byQuota(
  run: Run,
  { rules, cast, house }: PoolContext,
  stage: QuotaStage,
): { readonly seats: readonly number[] } | Stop {
  const { pool, contenders } = stage;
  const done = quotaStage(run, stage);
  if (stopped(done) || pool.path.length > 0) return done;
  const { linear, den } = quotaLinear(done.quota, done.votes);
  const remainder = (i: number): Linear => {
    const whole = BigInt(done.whole[i] as number);
    return combine([den, contenderVotes(contenders[i] as Contender)], [-whole, linear]);
  };
  const { seats, last } = done;
  const after = majorityClause(run, rules, { pool, contenders, seats, house, all: cast, last, remainder });
  return stopped(after) ? after : { seats: after };
}

/** The contenders of a pool: lists on their own, and lists that stand as one. */
function contendersOf(rules: Rules, path: readonly string[], lists: readonly QualifiedList[]): readonly Contender[] {
  const { groups, held, exhaustion } = rules.distribution;
  const counts = { held: held !== undefined, candidates: exhaustion !== undefined };
  const grouped = new Map<string, QualifiedList[]>();
  for (const list of lists) {
    const name = path.length === 0 ? list.entry.group : path.length === 1 ? list.entry.subgroup : undefined;
    const level = groups === undefined || path.length >= groups.levels ? undefined : name;
    const key = level === undefined || level === "" ? list.entry.list : `group:${level}`;
    const members = grouped.get(key);
    if (members === undefined) grouped.set(key, [list]);
    else members.push(list);
  }
  return [...grouped].map(([key, members]) => {
    const alone = members.length === 1 ? (members[0] as QualifiedList).entry.list : key;
    return contender(alone, members, counts);
  });
}

function groupName(each: Contender, path: readonly string[]): string {
  const entry = (each.members[0] as QualifiedList).entry;
  return (path.length === 0 ? entry.group : entry.subgroup) as string;
}
