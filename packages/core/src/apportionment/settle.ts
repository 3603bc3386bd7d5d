import { floorDivide } from "../exact/index.ts";
import type { TieCriterion } from "../rules/index.ts";
import { atLeastZero, type Bound, combine, constant, contenderVotes, type Linear, signOf, votesOf } from "./bound.ts";
import type { Contender } from "./contender.ts";
import type { Answer } from "./contest.ts";
import type { Tie } from "./outcome.ts";
import { type OpenPool, type Run, type Stop, silent } from "./run.ts";

/** Contenders exactly equal for fewer seats than there are contenders. */
export interface Equals {
  readonly pool: OpenPool;
  readonly among: readonly Contender[];
  readonly seats: number;
  readonly losing: boolean;
  readonly criteria: readonly TieCriterion[];
  readonly article: string;
  /** For `largest-remainder`: the votes and seats of the pool (votes in units of `1/scale`). */
  readonly division: { readonly votes: Linear; readonly seats: number; readonly scale: bigint };
}

/** The contenders that get (or keep) the seats, or the question that has to be answered first. */
export type Settled = { readonly winners: readonly Contender[] } | Stop;

/**
 * Decides between equals by the law's criteria, in their order; what they leave open is a question, never a guess.
 * Writes the tie, how it was decided and its step into the run.
 */
export function settle(run: Run, equals: Equals): Settled {
  const winners: Contender[] = [];
  let open = equals.among;
  for (const criterion of equals.criteria) {
    if (criterion.by === "lot") return answered(run, equals, { lot: true, article: criterion.article }, open, winners);
    if (criterion.by === "silent") return answered(run, equals, { lot: false, ...criterion }, open, winners);
    if (criterion.by === "largest-remainder") run.bounds?.push(...remainderBounds(open, equals));
    else run.bounds?.push(...castBounds(open));
    const classes = classesBy(criterion.by, open, equals);
    if (classes === null) return missing(run, equals, criterion, open, winners);
    open = serve(classes, winners, equals.seats);
    if (winners.length === equals.seats)
      return record(run, equals, winners, { by: criterion.by, article: criterion.article });
  }
  return answered(run, equals, { lot: false, article: equals.article }, open, winners);
}

/** What is left to decide a tie when no criterion does: a lot, or nothing that the law names. */
interface Last {
  readonly lot: boolean;
  readonly article: string;
  readonly silence?: string;
}

/** Serves whole classes while they fit; returns the first that does not, still open. */
function serve(classes: readonly (readonly Contender[])[], winners: Contender[], seats: number): readonly Contender[] {
  for (const group of classes) {
    if (winners.length + group.length > seats) return group;
    winners.push(...group);
  }
  return [];
}

/** The contenders in classes, best first; `null` when the attribute that the criterion needs is missing for one. */
function classesBy(
  by: Exclude<TieCriterion["by"], "lot" | "silent">,
  open: readonly Contender[],
  { division }: Equals,
): readonly (readonly Contender[])[] | null {
  const key = (contender: Contender): bigint | null => {
    if (by === "more-votes") return castFor(contender);
    if (by === "fewer-votes") return -castFor(contender);
    if (by === "largest-remainder") return contender.votes % firstQuota(division);
    const [only, ...others] = contender.members;
    if (only === undefined || others.length > 0) return null;
    const value = by === "registered-earlier" ? only.entry.order : only.entry.precincts;
    return value === undefined ? null : BigInt(by === "registered-earlier" ? -value : value);
  };
  const keyed = open.map((contender) => ({ contender, key: key(contender) }));
  if (keyed.some((item) => item.key === null)) return null;
  const keys = [...new Set(keyed.map((item) => item.key as bigint))].sort((a, b) => (a > b ? -1 : 1));
  return keys.map((value) => keyed.filter((item) => item.key === value).map((item) => item.contender));
}

/** The votes as they were cast: where a law weighs votes, it does so for the averages and not between equals. */
function castFor({ members }: Contender): bigint {
  return members.reduce((sum, { entry }) => sum + BigInt(entry.votes), 0n);
}

/** The quota of the first division, in units of `1/scale` votes: the whole number next above votes / (seats + 1). */
function firstQuota({ votes, seats, scale }: Equals["division"]): bigint {
  return (floorDivide(votes.now, BigInt(seats + 1) * scale) + 1n) * scale;
}

/** While these hold, the votes as cast keep their order. */
function castBounds(open: readonly Contender[]): readonly Bound[] {
  const cast = open.map(({ members }) =>
    combine(...members.map(({ entry }) => [1n, votesOf(entry.list, entry.votes)] as const)),
  );
  return cast.flatMap((a, i) => cast.slice(i + 1).map((b) => signOf(combine([1n, a], [-1n, b]))));
}

