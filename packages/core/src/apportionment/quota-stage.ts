import { floorDivide, fraction } from "../exact/index.ts";
import type { Method, Quota, RemainderStep, TieCriterion } from "../rules/index.ts";
import { averagesStage } from "./averages-stage.ts";
import { atLeastZero, combine, contenderVotes, type Linear, signOf } from "./bound.ts";
import { type Contender, lawFraction, ratioText } from "./contender.ts";
import { type QuotaValue, quotaBounds, quotaLinear, quotaOf } from "./quota.ts";
import { type OpenPool, type Run, type Stop, silent, stopped } from "./run.ts";
import type { Sequence } from "./sequence.ts";
import { settle } from "./settle.ts";

/** A distribution by quota inside one pool. */
export interface QuotaStage {
  readonly pool: OpenPool;
  readonly contenders: readonly Contender[];
  readonly method: Extract<Method, { kind: "quota" }>;
  readonly seats: number;
  readonly minimum: number;
  readonly criteria: readonly TieCriterion[];
  readonly scale: bigint;
  /** Votes of all lists and others of the unit, in units of `1/scale`, where the quota is taken over all. */
  readonly all: Linear;
}

/** How a residual seat was won, for the majority clause: comparable within the last step that gave any. */
export interface LastResidual {
  readonly kind: "remainder" | "average";
  readonly sequence?: Sequence;
  /** Contender and the seats it had with the residual seat. */
  readonly winners: readonly { readonly i: number; readonly seats: number }[];
}

/** Seats by the quota and the steps after it, and what the majority clause needs to know of how they were won. */
export interface QuotaDone {
  readonly seats: readonly number[];
  readonly whole: readonly number[];
  readonly last: LastResidual | null;
  readonly quota: QuotaValue;
  readonly votes: Linear;
}

interface State {
  readonly run: Run;
  readonly stage: QuotaStage;
  readonly quota: QuotaValue;
  readonly votes: Linear;
  readonly whole: readonly number[];
  readonly seats: number[];
  left: number;
  last: LastResidual | null;
}

/** Whole seats by the quota, then the steps for what is left. */
export function quotaStage(run: Run, stage: QuotaStage): QuotaDone | Stop {
  const { contenders, method, scale } = stage;
  const votes = method.quota.of === "all" ? stage.all : combine(...contenders.map((c) => [1n, contenderVotes(c)] as const));
  const quota = scaledQuota(method.quota, votes.now, stage.seats, scale);
  if (quota.value.num <= 0n) return silent(run, method.quota.article, undefined);
  const whole = contenders.map((contender) => wholeSeats(contender, quota, stage.minimum));
  const given = whole.reduce((a, b) => a + b, 0);
  const state: State = { run, stage, quota, votes, whole, seats: [...whole], left: stage.seats - given, last: null };
  writeWhole(state);
  if (state.left < 0) {
    const stop = takeBack(state);
    if (stop !== null) return stop;
  }
  for (const [index, step] of method.steps.entries()) {
    if (state.left <= 0) break;
    const stop = residual(state, step, index);
    if (stop !== null) return stop;
  }
  if (state.left > 0) return silent(run, method.article, undefined, { seats: state.left });
  return { seats: state.seats, whole, last: state.last, quota, votes };
}

/** The quota in units of `1/scale` votes. A rounded quota is rounded in whole votes. */
function scaledQuota(rule: Quota, votes: bigint, seats: number, scale: bigint): QuotaValue {
  if (rule.rounding === "exact" && rule.name !== "droop") return quotaOf(rule, votes, seats);
  const unscaled = quotaOf(rule, floorDivide(votes, scale), seats);
  return { ...unscaled, value: fraction(unscaled.value.num * scale, unscaled.value.den) };
}

function wholeSeats(contender: Contender, { value }: QuotaValue, minimum: number): number {
  const floor = Number(floorDivide(contender.votes * value.den, value.num));
  return Math.min(Math.max(floor, minimum), contender.cap);
}

/** `votes - whole * quota`, times the quota's denominator, as a number linear in the votes. */
function remainderOf({ stage, quota, votes, whole }: State, i: number): Linear {
  const { linear, den } = quotaLinear(quota, votes);
  return combine([den, contenderVotes(stage.contenders[i] as Contender)], [-BigInt(whole[i] as number), linear]);
}

function remainderText({ stage, quota, whole }: State, i: number): string {
  const { value } = quota;
  const remainder = (stage.contenders[i] as Contender).votes * value.den - BigInt(whole[i] as number) * value.num;
  return ratioText(remainder, value.den * stage.scale);
}

