import { equalBytes, HASH_BYTES, TILE_WIDTH, type TreeHasher } from "../../record/index.ts";
import { type BundleHashes, hashesOver, leafAt } from "./hash-bundle.ts";
import { type SubtreeStack, subtreeStack } from "./subtree-stack.ts";

/** One way to the root: from the entries themselves, or from the hashes that the tiles of level 0 hold. */
interface Track {
  /** Roots of the full bundles, in order. */
  readonly full: Uint8Array[];
  readonly stack: SubtreeStack;
  right: SubtreeStack;
  /** The root at the size that was asked for. */
  marked: Uint8Array | null;
  /** Something on this way cannot be read, so that it leads to no root. */
  broken: boolean;
}

/** A way through the tree as it ended. */
export interface TreeWay {
  /** `null` where something on the way cannot be read. */
  readonly root: Uint8Array | null;
  /** The root at the size that was asked for. */
  readonly marked: Uint8Array | null;
  /** The bytes of the tile of level 1 or more at a place, as this way gives them; `null` where it is broken. */
  readonly tile: (level: number, index: number, width: number) => Uint8Array | null;
}

/**
 * Walks along a record's entries and tiles of level 0, bundle by bundle, and puts together the tree over both. As long as
 * they agree there is one way; from where they differ on, there are two.
 */
export interface TreeWalk {
  /** The hashes of the next bundle, and its tile; `null` for what cannot be read. Returns the places that differ. */
  readonly add: (hashed: BundleHashes | null, tile: Uint8Array | null) => readonly number[];
  readonly end: () => { readonly entries: TreeWay; readonly tiles: TreeWay };
}

/** @param mark a size at which the root is wanted as well */
export function treeWalk(hasher: TreeHasher, mark: number | null): TreeWalk {
  const entries = newTrack(hasher);
  let tiles = entries;
  return {
    add: (hashed, tile) => {
      const places = hashed === null || tile === null ? [] : differing(hashed.leaves, tile);
      const apart = tiles !== entries || hashed === null || tile === null || places.length > 0;
      if (apart && tiles === entries) tiles = copyOf(entries);
      extend(hasher, entries, hashed, mark);
      if (apart) extend(hasher, tiles, tile === null ? null : hashesOver(hasher, tile), mark);
      return places;
    },
    end: () => ({ entries: wayOf(hasher, entries), tiles: wayOf(hasher, tiles) }),
  };
}

function newTrack(hasher: TreeHasher): Track {
  return { full: [], stack: subtreeStack(hasher), right: subtreeStack(hasher), marked: null, broken: false };
}

function copyOf({ full, stack, right, marked, broken }: Track): Track {
  return { full: [...full], stack: stack.copy(), right: right.copy(), marked, broken };
}

function differing(leaves: Uint8Array, tile: Uint8Array): readonly number[] {
  if (equalBytes(leaves, tile)) return [];
  const count = leaves.length / HASH_BYTES;
  const places = Array.from({ length: count }, (_, i) => i);
  return places.filter((i) => !equalBytes(leafAt(leaves, i), leafAt(tile, i)));
}

function extend(hasher: TreeHasher, track: Track, hashed: BundleHashes | null, mark: number | null): void {
  if (hashed === null || track.broken) {
    track.broken = true;
    return;
  }
  const { leaves, root } = hashed;
  const count = leaves.length / HASH_BYTES;
  const start = track.full.length * TILE_WIDTH;
  const marked = mark !== null && mark > start && mark <= start + count;
  if (marked || root === null) {
    const right = subtreeStack(hasher);
    for (let i = 0; i < count; i += 1) {
      right.add(leafAt(leaves, i));
      if (mark === start + i + 1) track.marked = track.stack.root(right);
    }
    track.right = right;
  }
  if (root === null) return;
  track.right = subtreeStack(hasher);
  track.full.push(root);
  track.stack.add(root);
}

function wayOf(hasher: TreeHasher, { full, stack, right, marked, broken }: Track): TreeWay {
  const levels: (readonly Uint8Array[])[] = [[], full];
  const hashes = (level: number): readonly Uint8Array[] => {
    const known = levels[level];
    if (known !== undefined) return known;
    const below = hashes(level - 1);
    const made = Array.from({ length: Math.floor(below.length / TILE_WIDTH) }, (_, i) => {
      const inside = subtreeStack(hasher);
      for (const hash of below.slice(i * TILE_WIDTH, (i + 1) * TILE_WIDTH)) inside.add(hash);
      return inside.root();
    });
    levels[level] = made;
    return made;
  };
  return {
    root: broken ? null : stack.root(right),
    marked,
    tile: (level, index, width) => {
      const own = hashes(level).slice(index * TILE_WIDTH, index * TILE_WIDTH + width);
      if (broken || own.length < width) return null;
      const bytes = new Uint8Array(width * HASH_BYTES);
      for (const [i, hash] of own.entries()) bytes.set(hash, i * HASH_BYTES);
      return bytes;
    },
  };
}

/** Whether a way leads to a root. */
export function leadsTo(way: TreeWay, root: Uint8Array): boolean {
  return way.root !== null && equalBytes(way.root, root);
}
