import type { Divisors, TieCriterion } from "../rules/index.ts";
import { type Bound, combine, contenderVotes, type Direction, type Linear, signOf } from "./bound.ts";
import type { Contender } from "./contender.ts";
import { highestAverages } from "./highest-averages.ts";
import { type OpenPool, type Run, type Stop, stopped } from "./run.ts";
import { averageText, compareAverages, type Sequence, sequenceOf } from "./sequence.ts";
import { type Equals, settle } from "./settle.ts";

/** A step by highest averages inside a pool. */
export interface AveragesStage {
  readonly pool: OpenPool;
  readonly contenders: readonly Contender[];
  readonly divisors: Divisors;
  /** Position of the step in the method; `null` when the whole method is one of divisors. */
  readonly index: number | null;
  /** Seats each contender has so far, and the most it may have after this step. */
  readonly before: readonly number[];
  readonly cap: readonly number[];
  readonly seats: number;
  readonly limit?: number;
  readonly criteria: readonly TieCriterion[];
  readonly scale: bigint;
  /** The votes and seats of the whole pool, for a tie that its first division decides. */
  readonly division: Equals["division"];
  readonly article: string;
}

/** Seats after the step, how many nobody could take, and for each contender its last average as a comparable place. */
export interface AveragesDone {
  readonly after: readonly number[];
  readonly left: number;
  readonly sequence: Sequence;
}

/** Runs the step, settles the tie at its cut, and writes stage, explanation and bounds. */
export function averagesStage(run: Run, stage: AveragesStage): AveragesDone | Stop {
  const { pool, contenders, before, cap, seats } = stage;
  const sequence = sequenceOf(stage.divisors);
  const votes = contenders.map((contender) => contender.votes);
  const held = contenders.map((contender) => contender.held);
  const result = highestAverages({ sequence, votes, start: before, held, cap, seats }, run.arithmetic);
  const after = [...result.after];
  if (result.contested !== null) {
    const among = result.contested.among.map((i) => contenders[i] as Contender);
    const settled = settle(run, {
      pool,
      among,
      seats: result.contested.seats,
      losing: false,
      criteria: stage.criteria,
      article: stage.article,
      division: stage.division,
    });
    if (stopped(settled)) return settled;
    for (const winner of settled.winners) {
      const i = contenders.indexOf(winner);
      after[i] = (after[i] as number) + 1;
    }
  }
  write(run, stage, sequence, after);
  return { after, left: result.left, sequence };
}

function write(run: Run, stage: AveragesStage, sequence: Sequence, after: readonly number[]): void {
  const { pool, contenders, before, scale, article } = stage;
  const at = (i: number): number => (contenders[i] as Contender).held + (after[i] as number);
  const won = contenders.map((_, i) => i).filter((i) => (after[i] as number) > (before[i] as number));
  if (won.length === 0) return;
  const votes = (i: number): bigint => (contenders[i] as Contender).votes;
  const cut = won.reduce((low, i) => (compareAverages(sequence, votes(i), at(i), votes(low), at(low)) < 0 ? i : low));
  const to = Object.fromEntries(
    won.map((i) => [(contenders[i] as Contender).key, (after[i] as number) - (before[i] as number)]),
  );
  pool.stages.push({
    stage: "averages",
    index: stage.index,
    to,
    cut: averageText(sequence, votes(cut), scale, at(cut)),
  });
  const awards = awardsInOrder(stage, sequence, after);
  run.steps.push({
    step: "averages",
    sequence: sequence.name,
    seats: stage.seats,
    rows: contenders.map((contender, i) => ({
      list: contender.key,
      votes: Number(contender.votes / scale),
      before: before[i] as number,
      after: after[i] as number,
      ...(at(i) > 0 && { last: averageText(sequence, contender.votes, scale, at(i)) }),
      next: averageText(sequence, contender.votes, scale, at(i) + 1),
    })),
    ...(awards && { awards }),
    ...(stage.limit !== undefined && { limit: stage.limit }),
    article,
  });
  run.bounds?.push(...averagesBounds(stage, sequence, after));
}

const SHOWN_AWARDS = 60;

function awardsInOrder(
  { contenders, before, scale }: AveragesStage,
  sequence: Sequence,
  after: readonly number[],
): readonly { readonly list: string; readonly average: string }[] | null {
  const given: { readonly i: number; readonly k: number }[] = [];
  const total = after.reduce((sum, s, i) => sum + s - (before[i] as number), 0);
  if (total > SHOWN_AWARDS) return null;
  contenders.forEach((contender, i) => {
    for (let s = (before[i] as number) + 1; s <= (after[i] as number); s += 1) given.push({ i, k: contender.held + s });
  });
  const votes = (i: number): bigint => (contenders[i] as Contender).votes;
  given.sort((a, b) => compareAverages(sequence, votes(b.i), b.k, votes(a.i), a.k));
  return given.map(({ i, k }) => ({
    list: (contenders[i] as Contender).key,
    average: averageText(sequence, votes(i), scale, k),
  }));
}

/** Every winner's last average stays above every other's next one. */
function averagesBounds(
  { contenders, before, cap }: AveragesStage,
  sequence: Sequence,
  after: readonly number[],
): readonly Bound[] {
  const places = contenders.map((contender, i) => ({ contender, i, k: contender.held + (after[i] as number) }));
  const winners = places.filter(({ i }) => (after[i] as number) > (before[i] as number));
  // A list without votes now could get some, so it is bounded as well.
  const waiting = places.filter(({ i }) => (after[i] as number) < (cap[i] as number));
  return winners.flatMap((winner) =>
    waiting
      .filter((other) => other.i !== winner.i)
      .map((other) => averageBound(sequence, winner.contender, winner.k, other.contender, other.k + 1)),
  );
}

/** The comparison of the `ka`-th average of `a` with the `kb`-th of `b`. */
export function averageBound(sequence: Sequence, a: Contender, ka: number, b: Contender, kb: number): Bound {
  const [va, vb] = [contenderVotes(a), contenderVotes(b)];
  const [da, db] = [sequence.divisor(ka), sequence.divisor(kb)];
  if (da.num === 0n && db.num === 0n) return signOf(combine([1n, va], [-1n, vb]));
  const [left, right] = [da.den * db.num, db.den * da.num];
  if (!sequence.squared) return signOf(combine([left, va], [-right, vb]));
  return squaredBound(va, vb, left, right);
}

/** The sign of `left * a² - right * b²` along a direction: found by bisection, since it changes at most once. */
function squaredBound(a: Linear, b: Linear, left: bigint, right: bigint): Bound {
  return {
    flips: (direction: Direction) => {
      const [sa, sb] = [a.slope(direction), b.slope(direction)];
      if (sa === 0n && sb === 0n) return null;
      const sign = (d: bigint): number => {
        const [x, y] = [left * atLeastNone(a.now + d * sa) ** 2n, right * atLeastNone(b.now + d * sb) ** 2n];
        return x < y ? -1 : x > y ? 1 : 0;
      };
      const now = sign(0n);
      let high = 1n;
      while (sign(high) === now) {
        high *= 2n;
        if (high > 10n ** 16n) return null;
      }
      let low = high / 2n;
      while (high - low > 1n) {
        const middle = (low + high) / 2n;
        if (sign(middle) === now) low = middle;
        else high = middle;
      }
      return high;
    },
  };
}

function atLeastNone(votes: bigint): bigint {
  return votes < 0n ? 0n : votes;
}