function writeWhole(state: State): void {
  const { run, stage, quota, votes, whole, left } = state;
  const { contenders, method, scale, pool } = stage;
  const ratio = ratioText(quota.value.num, quota.value.den * scale);
  const total = Number(floorDivide(votes.now, scale));
  pool.stages.push({ stage: "quota", votes: total, quota: ratio, whole: Object.fromEntries(contenders.map((c, i) => [c.key, whole[i] as number])) });
  run.steps.push({ step: "quota", name: method.quota.name, votes: total, seats: stage.seats, by: quota.by, quota: ratio, article: method.quota.article });
  run.steps.push({
    step: "whole",
    rows: contenders.map((contender, i) => ({
      list: contender.key,
      votes: Number(contender.votes / scale),
      whole: whole[i] as number,
      quotient: ratioText(contender.votes * quota.value.den, quota.value.num),
      remainder: remainderText(state, i),
    })),
    left,
    article: method.article,
  });
  if (run.bounds === null) return;
  const { linear, den } = quotaLinear(quota, votes);
  run.bounds.push(...quotaBounds(method.quota, quota, votes));
  for (const contender of contenders) {
    const floor = floorDivide(contender.votes * quota.value.den, quota.value.num);
    const share = combine([den, contenderVotes(contender)], [-floor, linear]);
    run.bounds.push(atLeastZero(share), atLeastZero(combine([1n, linear], [-1n, share], [-1n, oneUnit])));
  }
}

// Turns `a < b` on integers into `b - a - 1 >= 0`.
const oneUnit: Linear = { now: 1n, slope: () => 0n };

function takeBack(state: State): Stop | null {
  const { run, stage } = state;
  const rule = stage.method.overAward;
  if (rule === undefined) return silent(run, stage.method.article, undefined, { seats: -state.left });
  const able = state.seats.map((_, i) => i).filter((i) => (state.seats[i] as number) > stage.minimum);
  const keep = able.length + state.left;
  if (keep < 0) return silent(run, rule.article, undefined, { seats: -state.left });
  const chosen = choose(state, able, keep, true, rule.ties ?? stage.criteria, rule.article);
  if ("stop" in chosen) return chosen;
  const losers = able.filter((i) => !chosen.won.includes(i));
  for (const i of losers) state.seats[i] = (state.seats[i] as number) - 1;
  const highest = losers.reduce((a, b) => (remainderOf(state, a).now >= remainderOf(state, b).now ? a : b));
  const from = losers.map((i) => (stage.contenders[i] as Contender).key);
  stage.pool.stages.push({ stage: "take-back", from, cut: remainderText(state, highest) });
  run.steps.push({ step: "taken-back", lists: from, article: rule.article });
  state.left = 0;
  return null;
}

function residual(state: State, step: RemainderStep, index: number): Stop | null {
  switch (step.step) {
    case "largest-remainders":
      return byRemainders(state, step, index);
    case "highest-averages":
      return byAverages(state, step, index);
    case "largest-lists":
      return byVotes(state, step, index);
  }
}

/** Contenders that may share in a step, and whose limits are written as bounds. */
function eligible({ run, stage, quota, votes }: State, at: string | undefined): readonly number[] {
  const all = stage.contenders.map((_, i) => i);
  if (at === undefined) return all.filter((i) => (stage.contenders[i] as Contender).votes > 0n);
  const share = lawFraction(at);
  const { linear, den } = quotaLinear(quota, votes);
  return all.filter((i) => {
    const contender = stage.contenders[i] as Contender;
    run.bounds?.push(atLeastZero(combine([share.den * den, contenderVotes(contender)], [-share.num, linear])));
    return contender.votes > 0n && contender.votes * share.den * quota.value.den >= share.num * quota.value.num;
  });
}

function byRemainders(state: State, step: Extract<RemainderStep, { step: "largest-remainders" }>, index: number): Stop | null {
  const { run, stage, seats } = state;
  const able = eligible(state, step.eligible?.quota).filter((i) => {
    const remainder = remainderOf(state, i);
    run.bounds?.push(atLeastZero(remainder));
    return (seats[i] as number) < (stage.contenders[i] as Contender).cap && remainder.now >= 0n;
  });
  const order = [...able].sort((a, b) => descending(remainderOf(state, a).now, remainderOf(state, b).now) || a - b);
  const chosen = choose(state, able, state.left, false, step.ties ?? stage.criteria, step.article);
  if ("stop" in chosen) return chosen;
  if (chosen.won.length === 0) return null;
  give(state, chosen.won);
  const winners = order.filter((i) => chosen.won.includes(i)).map((i) => (stage.contenders[i] as Contender).key);
  const cut = order.filter((i) => chosen.won.includes(i)).at(-1) as number;
  stage.pool.stages.push({ stage: "remainders", index, to: winners, cut: remainderText(state, cut) });
  run.steps.push({
    step: "remainders",
    seats: chosen.won.length,
    winners,
    order: order.map((i) => ({ list: (stage.contenders[i] as Contender).key, remainder: remainderText(state, i) })),
    article: step.article,
  });
  state.last = { kind: "remainder", winners: chosen.won.map((i) => ({ i, seats: seats[i] as number })) };
  return null;
}

