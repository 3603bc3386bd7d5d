import { equalBytes } from "../bytes/bytes.ts";
import type { Checkpoint } from "../checkpoint/checkpoint.ts";
import { type Result, refuse } from "../result.ts";
import { rootOf } from "../tree/frontier.ts";
import type { TreeHasher } from "../tree/hasher.ts";
import { rangeHash } from "../tree/nodes.ts";
import { readTile, type TileReader, tileHash, tileHashes, tileSource } from "./hash-tile.ts";
import { TILE_WIDTH, type TilePlace, tilePath } from "./tile-place.ts";
import { hashTiles, tileWidth } from "./tile-set.ts";

/** Why published tiles are not those of a checkpoint. */
export type TilesReason = "too-large" | "tile-missing" | "tile-differs" | "root-differs";

/**
 * Whether all tiles of hashes are those of a checkpoint: each is there in its length, each full tile's root stands in
 * the tile above it, and together they have the checkpoint's root. Takes one node hash for each leaf.
 */
export function checkTiles(hasher: TreeHasher, checkpoint: Checkpoint, read: TileReader): Result<object, TilesReason> {
  const size = Number(checkpoint.size);
  if (!Number.isSafeInteger(size)) return refuse("too-large", `a record of ${checkpoint.size} entries cannot be read`);
  for (const tile of hashTiles(size)) {
    const bytes = readTile(read, tile);
    if (bytes === undefined) return refuse("tile-missing", `${tilePath(tile)} is missing, or not of its length`);
    if (tile.width < TILE_WIDTH) continue;
    const above = tileAbove(tile.level, tile.index, size);
    const upper = readTile(read, above);
    if (upper === undefined) return refuse("tile-missing", `${tilePath(above)} is missing, or not of its length`);
    const root = rootOf(hasher, tileHashes(bytes, 0, TILE_WIDTH));
    if (!equalBytes(root, tileHash(upper, tile.index % TILE_WIDTH))) {
      return refuse("tile-differs", `${tilePath(tile)} has another root than ${tilePath(above)} says`);
    }
  }
  const root = rangeHash(hasher, tileSource(hasher, size, read), { start: 0, end: size });
  if (!(root instanceof Uint8Array)) return refuse("tile-missing", "a tile that was there before is gone");
  if (equalBytes(root, checkpoint.root)) return { ok: true };
  return refuse("root-differs", "the tiles fit each other, but their root is not the checkpoint's");
}

function tileAbove(level: number, index: number, size: number): TilePlace {
  const above = { level: level + 1, index: Math.floor(index / TILE_WIDTH) };
  return { ...above, width: tileWidth(above.level, above.index, size) };
}
