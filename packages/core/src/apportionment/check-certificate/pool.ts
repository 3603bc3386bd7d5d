import { checkAverages } from "./averages-stage.ts";
import type { Pool } from "./certificate.ts";
import type { Contender } from "./contenders.ts";
import { plus, whole } from "./fraction.ts";
import type { Law, Method } from "./law.ts";
import { checkMajority } from "./majority-stage.ts";
import { checkQuotaMethod } from "./quota-stage.ts";
import { enumerated, poolName, quoted, type Reasons, refuse } from "./reasons.ts";
import { checkSecondList, type Pair } from "./second-list-stage.ts";
import type { TieBook } from "./ties.ts";
import { give, minimumIn, placeOf, refused, take, type Walk } from "./walk.ts";

/** What a pool has to be by the rules and by the pool above it. */
export interface PoolTask {
  readonly law: Law;
  readonly pool: Pool;
  readonly contenders: readonly Contender[];
  readonly seats: number;
  readonly method: Method;
  /** Seats of bands, in the pool of the unit only. */
  readonly bands: ReadonlyMap<string, number>;
  /** The two lists of section 5, where it applies. */
  readonly pair: Pair | null;
  readonly allVotes: bigint;
  readonly book: TieBook;
  readonly reasons: Reasons;
}

/** Checks one pool: who is in it, its seats, every stage, and that the result is the sum of the stages. */
export function checkPool(task: PoolTask): void {
  const { pool, seats, reasons } = task;
  const at = poolName(pool.path);
  if (pool.seats !== seats) return void refuse(reasons, `${at} has ${pool.seats} seats, expected ${seats}`);
  if (!checkContenders(task)) return;
  const walk = checkBands(startOf(task), task.bands);
  if (walk === false || !checkStages(walk, task)) return;
  if (walk.left !== 0) refuse(reasons, `${at}: ${walk.left} seats are left after the last stage`);
  if (walk.next < pool.stages.length) refuse(reasons, `${placeOf(walk, walk.next)} is superfluous`);
  for (const [name, claimed] of pool.result) {
    const sum = walk.has.get(name);
    if (claimed !== sum)
      refuse(reasons, `${at}: result ${quoted(name)} ${claimed}, its stages add up to ${sum ?? "nothing"}`);
  }
  const lacking = [...walk.has.keys()].filter((name) => !pool.result.has(name));
  if (lacking.length > 0) refuse(reasons, `${at}: the result lacks ${enumerated(lacking)}`);
}

function checkContenders({ pool, contenders, reasons }: PoolTask): boolean {
  const at = poolName(pool.path);
  const expected = new Map(contenders.map(({ name, rows }) => [name, new Set(rows.map((row) => row.list))]));
  const fit = contenders.every(({ name }) => {
    const lists = expected.get(name) ?? new Set();
    const claimed = pool.contenders.get(name) ?? [];
    return (
      claimed.length === lists.size && new Set(claimed).size === lists.size && claimed.every((list) => lists.has(list))
    );
  });
  if (fit && pool.contenders.size === contenders.length) return true;
  refuse(
    reasons,
    `${at} has the contenders ${enumerated(pool.contenders.keys())}, expected ${enumerated(expected.keys())}`,
  );
  return false;
}

function startOf({ law, pool, contenders, seats, method, allVotes, book, reasons }: PoolTask): Walk {
  return {
    law,
    pool,
    contenders,
    seats,
    votes:
      method.kind === "quota" && method.quota.of === "all"
        ? whole(allVotes)
        : contenders.reduce((sum, contender) => plus(sum, contender.votes), whole(0)),
    allVotes,
    book,
    reasons,
    has: new Map(contenders.map(({ name }) => [name, 0])),
    residual: [],
    left: seats,
    next: 0,
  };
}

function checkStages(walk: Walk, { pair, method }: PoolTask): boolean {
  // A group that won no seat has a pool in which nothing happens.
  if (walk.seats === 0) return true;
  if (pair !== null) return checkSecondList(walk, pair);
  if (method.kind === "quota") {
    if (checkQuotaMethod(walk, method) === false) return false;
  } else {
    giveMinimum(walk);
    if (walk.left < 0)
      return refused(walk, `${poolName(walk.pool.path)}: the minimum takes ${-walk.left} seats too many`);
    const { divisors } = method;
    const rule = { index: null, divisors, eligible: walk.contenders, limit: Number.POSITIVE_INFINITY, ties: undefined };
    if (checkAverages(walk, rule) === false) return false;
  }
  return checkMajority(walk);
}

/** Checks the seats of bands; gives the walk over what is left for the others. */
function checkBands(walk: Walk, bands: ReadonlyMap<string, number>): Walk | false {
  if (bands.size === 0) return walk;
  const at = placeOf(walk, 0);
  const stage = take(walk, "bands");
  if (stage === false) return false;
  for (const [name, seats] of bands) {
    const claimed = stage.seats.get(name);
    if (claimed !== seats)
      return refused(walk, `${at} gives ${quoted(name)} ${claimed ?? "no"} seats, expected ${seats}`);
    give(walk, name, seats);
  }
  if (stage.seats.size !== bands.size) return refused(walk, `${at} names lists that are in no band`);
  if (walk.left < 0) return refused(walk, `${at} gives ${-walk.left} seats more than there are`);
  return { ...walk, seats: walk.left };
}

function giveMinimum(walk: Walk): void {
  const minimum = minimumIn(walk);
  for (const { name, most } of walk.contenders) give(walk, name, Math.min(minimum, most));
}
