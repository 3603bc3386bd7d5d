import type { TieCriterion } from "../rules/index.ts";
import { combine, type Linear, signOf } from "./bound.ts";
import type { Contender } from "./contender.ts";
import { type QuotaState, remainderOf } from "./quota-state.ts";
import { type Stop, stopped } from "./run.ts";
import { settle } from "./settle.ts";

/** One seat more for each of these. */
export function give(state: QuotaState, won: readonly number[]): void {
  for (const i of won) state.seats[i] = (state.seats[i] as number) + 1;
  state.left -= won.length;
}

/** The `count` contenders with the largest remainders (or other value); equals at the cut are settled by the law. */
export function choose(
  state: QuotaState,
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
  const sorted = [...able].sort((a, b) => descending(now(a), now(b)));
  const cut = now(sorted[count - 1] as number);
  const above = sorted.filter((i) => now(i) > cut);
  const equal = sorted.filter((i) => now(i) === cut);
  let won = [...above, ...equal];
  if (won.length > count) {
    const among = equal.map((i) => stage.contenders[i] as Contender);
    const division = { votes: state.votes, seats: stage.seats, scale: stage.scale };
    const settled = settle(run, {
      pool: stage.pool,
      among,
      seats: count - above.length,
      losing,
      criteria,
      article,
      division,
    });
    if (stopped(settled)) return settled;
    const winners = new Set(settled.winners);
    won = [...above, ...equal.filter((i) => winners.has(stage.contenders[i] as Contender))];
  }
  if (run.bounds !== null) {
    const served = new Set(won);
    const lost = able.filter((i) => !served.has(i));
    const pairs = won.flatMap((a) => lost.map((b) => [values.get(a) as Linear, values.get(b) as Linear] as const));
    run.bounds.push(...pairs.map(([a, b]) => signOf(combine([1n, a], [-1n, b]))));
  }
  return { won };
}

/** Orders from the largest to the smallest. */
export function descending(a: bigint, b: bigint): number {
  return a > b ? -1 : a < b ? 1 : 0;
}
