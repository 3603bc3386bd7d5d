import type { FileRead, FileReason, RecordFiles } from "@dauys/core/election";
import {
  type Checkpoint,
  consistencyProof,
  type GrowthReason,
  HASH_BYTES,
  type Result,
  TILE_WIDTH,
  type TilePlace,
  tilePath,
  tileSource,
  tilesForConsistency,
  treeHasher,
  verifyGrowth,
} from "@dauys/core/record";
import { sha256 } from "@dauys/store/keys";

/** Why growth is not shown: it is none, or a tile that would show it was not had. */
export type NotGrown = GrowthReason | "too-large" | `file-${FileReason}`;

const MOST_TILE = TILE_WIDTH * HASH_BYTES;

/**
 * Whether a record grew from one checkpoint to another without a change to what it held: by a consistency proof made of
 * its published tiles, which need not be believed for it.
 */
export async function grownSince(
  files: RecordFiles,
  older: Checkpoint,
  newer: Checkpoint,
): Promise<Result<object, NotGrown>> {
  const hasher = treeHasher(sha256);
  const [from, to] = [Number(older.size), Number(newer.size)];
  if (!Number.isSafeInteger(to)) return no("too-large", `a record of ${newer.size} entries cannot be read`);
  // From nothing, to the same, to another record and to a shorter one there is no proof to be made.
  if (older.origin !== newer.origin || from === 0 || from >= to) return verifyGrowth(hasher, older, newer, []);
  const tiles = new Map<string, Uint8Array>();
  for (const place of tilesForConsistency(from, to)) {
    const { path, read } = await readTile(files, place);
    if (!read.ok) return no(`file-${read.fault.reason}`, `${path}: ${read.fault.message}`);
    tiles.set(path, read.bytes);
  }
  const source = tileSource(hasher, to, (place) => tiles.get(tilePath(place)));
  const made = consistencyProof(hasher, source, from, to);
  return made.ok ? verifyGrowth(hasher, older, newer, made.proof) : no("file-damaged", made.fault.message);
}

/** A tile, or the full one that took the place of a partial one. */
async function readTile(
  files: RecordFiles,
  place: TilePlace,
): Promise<{ readonly path: string; readonly read: FileRead }> {
  const path = tilePath(place);
  const read = await files.read(path, MOST_TILE);
  if (read.ok || read.fault.reason !== "not-there" || place.width === TILE_WIDTH) return { path, read };
  const full = tilePath({ ...place, width: TILE_WIDTH });
  const instead = await files.read(full, MOST_TILE);
  return instead.ok ? { path: full, read: instead } : { path, read };
}

function no(reason: NotGrown, message: string): Result<never, NotGrown> {
  return { ok: false, fault: { reason, message } };
}