function byVotes(state: State, step: Extract<RemainderStep, { step: "largest-lists" }>, index: number): Stop | null {
  const { run, stage, seats } = state;
  const able = eligible(state, undefined).filter((i) => (seats[i] as number) < (stage.contenders[i] as Contender).cap);
  const value = (i: number): Linear => contenderVotes(stage.contenders[i] as Contender);
  const chosen = choose(state, able, state.left, false, step.ties ?? stage.criteria, step.article, value);
  if ("stop" in chosen) return chosen;
  if (chosen.won.length === 0) return null;
  give(state, chosen.won);
  const sorted = [...chosen.won].sort((a, b) => descending(value(a).now, value(b).now) || a - b);
  const winners = sorted.map((i) => (stage.contenders[i] as Contender).key);
  const cut = Number((value(sorted.at(-1) as number).now) / stage.scale);
  stage.pool.stages.push({ stage: "largest-lists", index, to: winners, cut });
  run.steps.push({ step: "largest-lists", seats: winners.length, winners, article: step.article });
  return null;
}

function byAverages(state: State, step: Extract<RemainderStep, { step: "highest-averages" }>, index: number): Stop | null {
  const { run, stage, seats } = state;
  const able = new Set(eligible(state, step.eligible?.quota));
  const before = [...seats];
  const done = averagesStage(run, {
    pool: stage.pool,
    contenders: stage.contenders,
    divisors: step.divisors,
    index,
    before,
    cap: stage.contenders.map((contender, i) => {
      const now = seats[i] as number;
      return able.has(i) ? Math.min(contender.cap, now + (step.limit ?? Number.POSITIVE_INFINITY)) : now;
    }),
    seats: state.left,
    ...(step.limit !== undefined && { limit: step.limit }),
    criteria: step.ties ?? stage.criteria,
    scale: stage.scale,
    article: step.article,
  });
  if (stopped(done)) return done;
  done.after.forEach((s, i) => {
    seats[i] = s;
  });
  state.left = done.left;
  const winners = before.map((s, i) => ({ i, s })).filter(({ i, s }) => (seats[i] as number) > s);
  if (winners.length > 0) {
    state.last = { kind: "average", sequence: done.sequence, winners: winners.map(({ i }) => ({ i, seats: seats[i] as number })) };
  }
  return null;
}

function give(state: State, won: readonly number[]): void {
  for (const i of won) state.seats[i] = (state.seats[i] as number) + 1;
  state.left -= won.length;
}

/** The `count` contenders with the largest remainders (or other value); equals at the cut are settled by the law. */
function choose(
  state: State,
  able: readonly number[],
  count: number,
  losing: boolean,
  criteria: readonly TieCriterion[],
  article: string,
  value: (i: number) => Linear = (i) => remainderOf(state, i),
): { readonly won: readonly number[] } | Stop {
  const { run, stage } = state;
  if (able.length <= count) return { won: able };
  if (count === 0) return { won: [] };
  const values = new Map(able.map((i) => [i, value(i)]));
  const now = (i: number): bigint => (values.get(i) as Linear).now;
  const sorted = [...able].sort((a, b) => descending(now(a), now(b)) || a - b);
  const cut = now(sorted[count - 1] as number);
  const above = sorted.filter((i) => now(i) > cut);
  const equal = sorted.filter((i) => now(i) === cut);
  let won = [...above, ...equal];
  if (won.length > count) {
    const among = equal.map((i) => stage.contenders[i] as Contender);
    const division = { votes: state.votes, seats: stage.seats, scale: stage.scale };
    const settled = settle(run, { pool: stage.pool, among, seats: count - above.length, losing, criteria, article, division });
    if (stopped(settled)) return settled;
    won = [...above, ...equal.filter((i) => settled.winners.includes(stage.contenders[i] as Contender))];
  }
  if (run.bounds !== null) {
    const lost = able.filter((i) => !won.includes(i));
    const pairs = won.flatMap((a) => lost.map((b) => [values.get(a) as Linear, values.get(b) as Linear] as const));
    run.bounds.push(...pairs.map(([a, b]) => signOf(combine([1n, a], [-1n, b]))));
  }
  return { won };
}

function descending(a: bigint, b: bigint): number {
  return a > b ? -1 : a < b ? 1 : 0;
}
