import type { TreeHasher } from "./hasher.ts";

/**
 * All that is needed of a tree to append to it and to know its root: the roots of its largest complete subtrees, from
 * left to right, one for each binary digit 1 of its size. At most 53 hashes, however many leaves.
 */
export interface Frontier {
  readonly size: number;
  readonly hashes: readonly Uint8Array[];
}

/** The tree without leaves. */
export const emptyFrontier: Frontier = { size: 0, hashes: [] };

/** The tree with one leaf more. Takes one node hash on average, at most one for each binary digit of the size. */
export function appendLeaf(hasher: TreeHasher, frontier: Frontier, leafHash: Uint8Array): Frontier {
  const hashes = [...frontier.hashes];
  pushLeaf(hasher, hashes, frontier.size, leafHash);
  return { size: frontier.size + 1, hashes };
}

/** The root of the tree that a frontier stands for. */
export function frontierRoot(hasher: TreeHasher, frontier: Frontier): Uint8Array {
  return joinRight(hasher, frontier.hashes) ?? hasher.empty;
}

/**
 * The root of the tree over the given leaf hashes, in linear time: one node hash for each leaf but the first.
 * @source RFC 6962, section 2.1
 */
export function rootOf(hasher: TreeHasher, leafHashes: Iterable<Uint8Array>): Uint8Array {
  const hashes: Uint8Array[] = [];
  let size = 0;
  for (const leafHash of leafHashes) {
    pushLeaf(hasher, hashes, size, leafHash);
    size += 1;
  }
  return joinRight(hasher, hashes) ?? hasher.empty;
}

/** The hash over subtrees that lie side by side and get smaller to the right; undefined when there is none. */
export function joinRight(hasher: TreeHasher, hashes: readonly Uint8Array[]): Uint8Array | undefined {
  let joined = hashes.at(-1);
  for (let i = hashes.length - 2; i >= 0; i -= 1) joined = hasher.node(hashes[i]!, joined!);
  return joined;
}

// Each digit 1 at the end of the size is a complete subtree as large as the one that is growing: join them.
function pushLeaf(hasher: TreeHasher, hashes: Uint8Array[], size: number, leafHash: Uint8Array): void {
  let hash = leafHash;
  for (let rest = size; rest % 2 === 1; rest = (rest - 1) / 2) hash = hasher.node(hashes.pop()!, hash);
  hashes.push(hash);
}
