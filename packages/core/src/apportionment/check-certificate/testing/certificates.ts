import type { Json } from "./json.ts";

/** Votes or seats by list. */
export type Counts = Readonly<Record<string, number>>;
type Members = { readonly [member: string]: Json };

/** What a hand-made certificate says beside its votes and stages. */
export interface Parts {
  readonly rules: string;
  readonly house: number;
  readonly votes: Counts;
  readonly qualified: readonly string[];
  readonly stages: readonly Json[];
  /** Seats of the contenders of the one pool, which stand each for itself. */
  readonly seats: Counts;
  readonly unit?: string;
  readonly attributes?: Readonly<Record<string, Members>>;
  readonly totals?: Counts;
  readonly ties?: readonly Json[];
}

/** A certificate with a single pool. */
export function certificate(parts: Parts): Members {
  const { seats, house, stages } = parts;
  const contenders = Object.fromEntries(Object.keys(seats).map((name) => [name, [name]]));
  return withPools(parts, [{ path: [], seats: house, contenders, stages, result: seats }]);
}

/** A certificate with the pools given; `seats` are those of the lists. */
export function withPools(parts: Omit<Parts, "stages">, pools: readonly Json[]): Members {
  const { rules, unit = "", house, votes, attributes = {}, totals = {}, qualified, ties = [], seats } = parts;
  const lists = Object.entries(votes).map(([list, count]) => ({ list, votes: count, ...attributes[list] }));
  const result = Object.fromEntries(lists.map(({ list }) => [list, seats[list] ?? 0]));
  return { format: "dauys-certificate-1", rules, unit, house, lists, totals, qualified, pools, ties, result };
}

/** The stage `quota`. */
export function quotaStage(votes: number, quota: string, whole: Counts): Json {
  return { stage: "quota", votes, quota, whole };
}

/** The stage `averages` of a method by divisors, or of the step at `index`. */
export function averages(to: Counts, cut: string, index: number | null = null): Json {
  return { stage: "averages", index, to, cut };
}

/** The stage `remainders` of the step at `index`. */
export function remainders(to: readonly string[], cut: string, index = 0): Json {
  return { stage: "remainders", index, to, cut };
}

/** A tie in the pool of the unit. */
export function tie(
  stage: number,
  among: readonly string[],
  winners: readonly string[],
  by: string,
  answer?: Json,
): Json {
  return { path: [], stage, among, winners, by, ...(answer !== undefined && { answer }) };
}

/** The answer to a question, by a lot unless said otherwise. */
export function answer(among: readonly string[], winners: readonly string[], by = "lot"): Json {
  return { among, winners, by, source: "minutes of the draw" };
}
