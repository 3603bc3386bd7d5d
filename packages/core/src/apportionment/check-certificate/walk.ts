import { type Claim, compareClaims, integersOf } from "./averages.ts";
import type { Pool, Stage, StageOf } from "./certificate.ts";
import type { Contender } from "./contenders.ts";
import type { Ratio } from "./fraction.ts";
import type { Criteria, Law } from "./law.ts";
import { digits, poolName, quoted, type Reasons, refuse } from "./reasons.ts";
import { checkTie, type TieBook } from "./ties.ts";

/** The walk through the stages of one pool: what is proved so far, and what is still to be given. */
export interface Walk {
  readonly law: Law;
  readonly pool: Pool;
  readonly contenders: readonly Contender[];
  /** Seats of the pool, less those of bands. */
  readonly seats: number;
  /** What the quota divides: the votes of the contenders, or of all lists and others where the rules say so. */
  readonly votes: Ratio;
  /** The votes of all lists, and others, of the unit. */
  readonly allVotes: bigint;
  readonly book: TieBook;
  readonly reasons: Reasons;
  /** Seats of each contender after the stages walked so far. */
  readonly has: Map<string, number>;
  /** What the residual seats were given by, for each stage `remainders` or `averages` walked so far. */
  readonly residual: (readonly Comparison[])[];
  left: number;
  /** Position of the stage that comes next. */
  next: number;
}

/** A stage of the certificate in words. */
export function placeOf({ pool }: Walk, position: number): string {
  return `${poolName(pool.path)}, stage ${position} (${pool.stages[position]?.stage})`;
}

/** The next stage, which has to be of this kind; `false` after having said that it is not. */
export function take<K extends Stage["stage"]>(walk: Walk, kind: K): StageOf<K> | false {
  const stage = walk.pool.stages[walk.next];
  if (stage?.stage === kind) {
    walk.next += 1;
    return stage as StageOf<K>;
  }
  const found = stage === undefined ? "the stages end" : `the stage is "${stage.stage}"`;
  refuse(walk.reasons, `${poolName(walk.pool.path)}, stage ${walk.next}: expected "${kind}", but ${found}`);
  return false;
}

/** Seats that a contender has so far. */
export function seatsOf(walk: Walk, { name }: Contender): number {
  return walk.has.get(name) ?? 0;
}

/** The seats that every contender starts from; inside a group nobody does. */
export function minimumIn({ law, pool }: Walk): number {
  return pool.path.length === 0 ? (law.distribution.minimum?.seats ?? 0) : 0;
}

/** Gives (or, negative, takes) seats. */
export function give(walk: Walk, name: string, seats: number): void {
  walk.has.set(name, (walk.has.get(name) ?? 0) + seats);
  walk.left -= seats;
}

/** The criteria between equals: those of the step or clause, else of the groups inside a group, else of the distribution. */
function criteriaFor({ law, pool }: Walk, own: Criteria | undefined): Criteria {
  const { groups, ties } = law.distribution;
  return own ?? (pool.path.length > 0 ? groups?.ties : undefined) ?? ties;
}

/** The contenders that a stage names, or `false` after having said who does not belong there. */
export function named(
  walk: Walk,
  at: string,
  names: Iterable<string>,
  eligible: readonly Contender[],
): readonly Contender[] | false {
  const known = new Map(eligible.map((contender) => [contender.name, contender]));
  const found = new Map<string, Contender>();
  for (const name of names) {
    const contender = known.get(name);
    if (contender === undefined) return refused(walk, `${at} names ${quoted(name)}, which has no part in it`);
    if (found.has(name)) return refused(walk, `${at} names ${quoted(name)} twice`);
    found.set(name, contender);
  }
  return [...found.values()];
}

/** Says a reason and gives `false`. */
export function refused(walk: Walk, reason: string): false {
  refuse(walk.reasons, reason);
  return false;
}

/** One who took part in a stage: what its seat was given by, and what another one would have been given by. */
export interface Comparison {
  readonly contender: Contender;
  readonly claim: Claim;
}

/** The weakest (or, with `strongest`, the strongest) claim; `null` of none. */
export function edge(claims: readonly Comparison[], strongest = false): Comparison | null {
  const side = strongest ? 1 : -1;
  return claims.reduce<Comparison | null>(
    (found, item) => (found !== null && compareClaims(item.claim, found.claim) !== side ? found : item),
    null,
  );
}

/**
 * Checks one line between seats given and not given: nobody below it has a stronger claim than the weakest above it,
 * and where both sides meet in equality, a tie says who wins.
 * @param above claims that got a seat (or kept it). @param below claims that did not (or lost it).
 */
export function checkLine(
  walk: Walk,
  position: number,
  above: readonly Comparison[],
  below: readonly Comparison[],
  own: Criteria | undefined,
): void {
  const at = placeOf(walk, position);
  const weakest = edge(above);
  const strongest = edge(below, true);
  if (weakest === null || strongest === null) return;
  const order = compareClaims(strongest.claim, weakest.claim);
  if (order < 0) return;
  if (order > 0) {
    const [left, right] = integersOf(strongest.claim, weakest.claim).map(digits);
    const names = `${quoted(strongest.contender.name)} comes before ${quoted(weakest.contender.name)}`;
    return void refuse(walk.reasons, `${at}: ${names}: ${left} > ${right}`);
  }
  const equal = (claims: readonly Comparison[]): readonly Contender[] =>
    claims.filter(({ claim }) => compareClaims(claim, weakest.claim) === 0).map(({ contender }) => contender);
  const winners = equal(above);
  const names = new Set(winners.map(({ name }) => name));
  checkTieAt(walk, position, [...winners, ...equal(below)], names, criteriaFor(walk, own));
}

/** Checks that a stage has this tie, and that it was decided as the law says. */
export function checkTieAt(
  walk: Walk,
  stage: number,
  among: readonly Contender[],
  winners: ReadonlySet<string>,
  criteria: Criteria,
): void {
  const { path } = walk.pool;
  const pool = { votes: walk.votes, seats: walk.seats };
  checkTie(walk.book, { path, stage, at: placeOf(walk, stage), among, winners, criteria, pool });
}
