import type { Rules } from "../../rules/index.ts";
import type { Need } from "./change.ts";
import type { CountedList } from "./counted-unit.ts";

/** A list, or lists that stand as one, in a distribution: its votes and seats so far, and seats it held before. */
export interface Contender {
  readonly key: string;
  readonly lists: readonly CountedList[];
  readonly votes: bigint;
  readonly seats: number;
  readonly held: number;
  /** What it takes at least for it to take part, where it does not now: all needs of any one way in. */
  readonly outside: readonly (readonly Need[])[] | null;
}

/** Lists among whom seats are distributed: in the unit, in a group of lists, or in a subgroup. */
export interface Pool {
  readonly contenders: readonly Contender[];
  readonly seats: number;
}

/**
 * The pools of a unit, as in `docs/certificate.md`, section 3: the unit's own first, then one for each group of two or
 * more lists that take part, and for each subgroup. Lists outside stand alone.
 */
export function poolsOf(
  rules: Rules,
  inside: readonly CountedList[],
  outside: readonly (readonly [CountedList, readonly Need[]])[],
  seatsOf: (list: string) => number,
): readonly Pool[] {
  const pools: Pool[] = [];
  const split = (lists: readonly CountedList[], level: number): Pool => {
    const contenders = membersAt(rules, lists, level).map((members): Contender => {
      if (members.length > 1) pools.push(split(members, level + 1));
      return contenderOf(rules, members, seatsOf);
    });
    return { contenders, seats: contenders.reduce((sum, { seats }) => sum + seats, 0) };
  };
  const top = split(inside, 0);
  const waiting = outside.map(([entry, needs]): Contender => {
    return { ...contenderOf(rules, [entry], seatsOf), outside: needs.map((need) => [need]) };
  });
  return [{ ...top, contenders: [...top.contenders, ...waiting] }, ...pools];
}

function contenderOf(rules: Rules, lists: readonly CountedList[], seatsOf: (list: string) => number): Contender {
  const held = rules.distribution.held === undefined ? 0 : lists.reduce((sum, entry) => sum + (entry.held ?? 0), 0);
  const votes = BigInt(lists.reduce((sum, entry) => sum + entry.votes, 0));
  const seats = lists.reduce((sum, { list }) => sum + seatsOf(list), 0);
  return { key: lists.map(({ list }) => list).join("+"), lists, votes, seats, held, outside: null };
}

function membersAt(rules: Rules, lists: readonly CountedList[], level: number): readonly (readonly CountedList[])[] {
  const levels = rules.distribution.groups?.levels ?? 0;
  const groups = new Map<string, CountedList[]>();
  for (const entry of lists) {
    const name = level >= levels ? undefined : level === 0 ? entry.group : entry.subgroup;
    const key = name === undefined || name === "" ? `list ${entry.list}` : `group ${name}`;
    const members = groups.get(key);
    if (members === undefined) groups.set(key, [entry]);
    else members.push(entry);
  }
  return [...groups.values()];
}
