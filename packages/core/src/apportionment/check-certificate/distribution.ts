import { alone, type ExpectedPool, poolsOf } from "./contenders.ts";
import type { Ratio } from "./fraction.ts";
import type { Method } from "./law.ts";
import { checkPool, type PoolTask } from "./pool.ts";
import { methodFor } from "./quota.ts";
import { poolName, quoted, refuse } from "./reasons.ts";
import { bandSeats, runnersUp, weightedVotes } from "./taking-part.ts";
import type { Threshold } from "./threshold.ts";
import { closeTieBook, tieBook } from "./ties.ts";

/** Checks everything after the question who qualifies: pools, their stages, ties and the result. */
export function checkDistribution(threshold: Threshold, qualified: ReadonlySet<string>): void {
  const { law, paper, reasons } = threshold;
  const votes = weightedVotes(threshold);
  const bands = bandSeats(threshold, qualified);
  if (votes === null || bands === null) return;
  const pair = pairOf(threshold, qualified, votes);
  const method = methodFor(law.distribution, paper.house);
  if (method === undefined) refuse(reasons, `the rules have no method for a house of ${paper.house}`);
  if (reasons.length > 0 || method === undefined) return;
  const rows = paper.lists.filter(({ list }) => qualified.has(list) || list === pair?.second);
  const levels = pair === null ? (law.distribution.groups?.levels ?? 0) : 0;
  checkPools(threshold, {
    votes,
    bands,
    method,
    pair,
    expected: poolsOf(rows, votes, levels),
  });
}

/** The list that qualified alone and the second one; between equals the one that the certificate let in. */
function pairOf(
  threshold: Threshold,
  qualified: ReadonlySet<string>,
  votes: ReadonlyMap<string, Ratio>,
): PoolTask["pair"] {
  const { paper } = threshold;
  const rows = runnersUp(threshold, qualified, votes);
  const [first] = qualified;
  const admitted = paper.pools.find(({ path }) => path.length === 0)?.contenders;
  const second = rows.find(({ list }) => admitted?.has(list)) ?? rows[0];
  if (first === undefined || second === undefined) return null;
  return { first, second: second.list, equals: rows.map((row) => alone(row, votes)) };
}

interface Plan {
  readonly votes: ReadonlyMap<string, Ratio>;
  readonly bands: ReadonlyMap<string, number>;
  readonly method: Method;
  readonly pair: PoolTask["pair"];
  readonly expected: readonly ExpectedPool[];
}

function checkPools(threshold: Threshold, plan: Plan): void {
  const { law, paper, unit, reasons } = threshold;
  const claimed = new Map(paper.pools.map((pool) => [keyOf(pool.path), pool]));
  if (claimed.size < paper.pools.length) refuse(reasons, "two pools have the same path");
  const book = tieBook(paper, reasons);
  const allVotes = unit.lists + BigInt(unit.totals.others ?? 0);
  const seats = new Map<string, number>(plan.bands);
  for (const { path, contenders } of plan.expected) {
    const pool = claimed.get(keyOf(path));
    if (pool === undefined) {
      refuse(reasons, `${poolName(path)} is missing`);
      continue;
    }
    const top = path.length === 0;
    const above = claimed.get(keyOf(path.slice(0, -1)))?.result.get(`group:${path.at(-1)}`);
    const bands = top ? plan.bands : new Map<string, number>();
    const given = top ? paper.house : (above ?? 0);
    const { method, pair } = plan;
    checkPool({ law, pool, contenders, seats: given, method, bands, pair, allVotes, book, reasons });
    for (const { name, rows } of contenders) {
      if (rows.length === 1) seats.set(name, pool.result.get(name) ?? 0);
    }
  }
  const expectedPaths = new Set(plan.expected.map(({ path }) => keyOf(path)));
  for (const { path } of paper.pools) {
    if (!expectedPaths.has(keyOf(path))) refuse(reasons, `${poolName(path)} is superfluous`);
  }
  closeTieBook(book);
  checkResult(threshold, seats);
}

/** Checks that the result names every list of the input, with the seats of the pool in which it stands by itself. */
function checkResult({ paper, reasons }: Threshold, seats: ReadonlyMap<string, number>): void {
  for (const { list } of paper.lists) {
    const claimed = paper.result.get(list);
    const won = seats.get(list) ?? 0;
    if (claimed !== won)
      refuse(reasons, `result: ${quoted(list)} has ${claimed ?? "no number of"} seats, its pool gave ${won}`);
  }
  if (paper.result.size !== paper.lists.length) {
    refuse(reasons, `result names ${paper.result.size} lists, the input ${paper.lists.length}`);
  }
}

function keyOf(path: readonly string[]): string {
  return JSON.stringify(path);
}
