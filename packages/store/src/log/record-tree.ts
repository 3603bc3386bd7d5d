import {
  appendLeaf,
  emptyFrontier,
  type Frontier,
  frontierRoot,
  HASH_BYTES,
  rootOf,
  TILE_WIDTH,
  type TilePlace,
  type TreeHasher,
} from "@dauys/core/record";
import { eachLeaf } from "../record/read-all.ts";
import type { RecordReader } from "../record/record-store.ts";

/**
 * The tree of a record as far as tiles need it: its frontier, and the roots of all full tiles. Leaf hashes stay in the
 * store; a million entries take four thousand hashes of memory.
 */
export class RecordTree {
  readonly #hasher: TreeHasher;
  #frontier: Frontier = emptyFrontier;
  /** By level of tiles from 1: the roots of the full tiles of the level below. */
  readonly #levels: Uint8Array[][] = [];
  #open: Uint8Array[] = [];

  constructor(hasher: TreeHasher) {
    this.#hasher = hasher;
  }

  /** How many leaves it has. */
  get size(): number {
    return this.#frontier.size;
  }

  /** The root over them: 32 bytes. */
  get root(): Uint8Array {
    return frontierRoot(this.#hasher, this.#frontier);
  }

  /** Takes in the leaves that a store has beyond its own, up to a size. */
  async grow(reader: Pick<RecordReader, "leaves">, to: number): Promise<void> {
    for await (const leaf of eachLeaf(reader, this.size, to)) this.add(leaf);
  }

  /** Takes in one leaf hash. */
  add(leaf: Uint8Array): void {
    this.#frontier = appendLeaf(this.#hasher, this.#frontier, leaf);
    this.#open.push(leaf);
    if (this.#open.length < TILE_WIDTH) return;
    let root = rootOf(this.#hasher, this.#open);
    this.#open = [];
    for (let level = 0; ; level += 1) {
      const roots = this.#levels[level] ?? [];
      this.#levels[level] = roots;
      roots.push(root);
      if (roots.length % TILE_WIDTH !== 0) return;
      root = rootOf(this.#hasher, roots.slice(-TILE_WIDTH));
    }
  }

  /** The bytes of a tile of hashes; those of level 0 are read from the store. */
  async tile(reader: Pick<RecordReader, "leaves">, { level, index, width }: TilePlace): Promise<Uint8Array> {
    if (level === "entries") throw new RangeError("a bundle of entries is not a tile of hashes");
    const start = index * TILE_WIDTH;
    const hashes =
      level === 0
        ? await reader.leaves(start, start + width)
        : (this.#levels[level - 1] ?? []).slice(start, start + width);
    if (hashes.length !== width) throw new RangeError(`the tree of ${this.size} leaves has no such tile`);
    const bytes = new Uint8Array(width * HASH_BYTES);
    for (const [i, hash] of hashes.entries()) bytes.set(hash, i * HASH_BYTES);
    return bytes;
  }
}
