import type { Divisors } from "../rules/index.ts";
import type { Arithmetic } from "./averages-input.ts";
import { FastState } from "./fast-averages.ts";
import { highestAverages } from "./highest-averages.ts";
import { sequenceOf } from "./sequence.ts";

/** Seats in the order of the votes. Seats for which lists are exactly equal are in `tie` and in nobody's count. */
export interface PlainSeats {
  readonly seats: number[];
  readonly tie: { readonly among: readonly number[]; readonly seats: number } | null;
}

/** A share of all votes, `num / den`. */
export interface Threshold {
  readonly num: number;
  readonly den: number;
}

const sequences = new Map<string, ReturnType<typeof sequenceOf>>();

/**
 * Seats by a divisor method for plain vote counts, without thresholds, explanation or certificate: exact, ties found.
 *
 * @example
 * ```ts
 * import { divisorMethod } from "@dauys/core/apportionment";
 * divisorMethod([5_148_074, 792_828, 659_019], 98, "dhondt").seats; // [77, 12, 9]
 * ```
 * @throws RangeError for votes or seats that are not whole numbers of 0 or more.
 */
export function divisorMethod(
  votes: readonly number[],
  seats: number,
  method: Exclude<Divisors["sequence"], "linear"> = "dhondt",
  arithmetic: Arithmetic = "auto",
): PlainSeats {
  checkCounts(votes, seats);
  let sequence = sequences.get(method);
  if (sequence === undefined) {
    sequence = sequenceOf({ sequence: method });
    sequences.set(method, sequence);
  }
  const { linear } = sequence;
  if (arithmetic === "auto" && linear !== undefined && linear.first > 0) {
    let highest = 0;
    for (const v of votes) if (v > highest) highest = v;
    const state = new FastState(linear, votes);
    if (highest * (linear.step * (seats + 1) + linear.offset) <= Number.MAX_SAFE_INTEGER && state.give(seats) === 0)
      return plain(state);
  }
  const zeros = votes.map(() => 0);
  const cap = votes.map(() => Number.POSITIVE_INFINITY);
  const result = highestAverages(
    { sequence, votes: votes.map(BigInt), start: zeros, held: zeros, cap, seats },
    "bigint",
  );
  return { seats: [...result.after], tie: result.contested };
}

function plain(state: FastState): PlainSeats {
  const { seats } = state;
  const contested = state.contested();
  if (contested === null) return { seats, tie: null };
  for (const i of contested.losing) seats[i] = (seats[i] as number) - 1;
  const among = [...contested.losing, ...contested.waiting].sort((a, b) => a - b);
  return { seats, tie: { among, seats: contested.losing.length } };
}

/**
 * Seats by the Hare quota and largest remainders (Hamilton) for plain vote counts; with `threshold` only lists with at
 * least that share of all votes take part. Exact, ties found.
 *
 * @example
 * ```ts
 * import { hamilton } from "@dauys/core/apportionment";
 * hamilton([5_148_074, 792_828, 659_019, 383_023, 258_618], 98, { num: 7, den: 100 }).seats; // [76, 12, 10, 0, 0]
 * ```
 * @throws RangeError for votes or seats that are not whole numbers of 0 or more.
 */
export function hamilton(
  votes: readonly number[],
  seats: number,
  threshold?: Threshold,
  arithmetic: Arithmetic = "auto",
): PlainSeats {
  let all = 0;
  for (let i = 0; i < votes.length; i += 1) all += votes[i] as number;
  const scale = Math.max(seats, threshold?.den ?? 1);
  if (arithmetic === "bigint" || !(all * scale <= Number.MAX_SAFE_INTEGER)) return bigHamilton(votes, seats, threshold);
  const { num, den } = threshold ?? { num: 0, den: 1 };
  let total = 0;
  for (let i = 0; i < votes.length; i += 1) {
    const v = votes[i] as number;
    if (!(v >= 0) || v % 1 !== 0) checkCounts(votes, seats);
    if (v * den >= num * all) total += v;
  }
  const result = new Array<number>(votes.length);
  const remainder = new Float64Array(votes.length);
  let left = seats;
  for (let i = 0; i < votes.length; i += 1) {
    const v = votes[i] as number;
    if (v * den < num * all || v === 0) {
      result[i] = 0;
      remainder[i] = -1;
      continue;
    }
    const product = v * seats;
    const rest = product % total;
    remainder[i] = rest;
    const whole = (product - rest) / total;
    result[i] = whole;
    left -= whole;
  }
  if (!(seats >= 0) || seats % 1 !== 0) checkCounts(votes, seats);
  if (left === 0 || total === 0) return { seats: result, tie: null };
  return giveLargest(result, remainder, left);
}

