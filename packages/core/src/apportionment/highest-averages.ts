import type { Arithmetic, AveragesInput, AveragesResult } from "./averages-input.ts";
import { fastAverages } from "./fast-averages.ts";
import { takeForemost } from "./heap.ts";
import { compareAverages } from "./sequence.ts";

/**
 * Gives `seats` seats one after the other to the highest average. Contenders without votes get none.
 * Starts from an estimate and corrects it exactly, so a million seats cost no more than a hundred.
 */
export function highestAverages(input: AveragesInput, arithmetic: Arithmetic = "auto"): AveragesResult {
  return (arithmetic === "auto" ? fastAverages(input) : null) ?? exactAverages(input);
}

function exactAverages(input: AveragesInput): AveragesResult {
  const { sequence, votes, start, held, cap, seats } = input;
  const now = estimate(input);
  const index = (i: number): number => (held[i] as number) + (now[i] as number);
  const compare = (i: number, ki: number, j: number, kj: number) =>
    compareAverages(sequence, votes[i] as bigint, ki, votes[j] as bigint, kj);
  const canGrow = (i: number): boolean => votes[i] !== 0n && (now[i] as number) < (cap[i] as number);
  const canShrink = (i: number): boolean => (now[i] as number) > (start[i] as number);
  const all = votes.map((_, i) => i);
  const surplus = sum(now) - sum(start) - seats;
  let left = 0;
  if (surplus < 0) {
    const higher = (i: number, j: number): boolean => compare(i, index(i) + 1, j, index(j) + 1) > 0;
    const taken = takeForemost(all.filter(canGrow), -surplus, higher, (i) => {
      now[i] = (now[i] as number) + 1;
      return canGrow(i);
    });
    left = -surplus - taken;
  } else if (surplus > 0) {
    const lower = (i: number, j: number): boolean => compare(i, index(i), j, index(j)) < 0;
    takeForemost(all.filter(canShrink), surplus, lower, (i) => {
      now[i] = (now[i] as number) - 1;
      return canShrink(i);
    });
  }
  for (;;) {
    const next = best(all.filter(canGrow), (i, j) => compare(i, index(i) + 1, j, index(j) + 1));
    const last = best(all.filter(canShrink), (i, j) => -compare(i, index(i), j, index(j)));
    if (next === null || last === null) return { after: now, contested: null, left };
    const order = compare(next, index(next) + 1, last, index(last));
    if (order < 0) return { after: now, contested: null, left };
    if (order === 0) return { ...contest(now, last, index(last)), left };
    now[next] = (now[next] as number) + 1;
    now[last] = (now[last] as number) - 1;
  }

  function contest(state: number[], last: number, k: number): Pick<AveragesResult, "after" | "contested"> {
    const losing = new Set(all.filter((i) => canShrink(i) && compare(i, index(i), last, k) === 0));
    const waiting = all.filter((i) => canGrow(i) && !losing.has(i) && compare(i, index(i) + 1, last, k) === 0);
    const after = state.map((s, i) => (losing.has(i) ? s - 1 : s));
    return { after, contested: { among: [...losing, ...waiting].sort((a, b) => a - b), seats: losing.size } };
  }
}

/** About the seats each contender will have; any error is corrected afterwards. */
function estimate({ sequence, votes, start, held, cap, seats }: AveragesInput): number[] {
  const n = BigInt(votes.length);
  const total = votes.reduce((a, b) => a + b, 0n);
  if (total === 0n) return [...start];
  const counted = BigInt(seats + sum(start) + sum(held));
  if (sequence.name === "macau") return macauEstimate(votes, start, held, cap, Number(counted));
  // Dean and Huntington-Hill lie between k - 1 and k; Sainte-Laguë's k - 1/2 is close enough to start from.
  const { step, offset } = sequence.linear ?? { step: 2, offset: -1 };
  const [a, b] = [BigInt(step), BigInt(offset)];
  // A contender has k seats while votes / (a k + b) >= total / m, and all together about `counted`.
  const m = a * counted + (a * n) / 2n + n * b;
  return votes.map((v, i) => {
    const k = m <= 0n ? 0n : (v * m - b * total) / (a * total);
    return clamp(Number(k) - (held[i] as number), start[i] as number, cap[i] as number, v);
  });
}

function macauEstimate(
  votes: readonly bigint[],
  start: readonly number[],
  held: readonly number[],
  cap: readonly number[],
  counted: number,
): number[] {
  const logs = votes.map((v) => (v === 0n ? 0 : Math.log2(Number(v))));
  const voting = votes.filter((v) => v > 0n).length;
  const level = (sum(logs) - counted + voting / 2) / voting;
  return votes.map((v, i) =>
    clamp(Math.floor((logs[i] as number) - level) + 1 - (held[i] as number), start[i] as number, cap[i] as number, v),
  );
}

function clamp(k: number, start: number, cap: number, votes: bigint): number {
  return votes === 0n ? start : Math.max(start, Math.min(k, cap));
}

function best(items: readonly number[], order: (i: number, j: number) => number): number | null {
  let found: number | null = null;
  for (const i of items) if (found === null || order(i, found) > 0) found = i;
  return found;
}

function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
