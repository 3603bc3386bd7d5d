import type { TreeHasher } from "../../record/index.ts";
import { joinRight } from "../../record/tree/frontier.ts";

/** Complete subtrees side by side, each as large as the first of the others or smaller: a tree that grows to the right. */
export interface SubtreeStack {
  readonly size: () => number;
  /** One subtree more, as large as every other that was added. */
  readonly add: (hash: Uint8Array) => void;
  /** The root of all of them and of what stands to their right; the hash of nothing when there is nothing. */
  readonly root: (right?: SubtreeStack) => Uint8Array;
  readonly hashes: () => readonly Uint8Array[];
  readonly copy: () => SubtreeStack;
}

/** Begins a tree of leaves, or of subtrees of one size. */
export function subtreeStack(hasher: TreeHasher, from: readonly Uint8Array[] = [], count = 0): SubtreeStack {
  const hashes = [...from];
  let size = count;
  return {
    size: () => size,
    add: (given) => {
      let hash = given;
      for (let rest = size; rest % 2 === 1; rest = (rest - 1) / 2) hash = hasher.node(hashes.pop() as Uint8Array, hash);
      hashes.push(hash);
      size += 1;
    },
    root: (right) => joinRight(hasher, right === undefined ? hashes : [...hashes, ...right.hashes()]) ?? hasher.empty,
    hashes: () => hashes,
    copy: () => subtreeStack(hasher, hashes, size),
  };
}
