import { HASH_BYTES, TILE_WIDTH, type TreeHasher } from "../../record/index.ts";
import { subtreeStack } from "./subtree-stack.ts";

/** The hashes over one bundle of entries. */
export interface BundleHashes {
  /** The leaf hashes one behind the other: what the tile of level 0 has to be. */
  readonly leaves: Uint8Array;
  /** The root over a full bundle; `null` of one that is not full, over which there is none yet. */
  readonly root: Uint8Array | null;
}

/** The hashes over the entries of a bundle: one for each leaf, and of a full one, one for each node. */
export function hashBundle(hasher: TreeHasher, entries: readonly Uint8Array[]): BundleHashes {
  const leaves = new Uint8Array(entries.length * HASH_BYTES);
  for (let i = 0; i < entries.length; i += 1) leaves.set(hasher.leaf(entries[i] as Uint8Array), i * HASH_BYTES);
  return hashesOver(hasher, leaves);
}

/** The same from leaf hashes that are known. */
export function hashesOver(hasher: TreeHasher, leaves: Uint8Array): BundleHashes {
  if (leaves.length < TILE_WIDTH * HASH_BYTES) return { leaves, root: null };
  const stack = subtreeStack(hasher);
  for (let i = 0; i < TILE_WIDTH; i += 1) stack.add(leafAt(leaves, i));
  return { leaves, root: stack.root() };
}

/** One of several hashes that stand one behind the other. */
export function leafAt(leaves: Uint8Array, place: number): Uint8Array {
  return leaves.subarray(place * HASH_BYTES, (place + 1) * HASH_BYTES);
}
