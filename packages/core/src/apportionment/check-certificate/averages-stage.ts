import { averageFor, divisorFault } from "./averages.ts";
import type { Contender } from "./contenders.ts";
import { textOf } from "./fraction.ts";
import type { Criteria, Divisors } from "./law.ts";
import { digits, quoted } from "./reasons.ts";
import { type Comparison, checkLine, edge, give, named, placeOf, refused, seatsOf, take, type Walk } from "./walk.ts";

/** Seats given one by one to the largest average: by whom, in which step, and with what limits. */
export interface AveragesRule {
  /** Position of the step, `null` for a method by divisors alone. */
  readonly index: number | null;
  readonly divisors: Divisors;
  readonly eligible: readonly Contender[];
  /** The most seats a contender gets in this stage. */
  readonly limit: number;
  readonly ties: Criteria | undefined;
}

/** Checks a stage `averages`, where one has to be; `false` after having said what is wrong. */
export function checkAverages(walk: Walk, rule: AveragesRule): boolean {
  const room = (contender: Contender): number => Math.min(contender.most - seatsOf(walk, contender), rule.limit);
  const open = rule.eligible.filter((contender) => contender.votes.num > 0n && room(contender) > 0);
  if (walk.left === 0 || open.length === 0) return true;
  const position = walk.next;
  const at = placeOf(walk, position);
  const stage = take(walk, "averages");
  if (stage === false) return false;
  if (stage.index !== rule.index) return refused(walk, `${at} has index ${stage.index}, expected ${rule.index}`);
  const winners = named(walk, at, stage.to.keys(), open);
  if (winners === false) return false;
  const won = ({ name }: Contender): number => stage.to.get(name) ?? 0;
  const amount = open.reduce((sum, contender) => Math.min(sum + room(contender), walk.left), 0);
  const given = winners.reduce((sum, contender) => sum + won(contender), 0);
  if (given !== amount) return refused(walk, `${at} gives ${given} seats, expected ${amount}`);
  for (const contender of winners) {
    const seats = won(contender);
    if (seats < 1 || seats > room(contender)) {
      return refused(
        walk,
        `${at} gives ${quoted(contender.name)} ${seats} seats, possible are 1 to ${Math.min(room(contender), walk.left)}`,
      );
    }
  }
  return checkLastAndNext(walk, rule, position, { open, winners, won, room, cut: stage.cut });
}

interface Given {
  readonly open: readonly Contender[];
  readonly winners: readonly Contender[];
  readonly won: (contender: Contender) => number;
  readonly room: (contender: Contender) => number;
  readonly cut: string;
}

function checkLastAndNext(
  walk: Walk,
  { divisors, ties }: AveragesRule,
  position: number,
  { open, winners, won, room, cut }: Given,
): boolean {
  const at = placeOf(walk, position);
  const after = (contender: Contender): number => seatsOf(walk, contender) + won(contender);
  const lastSeat = open.reduce((most, contender) => Math.max(most, contender.held + after(contender) + 1), 0);
  const fault = divisorFault(divisors, lastSeat);
  if (fault !== null) return refused(walk, `${at}: ${fault}`);
  const claimOf = (contender: Contender, has: number): Comparison => ({
    contender,
    claim: averageFor(divisors, contender, has),
  });
  const last = winners.map((contender) => claimOf(contender, after(contender) - 1));
  const next = open
    .filter((contender) => won(contender) < room(contender))
    .map((contender) => claimOf(contender, after(contender)));
  const smallest = edge(last);
  const expected = smallest === null ? "" : textOf(smallest.claim.value);
  if (cut !== expected)
    return refused(walk, `${at} has cut ${digits(quoted(cut))}, the smallest average that won is ${digits(expected)}`);
  checkLine(walk, position, last, next, ties);
  walk.residual.push(last);
  for (const contender of winners) give(walk, contender.name, won(contender));
  return true;
}
