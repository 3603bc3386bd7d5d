import type { Frontier } from "./frontier.ts";
import { joinRight } from "./frontier.ts";
import type { TreeHasher } from "./hasher.ts";

/** A complete subtree: `level` 0 is a leaf, and `index` counts the subtrees of that level from the left. */
export interface NodePlace {
  readonly level: number;
  readonly index: number;
}

/** Where node hashes come from: a table, tiles, a tree in memory. Undefined for a node that is not there. */
export type HashSource = (level: number, index: number) => Uint8Array | undefined;

/** The leaves from `start` up to but not including `end`, as one subtree of the tree: it may be incomplete. */
export interface LeafRange {
  readonly start: number;
  readonly end: number;
}

/** The complete subtrees that make up a range, from left to right, each smaller than the one before. */
export function rangeNodes({ start, end }: LeafRange): readonly NodePlace[] {
  const places: NodePlace[] = [];
  for (let at = start; at < end; ) {
    const size = largestPower(end - at);
    places.push({ level: Math.log2(size), index: at / size });
    at += size;
  }
  return places;
}

/** The hash of a range, or the first node that the source does not have. */
export function rangeHash(hasher: TreeHasher, source: HashSource, range: LeafRange): Uint8Array | NodePlace {
  const hashes: Uint8Array[] = [];
  for (const place of rangeNodes(range)) {
    const hash = source(place.level, place.index);
    if (hash === undefined) return place;
    hashes.push(hash);
  }
  return joinRight(hasher, hashes) ?? hasher.empty;
}

/** The frontier of the tree of a size, or the first node that the source does not have. */
export function frontierFrom(source: HashSource, size: number): Frontier | NodePlace {
  const hashes: Uint8Array[] = [];
  for (const place of rangeNodes({ start: 0, end: size })) {
    const hash = source(place.level, place.index);
    if (hash === undefined) return place;
    hashes.push(hash);
  }
  return { size, hashes };
}

/** The largest power of two that is not above `n`, for `n` of at least 1. */
export function largestPower(n: number): number {
  // Not by shifting: shifts see 32 bits only. The logarithm is rounded, so it is put right.
  const power = 2 ** Math.floor(Math.log2(n));
  return power > n ? power / 2 : power;
}
