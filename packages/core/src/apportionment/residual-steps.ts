import type { RemainderStep } from "../rules/index.ts";
import { averagesStage } from "./averages-stage.ts";
import { atLeastZero, combine, contenderVotes, type Linear } from "./bound.ts";
import { type Contender, lawFraction } from "./contender.ts";
import { quotaLinear } from "./quota.ts";
import { choose, descending, give } from "./quota-choice.ts";
import { type QuotaState, remainderOf, remainderText } from "./quota-state.ts";
import { type Stop, stopped } from "./run.ts";

/** Runs one step for the seats that the quota left over; `null` when it went through, else the question that stops it. */
export function residual(state: QuotaState, step: RemainderStep, index: number): Stop | null {
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
function eligible({ run, stage, quota, votes }: QuotaState, at: string | undefined): readonly number[] {
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

function byRemainders(
  state: QuotaState,
  step: Extract<RemainderStep, { step: "largest-remainders" }>,
  index: number,
): Stop | null {
  const { run, stage, seats } = state;
  const able = eligible(state, step.eligible?.quota).filter((i) => {
    const remainder = remainderOf(state, i);
    run.bounds?.push(atLeastZero(remainder));
    return (seats[i] as number) < (stage.contenders[i] as Contender).cap && remainder.now >= 0n;
  });
  const order = [...able].sort((a, b) => descending(remainderOf(state, a).now, remainderOf(state, b).now));
  const chosen = choose(state, able, state.left, false, step.ties ?? stage.criteria, step.article);
  if ("stop" in chosen) return chosen;
  if (chosen.won.length === 0) return null;
  give(state, chosen.won);
  const won = new Set(chosen.won);
  const served = order.filter((i) => won.has(i));
  const winners = served.map((i) => (stage.contenders[i] as Contender).key);
  const cut = served.at(-1) as number;
  stage.pool.stages.push({ stage: "remainders", index, to: winners, cut: remainderText(state, cut) });
  run.steps.push({
    step: "remainders",
    seats: chosen.won.length,
    winners,
    order: order.map((i) => ({ list: (stage.contenders[i] as Contender).key, remainder: remainderText(state, i) })),
    article: step.article,
  });
  state.last = { sequence: null, winners: chosen.won.map((i) => ({ i, seats: seats[i] as number })) };
  return null;
}

function byVotes(
  state: QuotaState,
  step: Extract<RemainderStep, { step: "largest-lists" }>,
  index: number,
): Stop | null {
  const { run, stage, seats } = state;
  const able = eligible(state, undefined).filter((i) => (seats[i] as number) < (stage.contenders[i] as Contender).cap);
  const value = (i: number): Linear => contenderVotes(stage.contenders[i] as Contender);
  const chosen = choose(state, able, state.left, false, step.ties ?? stage.criteria, step.article, value);
  if ("stop" in chosen) return chosen;
  if (chosen.won.length === 0) return null;
  give(state, chosen.won);
  const sorted = [...chosen.won].sort((a, b) => descending(value(a).now, value(b).now));
  const winners = sorted.map((i) => (stage.contenders[i] as Contender).key);
  const cut = Number(value(sorted.at(-1) as number).now / stage.scale);
  stage.pool.stages.push({ stage: "largest-lists", index, to: winners, cut });
  run.steps.push({ step: "largest-lists", seats: winners.length, winners, article: step.article });
  return null;
}

function byAverages(
  state: QuotaState,
  step: Extract<RemainderStep, { step: "highest-averages" }>,
  index: number,
): Stop | null {
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
    division: { votes: state.votes, seats: stage.seats, scale: stage.scale },
    article: step.article,
  });
  if (stopped(done)) return done;
  done.after.forEach((s, i) => {
    seats[i] = s;
  });
  state.left = done.left;
  const winners = before.map((s, i) => ({ i, s })).filter(({ i, s }) => (seats[i] as number) > s);
  if (winners.length > 0) {
    state.last = {
      sequence: done.sequence,
      winners: winners.map(({ i }) => ({ i, seats: seats[i] as number })),
    };
  }
  return null;
}
