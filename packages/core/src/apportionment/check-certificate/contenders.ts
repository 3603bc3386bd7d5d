import type { Row } from "./certificate.ts";
import { plus, type Ratio, whole } from "./fraction.ts";

/** Who takes part in a pool: a list, or the lists of a group as one. */
export interface Contender {
  readonly name: string;
  readonly rows: readonly Row[];
  /** Votes as they count, weighted. */
  readonly votes: Ratio;
  /** Seats held before, where the rules count them. */
  readonly held: number;
  /** The most seats it can take: its candidates where they count, else infinity. */
  readonly most: number;
}

/** A pool that the rules call for, and who is in it. */
export interface ExpectedPool {
  readonly path: readonly string[];
  readonly contenders: readonly Contender[];
}

const GROUP_KEYS = ["group", "subgroup"] as const;

/** The pools of section 3: the unit's, then each group's, then each subgroup's; `levels` of groups are looked at. */
export function poolsOf(
  rows: readonly Row[],
  votes: ReadonlyMap<string, Ratio>,
  levels: number,
): readonly ExpectedPool[] {
  const pools: ExpectedPool[] = [];
  let open: readonly { readonly path: readonly string[]; readonly rows: readonly Row[] }[] = [{ path: [], rows }];
  for (const key of [...GROUP_KEYS.slice(0, levels), undefined]) {
    const inside: { readonly path: readonly string[]; readonly rows: readonly Row[] }[] = [];
    for (const pool of open) {
      const bundles = bundled(pool.rows, key);
      pools.push({ path: pool.path, contenders: bundles.map((bundle) => contenderOf(bundle, votes)) });
      for (const { group, rows: members } of bundles) {
        if (group !== null) inside.push({ path: [...pool.path, group], rows: members });
      }
    }
    open = inside;
  }
  return pools;
}

interface Bundle {
  /** The group, or `null` for a list that stands alone. */
  readonly group: string | null;
  readonly rows: readonly Row[];
}

function bundled(rows: readonly Row[], key: (typeof GROUP_KEYS)[number] | undefined): readonly Bundle[] {
  if (key === undefined) return rows.map((row) => ({ group: null, rows: [row] }));
  const bundles = new Map<string | Row, Row[]>();
  for (const row of rows) {
    // An empty name is no group.
    const bundle = row[key] || row;
    const together = bundles.get(bundle);
    if (together === undefined) bundles.set(bundle, [row]);
    else together.push(row);
  }
  return [...bundles].map(([group, members]) => ({
    group: typeof group === "string" && members.length > 1 ? group : null,
    rows: members,
  }));
}

/** A list that takes part by itself. */
export function alone(row: Row, votes: ReadonlyMap<string, Ratio>): Contender {
  return contenderOf({ group: null, rows: [row] }, votes);
}

/** Seats held and candidates count where they are given: a list has no attribute that the rules do not use. */
function contenderOf({ group, rows }: Bundle, votes: ReadonlyMap<string, Ratio>): Contender {
  return {
    name: group === null ? (rows[0]?.list ?? "") : `group:${group}`,
    rows,
    votes: rows.reduce((sum, row) => plus(sum, votes.get(row.list) ?? whole(row.votes)), whole(0)),
    held: rows.reduce((sum, row) => sum + (row.held ?? 0), 0),
    most: rows.reduce((sum, row) => sum + (row.candidates ?? Number.POSITIVE_INFINITY), 0),
  };
}

/** Votes as they were cast: weights count in the distribution, not between equals. */
export function cast(rows: Contender["rows"]): bigint {
  return rows.reduce((sum, row) => sum + BigInt(row.votes), 0n);
}
