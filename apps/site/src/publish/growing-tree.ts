import { frontierFrom, frontierRoot, type HashSource, type TreeHasher } from "@dauys/core/record";

/** Every node of a tree of leaf hashes that grows: a leaf more costs what it changes. */
export class GrowingTree {
  readonly #hasher: TreeHasher;
  readonly #levels: Uint8Array[][] = [[]];

  constructor(hasher: TreeHasher) {
    this.#hasher = hasher;
  }

  /** The hashes of the leaves, in their order. */
  get leaves(): readonly Uint8Array[] {
    return this.#levels[0] ?? [];
  }

  /** The nodes that are there. */
  readonly nodes: HashSource = (level, index) => this.#levels[level]?.[index];

  add(leaf: Uint8Array): void {
    let node = leaf;
    for (let level = 0; ; level += 1) {
      const row = this.#levels[level] ?? [];
      this.#levels[level] = row;
      row.push(node);
      const left = row[row.length - 2];
      if (row.length % 2 === 1 || left === undefined) return;
      node = this.#hasher.node(left, node);
    }
  }

  /** The root over the first leaves. @throws RangeError where there are not so many */
  rootOf(size: number): Uint8Array {
    const frontier = frontierFrom(this.nodes, size);
    if (!("hashes" in frontier)) throw new RangeError(`there are ${this.leaves.length} leaves, and not ${size}`);
    return frontierRoot(this.#hasher, frontier);
  }
}
