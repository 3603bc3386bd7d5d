import { rootOf } from "../tree/frontier.ts";
import { HASH_BYTES, type TreeHasher } from "../tree/hasher.ts";
import type { HashSource } from "../tree/nodes.ts";
import { TILE_WIDTH, type TilePlace } from "./tile-place.ts";
import { tileOfNode } from "./tile-set.ts";

/** Where the bytes of tiles come from, already fetched; undefined for what is not there. */
export type TileReader = (place: TilePlace) => Uint8Array | undefined;

/**
 * The bytes of a tile of hashes, or undefined when the source lacks one of them.
 * @throws RangeError for a bundle of entries, which holds no hashes
 */
export function tileBytes(source: HashSource, { level, index, width }: TilePlace): Uint8Array | undefined {
  if (level === "entries") throw new RangeError("a bundle of entries is not a tile of hashes");
  const bytes = new Uint8Array(width * HASH_BYTES);
  for (let i = 0; i < width; i += 1) {
    const hash = source(level * 8, index * TILE_WIDTH + i);
    if (hash === undefined) return undefined;
    bytes.set(hash, i * HASH_BYTES);
  }
  return bytes;
}

/** The hash at a place in a tile's bytes. */
export function tileHash(bytes: Uint8Array, place: number): Uint8Array {
  return bytes.subarray(place * HASH_BYTES, (place + 1) * HASH_BYTES);
}

/**
 * The nodes of the tree of a size, read through tiles. What the tiles say is not checked here: a proof made of it is,
 * by whoever verifies the proof. A partial tile that is gone is looked for in the full one that took its place.
 */
export function tileSource(hasher: TreeHasher, size: number, read: TileReader): HashSource {
  return (level, index) => {
    const { tile, start, end } = tileOfNode({ level, index }, size);
    if (end > tile.width) return undefined;
    const bytes = readTile(read, tile);
    if (bytes === undefined) return undefined;
    if (end - start === 1) return tileHash(bytes, start);
    return rootOf(hasher, tileHashes(bytes, start, end));
  };
}

/** The hashes of a tile from place `start` up to but not including `end`. */
export function* tileHashes(bytes: Uint8Array, start: number, end: number): Generator<Uint8Array, void, undefined> {
  for (let place = start; place < end; place += 1) yield tileHash(bytes, place);
}

/** The bytes of a tile cut to its width, or undefined where neither it nor the full tile is there in full length. */
export function readTile(read: TileReader, tile: TilePlace): Uint8Array | undefined {
  const bytes = read(tile);
  if (bytes?.length === tile.width * HASH_BYTES) return bytes;
  if (tile.width === TILE_WIDTH) return undefined;
  const full = read({ ...tile, width: TILE_WIDTH });
  return full?.length === TILE_WIDTH * HASH_BYTES ? full.subarray(0, tile.width * HASH_BYTES) : undefined;
}
