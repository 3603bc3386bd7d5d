import type { TreeHasher } from "./hasher.ts";
import type { HashSource } from "./nodes.ts";

/**
 * A source that joins leaf hashes into nodes when they are asked for, at 2^level - 1 hashes for a node. Where `known`
 * has a node already (of a tile, of a table) it is taken from there.
 */
export function leafSource(
  hasher: TreeHasher,
  leafHash: (index: number) => Uint8Array | undefined,
  known: HashSource = () => undefined,
): HashSource {
  const source: HashSource = (level, index) => {
    const stored = known(level, index);
    if (stored !== undefined || level === 0) return stored ?? leafHash(index);
    const left = source(level - 1, 2 * index);
    const right = left && source(level - 1, 2 * index + 1);
    return left && right && hasher.node(left, right);
  };
  return source;
}

/** A source with all nodes of the tree over the given leaf hashes in memory: for many proofs of one tree. */
export function memorySource(hasher: TreeHasher, leafHashes: readonly Uint8Array[]): HashSource {
  const levels: (readonly Uint8Array[])[] = [];
  for (let below = leafHashes; below.length > 0; ) {
    levels.push(below);
    const above: Uint8Array[] = [];
    for (let i = 0; i + 1 < below.length; i += 2) above.push(hasher.node(below[i]!, below[i + 1]!));
    below = above;
  }
  return (level, index) => levels[level]?.[index];
}
