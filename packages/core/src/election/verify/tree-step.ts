import {
  type Checkpoint,
  encodeBase64,
  equalBytes,
  type Fault,
  HASH_BYTES,
  TILE_WIDTH,
  type TilePlace,
  tilePath,
  tileWidth,
} from "../../record/index.ts";
import { type FileReason, type RecordFiles, readHashTile } from "./record-files.ts";
import type { StepLog } from "./step-log.ts";
import { leadsTo, type TreeWalk, type TreeWay } from "./tree-walk.ts";

/** What was seen of the tree while the entries were read. */
export interface TreeSeen {
  readonly walk: TreeWalk;
  /** Numbers of the entries whose hash is not the one that the tile of level 0 holds. */
  readonly differing: readonly number[];
  /** Files that were not had. */
  readonly missing: readonly { readonly file: string; readonly fault: Fault<FileReason> }[];
}

/**
 * Says whether entries and tiles are those of the checkpoint, and of what differs on which side the fault lies. Returns the
 * way that leads to the checkpoint's root, where there is one.
 */
export async function treeStep(
  log: StepLog,
  files: RecordFiles,
  checkpoint: Checkpoint,
  { walk, differing, missing }: TreeSeen,
): Promise<TreeWay | null> {
  const { entries, tiles } = walk.end();
  const { root } = checkpoint;
  const way = leadsTo(entries, root) ? entries : leadsTo(tiles, root) ? tiles : null;
  log.figure("root", encodeBase64(root));
  log.figure("entries", Number(checkpoint.size));
  for (const { file, fault } of missing) log.fail(`file-${fault.reason}`, { file }, { detail: fault.message });
  for (const entry of differing) {
    const [side, level] = way === entries ? (["tile-differs", 0] as const) : (["entry-differs", "entries"] as const);
    log.fail(side, { entry, file: fileOf(level, entry, checkpoint) });
  }
  if (way === null && missing.length === 0) {
    const found = entries.root ?? tiles.root;
    log.fail(
      "root-differs",
      { file: "checkpoint" },
      { stated: encodeBase64(root), found: found === null ? "—" : encodeBase64(found) },
    );
  }
  // Where no way leads to the end, what the tiles above should hold is not known either.
  if (entries.root !== null || tiles.root !== null)
    await upperTiles(log, files, Number(checkpoint.size), way ?? entries);
  return way;
}

function fileOf(level: 0 | "entries", entry: number, { size }: Checkpoint): string {
  const index = Math.floor(entry / TILE_WIDTH);
  const width = Math.min(TILE_WIDTH, Number(size) - index * TILE_WIDTH);
  return tilePath({ level, index, width });
}

/** Tiles above level 0 hold nothing that the others do not give; still they are part of what is published. */
async function upperTiles(log: StepLog, files: RecordFiles, size: number, way: TreeWay): Promise<void> {
  let tiles = Math.ceil(size / TILE_WIDTH);
  for (const place of placesAbove(size)) {
    tiles += 1;
    const file = tilePath(place);
    const read = await readHashTile(files, place);
    if (!read.ok) {
      log.fail(`file-${read.fault.reason}`, { file }, { detail: read.fault.message });
      continue;
    }
    const own = way.tile(place.level, place.index, place.width);
    if (own === null || equalBytes(own, read.bytes)) continue;
    log.fail("tile-differs", { file }, { hash: firstDifference(own, read.bytes) });
  }
  log.figure("tiles", tiles);
}

function* placesAbove(size: number): Generator<TilePlace & { readonly level: number }, void, undefined> {
  for (let level = 1; tileWidth(level, 0, size) > 0; level += 1) {
    for (let index = 0; tileWidth(level, index, size) > 0; index += 1) {
      yield { level, index, width: tileWidth(level, index, size) };
    }
  }
}

function firstDifference(a: Uint8Array, b: Uint8Array): number {
  return Math.floor(a.findIndex((byte, i) => byte !== b[i]) / HASH_BYTES);
}
