import { type Fraction, fraction, multiply } from "../exact/index.ts";
import type { Rules } from "../rules/index.ts";
import { combine, signOf, votesOf } from "./bound.ts";
import { lawFraction, ratioText } from "./contender.ts";
import type { ListVotes } from "./contest.ts";
import type { Qualifying } from "./qualify.ts";
import { type Run, type Stop, silent } from "./run.ts";
import { answerTo } from "./settle.ts";
import { wholeQuotient } from "./take-part.ts";

/**
 * One list alone qualified: the runner-up is admitted with a reduced quotient and a guaranteed minimum, and what is left
 * goes to the first. `null` when there is no second list with votes, so that the first takes part alone.
 * @law Kazakhstan, Constitutional Act on Elections, Art. 97-1(2)-(4), since 09.02.2009
 */
export function secondList(
  run: Run,
  q: Qualifying,
  first: ListVotes,
  seats: number,
): { readonly lists: ReadonlyMap<string, number> } | Stop | null {
  const rule = q.rules.distribution.qualification.ifOne;
  const others = q.here.lists.filter((entry) => entry.list !== first.list).sort((a, b) => b.votes - a.votes);
  if (rule === undefined) return null;
  const chosen = runnerUp(run, others, rule.article);
  const second = chosen ?? others[0];
  if (second === undefined) return null;
  const rest = others.filter((entry) => entry !== second);
  const votes2 = votesOf(second.list, second.votes);
  q.bounds?.push(...rest.map((entry) => signOf(combine([1n, votes2], [-1n, votesOf(entry.list, entry.votes)]))));
  if (second.votes === 0) {
    q.bounds?.push(...others.map((entry) => signOf(votesOf(entry.list, entry.votes))));
    return null;
  }
  const equal = rest.filter((entry) => entry.votes === second.votes);
  if (equal.length > 0 && chosen === null) {
    return silent(run, rule.article, rule.tieSilence, {
      among: [second, ...equal].map((entry) => entry.list),
      seats: 1,
    });
  }
  const factor = lawFraction(rule.factor);
  const votes1 = votesOf(first.list, first.votes);
  const total = combine([1n, votes1], [1n, votes2]);
  const whole1 = wholeQuotient(q, votes1, total, seats, fraction(1));
  const whole2 = wholeQuotient(q, votes2, total, seats, factor);
  const guaranteed = Math.max(whole2, rule.minimum);
  const left = seats - whole1 - guaranteed;
  if (left < 0) {
    return silent(run, rule.article, rule.overflowSilence, { among: [first.list, second.list], seats: -left });
  }
  write(run, { rule, first, second, seats, whole: [whole1, whole2], guaranteed, left });
  return {
    lists: new Map([
      [first.list, whole1 + left],
      [second.list, guaranteed],
    ]),
  };
}

interface Shared {
  readonly rule: NonNullable<Rules["distribution"]["qualification"]["ifOne"]>;
  readonly first: ListVotes;
  readonly second: ListVotes;
  readonly seats: number;
  readonly whole: readonly [number, number];
  readonly guaranteed: number;
  readonly left: number;
}

function write(run: Run, { rule, first, second, seats, whole, guaranteed, left }: Shared): void {
  const quota = fraction(first.votes + second.votes, seats);
  const ofQuota = (votes: number): Fraction => fraction(BigInt(votes) * quota.den, quota.num);
  const text = ({ num, den }: Fraction): string => ratioText(num, den);
  const contenders = { [first.list]: [first.list], [second.list]: [second.list] };
  const result = { [first.list]: whole[0] + left, [second.list]: guaranteed };
  const stage = {
    stage: "second-list",
    first: first.list,
    second: second.list,
    quota: text(quota),
    whole,
    left,
  } as const;
  run.pools.push({ path: [], seats, contenders, stages: [stage], result });
  run.steps.push({
    step: "second-list",
    first: { list: first.list, votes: first.votes, whole: whole[0], quotient: text(ofQuota(first.votes)) },
    second: {
      list: second.list,
      votes: second.votes,
      whole: whole[1],
      quotient: text(ofQuota(second.votes)),
      reduced: text(multiply(ofQuota(second.votes), lawFraction(rule.factor))),
      seats: guaranteed,
    },
    quota: text(quota),
    left,
    article: rule.article,
  });
}

/** The runner-up that an authority named among equals, where the input holds such a decision. */
function runnerUp(run: Run, others: readonly ListVotes[], article: string): ListVotes | null {
  const equal = others.filter((entry) => entry.votes === others[0]?.votes);
  if (equal.length < 2) return null;
  const among = equal.map((entry) => entry.list);
  const answer = answerTo(run, among, 1, false);
  if (answer === undefined) return null;
  const winner = equal.find((entry) => answer.winners.includes(entry.list)) ?? null;
  if (winner === null) return null;
  const tie = { among, seats: 1, losing: false, winners: [winner.list] };
  run.ties.push({ unit: run.unit, ...tie, decidedBy: "decision", article });
  run.steps.push({ step: "tie", ...tie, by: "decision", article, source: answer.source });
  run.certified.push({ path: [], stage: 0, among, winners: [winner.list], by: "decision", answer });
  return winner;
}
