import type { Contender } from "./contenders.ts";
import { floor, minus, type Ratio, textOf, times, whole } from "./fraction.ts";
import type { Criteria } from "./law.ts";
import { digits, quoted } from "./reasons.ts";
import {
  type Comparison,
  checkLine,
  edge,
  give,
  minimumIn,
  named,
  placeOf,
  refused,
  seatsOf,
  take,
  type Walk,
} from "./walk.ts";

/** One step for the seats left over, after the quota. */
export interface LeftOver {
  /** Position of the step. */
  readonly index: number;
  readonly eligible: readonly Contender[];
  readonly ties: Criteria | undefined;
}

/** The whole seats of a contender and the quota: what its remainder follows from. */
export type RemainderOf = (contender: Contender) => Ratio;

/** The remainder of a contender after its whole seats: `v - whole * quota`. */
export function remainderAfter(quota: Ratio, wholeSeats: (contender: Contender) => number): RemainderOf {
  return (contender) => minus(contender.votes, times(whole(wholeSeats(contender)), quota));
}

/** Checks a stage `remainders`, where one has to be: one seat each to the largest remainders. */
export function checkRemainders(walk: Walk, step: LeftOver, remainderOf: RemainderOf): boolean {
  const open = withRoom(walk, step.eligible).filter((contender) => remainderOf(contender).num >= 0n);
  return checkSingleSeats(walk, "remainders", step, open, remainderOf);
}

/** Checks a stage `largest-lists`, where one has to be: one seat each to the contenders with the most votes. */
export function checkLargestLists(walk: Walk, step: LeftOver): boolean {
  return checkSingleSeats(walk, "largest-lists", step, withRoom(walk, step.eligible), ({ votes }) => votes);
}

function withRoom(walk: Walk, contenders: readonly Contender[]): readonly Contender[] {
  return contenders.filter((contender) => contender.votes.num > 0n && seatsOf(walk, contender) < contender.most);
}

function checkSingleSeats(
  walk: Walk,
  kind: "remainders" | "largest-lists",
  { index, ties }: LeftOver,
  open: readonly Contender[],
  measure: RemainderOf,
): boolean {
  const amount = Math.min(walk.left, open.length);
  if (amount === 0) return true;
  const position = walk.next;
  const at = placeOf(walk, position);
  const stage = take(walk, kind);
  if (stage === false) return false;
  if (stage.index !== index) return refused(walk, `${at} has index ${stage.index}, expected ${index}`);
  const winners = named(walk, at, stage.to, open);
  if (winners === false) return false;
  if (winners.length !== amount) return refused(walk, `${at} gives ${winners.length} seats, expected ${amount}`);
  const above = comparisons(winners, measure);
  const smallest = edge(above)?.claim.value ?? whole(0);
  const agrees = typeof stage.cut === "string" ? stage.cut === textOf(smallest) : BigInt(stage.cut) === floor(smallest);
  if (!agrees) {
    return refused(
      walk,
      `${at} has cut ${digits(String(stage.cut))}, the smallest that won is ${digits(textOf(smallest))}`,
    );
  }
  checkLine(walk, position, above, comparisons(without(open, stage.to), measure), ties);
  if (kind === "remainders") walk.residual.push(above);
  for (const name of stage.to) give(walk, name, 1);
  return true;
}

/** Checks a stage `take-back`: one seat each from the smallest remainders, never below the minimum, until all fit. */
export function checkTakeBack(walk: Walk, ties: Criteria | undefined, remainderOf: RemainderOf): boolean {
  const position = walk.next;
  const at = placeOf(walk, position);
  const stage = take(walk, "take-back");
  if (stage === false) return false;
  const open = walk.contenders.filter((contender) => seatsOf(walk, contender) > minimumIn(walk));
  const losers = named(walk, at, stage.from, open);
  if (losers === false) return false;
  if (losers.length !== -walk.left) return refused(walk, `${at} takes ${losers.length} seats, expected ${-walk.left}`);
  const below = comparisons(losers, remainderOf);
  const expected = textOf(edge(below, true)?.claim.value ?? whole(0));
  if (stage.cut !== expected) {
    return refused(
      walk,
      `${at} has cut ${digits(quoted(stage.cut))}, the largest remainder that lost is ${digits(expected)}`,
    );
  }
  checkLine(walk, position, comparisons(without(open, stage.from), remainderOf), below, ties);
  for (const name of stage.from) give(walk, name, -1);
  return true;
}

function comparisons(contenders: readonly Contender[], measure: RemainderOf): readonly Comparison[] {
  return contenders.map((contender) => ({
    contender,
    claim: { value: measure(contender), votes: contender.votes },
  }));
}

function without(contenders: readonly Contender[], names: readonly string[]): readonly Contender[] {
  const gone = new Set(names);
  return contenders.filter(({ name }) => !gone.has(name));
}
