import type { Overlap } from "../quota.ts";

/** How many people there are of each kind; a kind is the set of quotas that they serve, as bits. */
export type Counts = readonly number[];

/** People of whom exactly `take` are taken, whoever they are. */
export interface Pool {
  readonly counts: Counts;
  readonly take: number;
}

/** The least number of people for each quota, and how people count who serve two. */
export interface Needs {
  readonly least: readonly number[];
  readonly overlap: Overlap;
}

/**
 * Whether people can be taken from the pools so that, with those held, every quota has its least number. Exact for any
 * number of quotas: by the max-flow min-cut theorem where a person counts for one, else by trying what that leaves open.
 */
export function fits({ least, overlap }: Needs, held: Counts, pools: readonly Pool[]): boolean {
  if (pools.some(({ counts, take }) => take < 0 || take > sizeOf(counts))) return false;
  return overlap === "one"
    ? fitsOnce(least, [{ counts: held, take: sizeOf(held) }, ...pools])
    : fitsEach(least, held, pools);
}

/** How many people there are in all. */
export function sizeOf(counts: Counts): number {
  return counts.reduce((sum, each) => sum + each, 0);
}

/** How many people serve at least one of a set of quotas. */
export function servingAny(counts: Counts, quotas: number): number {
  return counts.reduce((sum, each, kind) => sum + ((kind & quotas) === 0 ? 0 : each), 0);
}

/**
 * People flow from their pool to one quota each. All needs are met exactly when no set of quotas needs more than the
 * pools can send it.
 * @source Ford and Fulkerson 1956 (max-flow min-cut).
 */
function fitsOnce(least: readonly number[], pools: readonly Pool[]): boolean {
  for (let quotas = 1; quotas < 1 << least.length; quotas += 1) {
    const needed = least.reduce((sum, each, i) => sum + ((quotas >> i) & 1) * each, 0);
    const sent = pools.reduce((sum, { counts, take }) => sum + Math.min(take, servingAny(counts, quotas)), 0);
    if (sent < needed) return false;
  }
  return true;
}

/**
 * Where a person counts for every quota. Whoever serves all that is lacking is worth more than anybody else, so those are
 * taken first. When nobody left serves two quotas that lack people, people count for one; else all ways are tried.
 */
function fitsEach(least: readonly number[], held: Counts, pools: readonly Pool[]): boolean {
  const lacking = least.map((need, i) => Math.max(0, need - servingAny(held, 1 << i)));
  const open = lacking.reduce((bits, each, i) => (each > 0 ? bits | (1 << i) : bits), 0);
  if (open === 0) return true;
  const useful = pools.map(({ counts, take }) => ({ counts: onlyFor(counts, open), take }));
  const best = useful.map(({ counts, take }) => Math.min(take, counts[open] ?? 0));
  const taken = sizeOf(best);
  if (taken > 0) {
    const rest = useful.map(({ counts, take }, i) => ({
      counts: counts.map((each, kind) => (kind === open ? each - (best[i] ?? 0) : each)),
      take: take - (best[i] ?? 0),
    }));
    return fitsEach(
      lacking.map((each) => Math.max(0, each - taken)),
      [],
      rest,
    );
  }
  if (fitsOnce(lacking, useful)) return true;
  const double = useful.some(({ counts }) => counts.some((each, kind) => each > 0 && (kind & (kind - 1)) !== 0));
  return double && fitsByTrying(lacking, useful);
}

/** People by those of the quotas they serve that are asked about. */
function onlyFor(counts: Counts, quotas: number): Counts {
  const found = counts.map(() => 0);
  counts.forEach((each, kind) => {
    found[kind & quotas] = (found[kind & quotas] ?? 0) + each;
  });
  return found;
}

/** Pool by pool: for everything that can still be lacking, the fewest people of the pool who bring it down so far. */
function fitsByTrying(lacking: readonly number[], pools: readonly Pool[]): boolean {
  const weights = lacking.map((_, i) => lacking.slice(0, i).reduce((product, each) => product * (each + 1), 1));
  const size = lacking.reduce((product, each) => product * (each + 1), 1);
  let open = new Uint8Array(size);
  open[size - 1] = 1;
  for (const { counts, take } of pools) {
    const fewest = fewestPeople(open, counts, weights, lacking);
    open = Uint8Array.from(fewest, (people) => (people <= take ? 1 : 0));
    if (open[0] === 1) return true;
  }
  return false;
}

const NEVER = 0xffffffff;

function fewestPeople(
  from: Uint8Array,
  counts: Counts,
  weights: readonly number[],
  lacking: readonly number[],
): Uint32Array {
  let fewest = Uint32Array.from(from, (is) => (is === 1 ? 0 : NEVER));
  counts.forEach((available, kind) => {
    if (kind === 0 || available === 0) return;
    const next = fewest.slice();
    fewest.forEach((people, state) => {
      if (people === NEVER) return;
      let at = state;
      for (let more = 1; more <= available; more += 1) {
        const lower = served(at, kind, weights, lacking);
        if (lower === at) break;
        at = lower;
        next[at] = Math.min(next[at] ?? NEVER, people + more);
      }
    });
    fewest = next;
  });
  return fewest;
}

/** What is lacking once one more person of a kind is taken, each quota of the kind by one. */
function served(state: number, kind: number, weights: readonly number[], lacking: readonly number[]): number {
  return weights.reduce((at, weight, i) => {
    const lacks = Math.floor(state / weight) % ((lacking[i] ?? 0) + 1);
    return lacks > 0 && ((kind >> i) & 1) === 1 ? at - weight : at;
  }, state);
}
