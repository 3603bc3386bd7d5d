import { ceilDivide, floorDivide } from "../exact/index.ts";
import type { Contender } from "./contender.ts";

/** A way for the votes to change: by how much each list changes for one vote, and every base with it. */
export interface Direction {
  readonly lists: ReadonlyMap<string, -1 | 1>;
  readonly base: -1 | 0 | 1;
}

/**
 * One comparison that a distribution rests on. `flips` is the fewest votes (1 or more) in a direction with which it
 * would come out differently, or `null` when no number of votes does that.
 */
export interface Bound {
  readonly flips: (direction: Direction) => bigint | null;
}

/** A number that is linear in the votes: its value now, and its change for one vote in a direction. */
export interface Linear {
  readonly now: bigint;
  readonly slope: (direction: Direction) => bigint;
}

/** The comparison `linear >= 0` (or, strictly, `> 0`), whichever way it comes out now. */
export function atLeastZero(linear: Linear): Bound {
  return {
    flips: (direction) => {
      const slope = linear.slope(direction);
      if (linear.now >= 0n) return slope < 0n ? floorDivide(linear.now, -slope) + 1n : null;
      return slope > 0n ? ceilDivide(-linear.now, slope) : null;
    },
  };
}

/** The sign of `linear`: flips when it becomes or stops being zero, or changes side. */
export function signOf(linear: Linear): Bound {
  return {
    flips: (direction) => {
      const slope = linear.slope(direction);
      if (slope === 0n) return null;
      if (linear.now === 0n) return 1n;
      if (linear.now > 0n === slope > 0n) return null;
      return linear.now > 0n ? ceilDivide(linear.now, -slope) : ceilDivide(-linear.now, slope);
    },
  };
}

/** The sum of numbers times constants. */
export function combine(...parts: readonly (readonly [bigint, Linear])[]): Linear {
  return {
    now: parts.reduce((sum, [factor, linear]) => sum + factor * linear.now, 0n),
    slope: (direction) => parts.reduce((sum, [factor, linear]) => sum + factor * linear.slope(direction), 0n),
  };
}

/** A number that no vote changes. */
export function constant(value: bigint): Linear {
  return { now: value, slope: () => 0n };
}

/** The votes of one list, unweighted. */
export function votesOf(list: string, votes: number): Linear {
  return { now: BigInt(votes), slope: ({ lists }) => BigInt(lists.get(list) ?? 0) };
}

/** A base such as all valid votes. */
export function baseOf(value: number): Linear {
  return { now: BigInt(value), slope: ({ base }) => BigInt(base) };
}

/** The votes of a contender in units of `1/scale`. */
export function contenderVotes(contender: Contender): Linear {
  return {
    now: contender.votes,
    slope: ({ lists }) => {
      let slope = 0n;
      for (const { entry, perVote } of contender.members) {
        const delta = lists.get(entry.list);
        if (delta !== undefined) slope += BigInt(delta) * perVote;
      }
      return slope;
    },
  };
}