/** One seat each to the `left` largest remainders (negative: takes no part). */
function giveLargest(seats: number[], remainder: Float64Array, left: number): PlainSeats {
  const n = seats.length;
  const cut = n > 24 ? (remainder.toSorted()[n - left] as number) : nthLargest(remainder, left);
  let above = 0;
  let equal = 0;
  for (let i = 0; i < n; i += 1) {
    const r = remainder[i] as number;
    if (r > cut) above += 1;
    else if (r === cut) equal += 1;
  }
  const tied = above + equal > left;
  const among: number[] = [];
  for (let i = 0; i < n; i += 1) {
    const r = remainder[i] as number;
    if (r > cut || (r === cut && !tied)) seats[i] = (seats[i] as number) + 1;
    else if (r === cut) among.push(i);
  }
  return { seats, tie: tied ? { among, seats: left - above } : null };
}

/** The `k`-th largest of a few values, counting equals; for few values quicker than sorting. */
function nthLargest(values: Float64Array, k: number): number {
  let ceiling = Number.POSITIVE_INFINITY;
  let seen = 0;
  for (;;) {
    let highest = Number.NEGATIVE_INFINITY;
    let count = 0;
    for (let i = 0; i < values.length; i += 1) {
      const value = values[i] as number;
      if (value >= ceiling) continue;
      if (value > highest) {
        highest = value;
        count = 1;
      } else if (value === highest) count += 1;
    }
    seen += count;
    if (seen >= k || count === 0) return highest;
    ceiling = highest;
  }
}

/** The same with BigInt throughout: for products beyond 2^53, and as the yardstick of the fast path. */
function bigHamilton(votes: readonly number[], seats: number, threshold?: Threshold): PlainSeats {
  checkCounts(votes, seats);
  const big = votes.map(BigInt);
  const all = big.reduce((a, b) => a + b, 0n);
  const [num, den] = [BigInt(threshold?.num ?? 0), BigInt(threshold?.den ?? 1)];
  const inside = big.map((v) => v > 0n && v * den >= num * all);
  const total = big.reduce((sum, v, i) => (inside[i] ? sum + v : sum), 0n);
  const result = big.map((v, i) => (inside[i] ? Number((v * BigInt(seats)) / total) : 0));
  const left = seats - result.reduce((a, b) => a + b, 0);
  if (left === 0 || total === 0n) return { seats: result, tie: null };
  const rest = (i: number): bigint => ((big[i] as bigint) * BigInt(seats)) % total;
  const order = result
    .map((_, i) => i)
    .filter((i) => inside[i])
    .sort((a, b) => (rest(a) > rest(b) ? -1 : rest(a) < rest(b) ? 1 : 0));
  const cut = rest(order[left - 1] as number);
  const above = order.filter((i) => rest(i) > cut);
  const equal = order.filter((i) => rest(i) === cut);
  const tied = above.length + equal.length > left;
  for (const i of tied ? above : [...above, ...equal]) result[i] = (result[i] as number) + 1;
  return { seats: result, tie: tied ? { among: equal.sort((a, b) => a - b), seats: left - above.length } : null };
}

function checkCounts(votes: readonly number[], seats: number): void {
  const whole = (n: number): boolean => Number.isSafeInteger(n) && n >= 0;
  if (!whole(seats)) throw new RangeError(`seats must be a whole number of 0 or more, not ${seats}`);
  const wrong = votes.findIndex((v) => !whole(v));
  if (wrong >= 0)
    throw new RangeError(`votes must be whole numbers of 0 or more; the one at position ${wrong} is ${votes[wrong]}`);
}
