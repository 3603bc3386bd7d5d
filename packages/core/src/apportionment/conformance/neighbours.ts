import type { Certificate, Pool, Stage } from "../certificate.ts";

type Seats = Readonly<Record<string, number>>;

function moved(seats: Seats, from: string, to: string): Seats {
  return { ...seats, [from]: (seats[from] ?? 0) - 1, [to]: (seats[to] ?? 0) + 1 };
}

/** The stage with one of its seats given to another contender, or `null` where it has none to give. */
function movedStage(stage: Stage, from: string, to: string): Stage | null {
  if (stage.stage === "averages")
    return (stage.to[from] ?? 0) > 0 ? { ...stage, to: withoutZeros(moved(stage.to, from, to)) } : null;
  if (stage.stage !== "remainders" && stage.stage !== "largest-lists") return null;
  if (!stage.to.includes(from) || stage.to.includes(to)) return null;
  return { ...stage, to: stage.to.map((winner) => (winner === from ? to : winner)) };
}

function withoutZeros(seats: Seats): Seats {
  return Object.fromEntries(Object.entries(seats).filter(([, n]) => n > 0));
}

/** The last stage that can give the seat to the other contender does so. */
function movedPool(pool: Pool, from: string, to: string): Pool | null {
  for (let i = pool.stages.length - 1; i >= 0; i -= 1) {
    const stage = movedStage(pool.stages[i] as Stage, from, to);
    if (stage !== null) return { ...pool, stages: pool.stages.with(i, stage), result: moved(pool.result, from, to) };
  }
  return null;
}

/** The pool in which both lists stand side by side gives the seat to the other one; `null` where there is none. */
function movedPools(pools: readonly Pool[], from: string, to: string): readonly Pool[] | null {
  const at = pools.findIndex(({ contenders }) => contenders[from] !== undefined && contenders[to] !== undefined);
  const pool = at < 0 ? null : movedPool(pools[at] as Pool, from, to);
  return pool === null ? null : pools.with(at, pool);
}

/**
 * Certificates like this one in which a single seat has gone to another list: in the result alone, and, where both
 * lists stand in one pool, in the result and consistently in the stage that gave the seat. None of them is lawful.
 */
export function neighbours(certificate: Certificate): readonly Certificate[] {
  const lists = certificate.lists.map((entry) => entry.list);
  const winners = lists.filter((name) => (certificate.result[name] ?? 0) > 0);
  return winners.flatMap((from) =>
    lists
      .filter((to) => to !== from)
      .flatMap((to): readonly Certificate[] => {
        const alone = { ...certificate, result: moved(certificate.result, from, to) };
        const pools = movedPools(certificate.pools, from, to);
        return pools === null ? [alone] : [alone, { ...alone, pools }];
      }),
  );
}
