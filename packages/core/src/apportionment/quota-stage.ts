import { floorDivide, fraction } from "../exact/index.ts";
import type { Quota } from "../rules/index.ts";
import { combine, contenderVotes } from "./bound.ts";
import { type Contender, ratioText } from "./contender.ts";
import { type QuotaValue, quotaOf } from "./quota.ts";
import { choose } from "./quota-choice.ts";
import { type QuotaDone, type QuotaStage, type QuotaState, remainderOf, remainderText } from "./quota-state.ts";
import { residual } from "./residual-steps.ts";
import { type Run, type Stop, silent } from "./run.ts";
import { wholeBounds } from "./whole-bounds.ts";

/** Whole seats by the quota, then the steps for what is left. */
export function quotaStage(run: Run, stage: QuotaStage): QuotaDone | Stop {
  const { contenders, method, scale } = stage;
  const votes =
    method.quota.of === "all" ? stage.all : combine(...contenders.map((c) => [1n, contenderVotes(c)] as const));
  const quota = scaledQuota(method.quota, votes.now, stage.seats, scale);
  if (quota.value.num <= 0n) return silent(run, method.quota.article, undefined);
  const whole = contenders.map((contender) => wholeSeats(contender, quota, stage.minimum));
  const given = whole.reduce((a, b) => a + b, 0);
  const state: QuotaState = {
    run,
    stage,
    quota,
    votes,
    whole,
    seats: [...whole],
    left: stage.seats - given,
    last: null,
  };
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

function writeWhole(state: QuotaState): void {
  const { run, stage, quota, votes, whole, left } = state;
  const { contenders, method, scale, pool } = stage;
  const ratio = ratioText(quota.value.num, quota.value.den * scale);
  const total = Number(floorDivide(votes.now, scale));
  pool.stages.push({
    stage: "quota",
    votes: total,
    quota: ratio,
    whole: Object.fromEntries(contenders.map((c, i) => [c.key, whole[i] as number])),
  });
  run.steps.push({
    step: "quota",
    name: method.quota.name,
    votes: total,
    seats: stage.seats,
    by: quota.by,
    quota: ratio,
    article: method.quota.article,
  });
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
  if (run.bounds !== null) run.bounds.push(...wholeBounds(state));
}

function takeBack(state: QuotaState): Stop | null {
  const { run, stage } = state;
  const rule = stage.method.overAward;
  if (rule === undefined) return silent(run, stage.method.article, undefined, { seats: -state.left });
  const able = state.seats.map((_, i) => i).filter((i) => (state.seats[i] as number) > stage.minimum);
  const keep = able.length + state.left;
  if (keep < 0) return silent(run, rule.article, undefined, { seats: -state.left });
  const chosen = choose(state, able, keep, true, rule.ties ?? stage.criteria, rule.article);
  if ("stop" in chosen) return chosen;
  const kept = new Set(chosen.won);
  const losers = able.filter((i) => !kept.has(i));
  for (const i of losers) state.seats[i] = (state.seats[i] as number) - 1;
  const highest = losers.reduce((a, b) => (remainderOf(state, a).now >= remainderOf(state, b).now ? a : b));
  const from = losers.map((i) => (stage.contenders[i] as Contender).key);
  stage.pool.stages.push({ stage: "take-back", from, cut: remainderText(state, highest) });
  run.steps.push({ step: "taken-back", lists: from, article: rule.article });
  state.left = 0;
  return null;
}