/** While these hold, the remainders of the first division keep their order. */
function remainderBounds(open: readonly Contender[], { division }: Equals): readonly Bound[] {
  const quota = firstQuota(division);
  const by = BigInt(division.seats + 1);
  const above = combine([1n, division.votes], [-by, constant(quota - division.scale)]);
  const below = combine([-1n, division.votes], [by, constant(quota)], [-1n, constant(1n)]);
  const remainders = open.map((contender) => {
    const whole = contender.votes / quota;
    return combine([1n, contenderVotes(contender)], [-whole, constant(quota)]);
  });
  const floors = remainders.flatMap((rest) => [
    atLeastZero(rest),
    atLeastZero(combine([-1n, rest], [1n, constant(quota - 1n)])),
  ]);
  const pairs = remainders.flatMap((a, i) => remainders.slice(i + 1).map((b) => signOf(combine([1n, a], [-1n, b]))));
  return [atLeastZero(above), atLeastZero(below), ...floors, ...pairs];
}

/** An identity for a tie that stays the same when the run is replayed. */
function idOf({ pool, losing }: Equals, open: readonly Contender[]): string {
  return JSON.stringify([pool.path, pool.stages.length, losing, ...open.map((contender) => contender.key).sort()]);
}

/** Takes the answer to an open tie from the input or from what is being tried out, or asks. */
function answered(
  run: Run,
  equals: Equals,
  { lot, article, silence }: Last,
  open: readonly Contender[],
  served: readonly Contender[],
): Settled {
  const seats = equals.seats - served.length;
  const among = open.map((contender) => contender.key);
  const id = idOf(equals, open);
  const assumed = run.assumed.get(id);
  if (assumed !== undefined) {
    const winners = [...served, ...named(open, assumed)];
    return record(run, equals, winners, { by: "immaterial", article });
  }
  const answer = answerTo(run, among, seats, lot);
  if (answer !== undefined) {
    const winners = [...served, ...named(open, answer.winners)];
    return record(run, equals, winners, { by: answer.by, article, answer });
  }
  const contested = { among, seats, losing: equals.losing };
  const tie = { id, among, seats };
  if (!lot) return { ...silent(run, article, silence, contested), tie };
  return { stop: { kind: "lot", unit: run.unit, ...contested, article }, tie };
}

function named(open: readonly Contender[], keys: readonly string[]): readonly Contender[] {
  const wanted = new Set(keys);
  return open.filter((contender) => wanted.has(contender.key));
}

/**
 * The answer in the input to a tie among exactly these for so many seats; where the law has no lot, only a decision is
 * one. An answer that names more or fewer winners answers another question.
 */
export function answerTo(run: Run, among: readonly string[], seats: number, lot: boolean): Answer | undefined {
  return run.answers.find(
    (answer) =>
      (answer.unit ?? run.unit) === run.unit &&
      sameSet(answer.among, among) &&
      answer.winners.length === seats &&
      (lot || answer.by === "decision"),
  );
}

function missing(
  run: Run,
  equals: Equals,
  criterion: TieCriterion,
  open: readonly Contender[],
  served: readonly Contender[],
): Settled {
  const settled = answered(run, equals, { lot: false, article: criterion.article }, open, served);
  // No attribute of a group could be added to the input, so for groups the law is silent here.
  if (!("stop" in settled) || open.some((contender) => contender.members.length !== 1)) return settled;
  const needs = criterion.by === "precincts-won" ? "precincts" : "order";
  const { unit, among, seats, losing, article } = settled.stop;
  return { ...settled, stop: { kind: "data", unit, among, seats, losing, needs, article } };
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  const set = new Set(b);
  return a.length === b.length && new Set(a).size === a.length && a.every((item) => set.has(item));
}

function record(
  run: Run,
  equals: Equals,
  winners: readonly Contender[],
  decided: { readonly by: NonNullable<Tie["decidedBy"]>; readonly article: string; readonly answer?: Answer },
): Settled {
  const among = equals.among.map((contender) => contender.key);
  const names = winners.map((contender) => contender.key);
  const { seats, losing } = equals;
  const { by, article, answer } = decided;
  run.ties.push({ unit: run.unit, among, seats, losing, decidedBy: by, winners: names, article });
  run.steps.push({
    step: "tie",
    among,
    seats,
    losing,
    winners: names,
    by,
    article,
    ...(answer && { source: answer.source }),
  });
  run.certified.push({
    path: equals.pool.path,
    stage: equals.pool.stages.length,
    among,
    winners: names,
    by,
    ...(answer && { answer }),
  });
  return { winners };
}
