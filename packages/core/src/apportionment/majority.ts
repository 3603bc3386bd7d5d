import type { Rules } from "../rules/index.ts";
import { averageBound } from "./averages-stage.ts";
import { atLeastZero, combine, constant, type Linear, signOf, votesOf } from "./bound.ts";
import type { Contender } from "./contender.ts";
import type { LastResidual } from "./quota-state.ts";
import { type OpenPool, type Run, type Stop, stopped } from "./run.ts";
import { compareAverages } from "./sequence.ts";
import { settle } from "./settle.ts";

/** What the clause looks at: the seats so far, and who won the last residual seat, by what. */
export interface MajorityInput {
  readonly pool: OpenPool;
  readonly contenders: readonly Contender[];
  readonly seats: readonly number[];
  readonly house: number;
  /** Votes of all lists and others of the unit, unweighted. */
  readonly all: Linear;
  readonly last: LastResidual | null;
  /** `votes - whole * quota` times the quota's denominator. */
  readonly remainder: (i: number) => Linear;
}

/**
 * A list with more than half of the votes but not more than half of the seats gets one seat more, taken from whoever won
 * the last residual seat.
 * @law Netherlands, Kieswet, Art. P 9
 */
export function majorityClause(run: Run, rules: Rules, input: MajorityInput): readonly number[] | Stop {
  const clause = rules.distribution.majority;
  const { contenders, seats, house, all, last } = input;
  if (clause === undefined) return seats;
  const more = (i: number): Linear =>
    combine([2n, plainVotes(contenders[i] as Contender)], [-1n, all], [-1n, constant(1n)]);
  for (const [i] of contenders.entries()) run.bounds?.push(atLeastZero(more(i)));
  const i = contenders.findIndex(
    (contender, at) =>
      more(at).now >= 0n && 2 * (seats[at] as number) <= house && (seats[at] as number) < contender.cap,
  );
  if (i < 0 || last === null) return seats;
  const residual = last.winners.filter((winner) => winner.i !== i);
  if (residual.length === 0) return seats;
  const loser = smallest(run, input, last, residual, clause.ties ?? rules.distribution.ties, clause.article);
  if (typeof loser !== "number") return loser;
  const [to, from] = [contenders[i] as Contender, contenders[loser] as Contender];
  input.pool.stages.push({ stage: "majority", to: to.key, from: from.key });
  run.steps.push({
    step: "majority",
    list: to.key,
    from: from.key,
    votes: Number(plainVotes(to).now),
    of: Number(all.now),
    article: clause.article,
  });
  return seats.map((s, at) => (at === i ? s + 1 : at === loser ? s - 1 : s));
}

/** The votes of a contender as they were cast: a majority of the voters is no matter of weights. */
function plainVotes({ members }: Contender): Linear {
  return combine(...members.map(({ entry }) => [1n, votesOf(entry.list, entry.votes)] as const));
}

type Winner = LastResidual["winners"][number];

/** The winner of the last residual seat with the smallest remainder or average; equals are settled by the law. */
function smallest(
  run: Run,
  input: MajorityInput,
  last: LastResidual,
  residual: readonly Winner[],
  criteria: Rules["distribution"]["ties"],
  article: string,
): number | Stop {
  const { contenders, pool, all, house } = input;
  const order = (a: Winner, b: Winner): number => {
    const [ca, cb] = [contenders[a.i] as Contender, contenders[b.i] as Contender];
    if (last.sequence !== null) {
      return compareAverages(last.sequence, ca.votes, ca.held + a.seats, cb.votes, cb.held + b.seats);
    }
    const [ra, rb] = [input.remainder(a.i).now, input.remainder(b.i).now];
    return ra < rb ? -1 : ra > rb ? 1 : 0;
  };
  const lowest = residual.reduce((low, winner) => (order(winner, low) < 0 ? winner : low));
  const equal = residual.filter((winner) => order(winner, lowest) === 0);
  let loser = lowest.i;
  if (equal.length > 1) {
    const among = equal.map((winner) => contenders[winner.i] as Contender);
    const division = { votes: all, seats: house, scale: 1n };
    const settled = settle(run, { pool, among, seats: equal.length - 1, losing: true, criteria, article, division });
    if (stopped(settled)) return settled;
    loser = (equal.find((winner) => !settled.winners.includes(contenders[winner.i] as Contender)) as Winner).i;
  }
  if (run.bounds !== null) {
    const low = residual.find((winner) => winner.i === loser) as Winner;
    for (const other of residual.filter((winner) => winner.i !== loser)) {
      const [co, cl] = [contenders[other.i] as Contender, contenders[loser] as Contender];
      run.bounds.push(
        last.sequence !== null
          ? averageBound(last.sequence, co, co.held + other.seats, cl, cl.held + low.seats)
          : signOf(combine([1n, input.remainder(other.i)], [-1n, input.remainder(loser)])),
      );
    }
  }
  return loser;
}
