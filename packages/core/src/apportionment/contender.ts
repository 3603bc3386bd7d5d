import { type Fraction, fraction, gcd, parseFraction } from "../exact/index.ts";
import type { ListVotes } from "./contest.ts";

/**
 * Who takes part in one pool: a list, or lists that stand as one. `votes` is an integer in units of `1/scale` votes,
 * the same scale for all contenders of a unit, so that weighted votes stay exact.
 */
export interface Contender {
  readonly key: string;
  readonly members: readonly QualifiedList[];
  readonly votes: bigint;
  readonly held: number;
  /** The most seats it can take: its candidates where they count, else `Infinity`. */
  readonly cap: number;
}

/** A list that takes part; each of its votes counts `perVote` units of `1/scale`. */
export interface QualifiedList {
  readonly entry: ListVotes;
  readonly perVote: bigint;
}

/** The votes of a list are to count this many times. */
export interface Weighted {
  readonly entry: ListVotes;
  readonly factor: Fraction;
}

/** Brings weighted lists to one scale: the least common denominator of their factors. */
export function scaled(lists: readonly Weighted[]): {
  readonly scale: bigint;
  readonly lists: readonly QualifiedList[];
} {
  const scale = lists.reduce((lcm, { factor }) => (lcm * factor.den) / gcd(lcm, factor.den), 1n);
  return {
    scale,
    lists: lists.map(({ entry, factor }) => ({ entry, perVote: (factor.num * scale) / factor.den })),
  };
}

/** Lists as one contender of a pool. `counts` says which attributes the law lets count. */
export function contender(
  key: string,
  members: readonly QualifiedList[],
  counts: { readonly held: boolean; readonly candidates: boolean },
): Contender {
  const cap = members.reduce((sum, { entry }) => sum + (entry.candidates ?? Number.POSITIVE_INFINITY), 0);
  return {
    key,
    members,
    votes: members.reduce((sum, { entry, perVote }) => sum + BigInt(entry.votes) * perVote, 0n),
    held: counts.held ? members.reduce((sum, { entry }) => sum + (entry.held ?? 0), 0) : 0,
    cap: counts.candidates ? cap : Number.POSITIVE_INFINITY,
  };
}

/** A fraction that a rules file holds; its shape was checked when the file was read. */
export function lawFraction(text: string): Fraction {
  const value = parseFraction(text);
  if (value === null) throw new TypeError(`a rules file that was not checked: ${text} is no fraction`);
  return value;
}

/** `num/den` as the certificate writes it: lowest terms, always with a denominator. */
export function ratioText(num: bigint, den: bigint): string {
  const value = fraction(num, den);
  return `${value.num}/${value.den}`;
}
