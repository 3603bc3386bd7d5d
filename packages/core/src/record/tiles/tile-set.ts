import type { NodePlace } from "../tree/nodes.ts";
import { consistencyNodes, inclusionNodes } from "../tree/proofs.ts";
import { TILE_WIDTH, type TilePlace, tilePath } from "./tile-place.ts";

/** The levels of a tree that tiles span: 8, for 2^8 is 256. */
const TILE_HEIGHT = 8;

/** All tiles and entry bundles of the record of a size, level by level, entries first. */
export function tilesOf(size: number): readonly TilePlace[] {
  return newTiles(0, size);
}

/**
 * The tiles of hashes of the record of a size, level by level, one at a time: of a size that a checkpoint only claims
 * there may be more of them than memory holds.
 */
export function* hashTiles(size: number): Generator<TilePlace & { readonly level: number }, void, undefined> {
  for (let level = 0; hashesAt(level, size) > 0; level += 1) {
    for (let index = 0; tileWidth(level, index, size) > 0; index += 1) {
      yield { level, index, width: tileWidth(level, index, size) };
    }
  }
}

/**
 * The tiles and bundles that the record of size `newer` has and the one of size `older` had not: what publishing the
 * newer checkpoint must write first. Partial tiles of the older size stay where they are, or may be removed.
 * @throws RangeError when the record shrinks
 */
export function newTiles(older: number, newer: number): readonly TilePlace[] {
  if (!Number.isSafeInteger(newer) || older < 0 || older > newer) {
    throw new RangeError(`a record does not grow from ${older} to ${newer}`);
  }
  const places: TilePlace[] = newTilesAt("entries", older, newer);
  for (let level = 0; hashesAt(level, newer) > 0; level += 1) {
    // One by one: a large record has more of them than a call takes arguments.
    for (const place of newTilesAt(level, hashesAt(level, older), hashesAt(level, newer))) places.push(place);
  }
  return places;
}

/** How many hashes, or entries, the tile at a place in the tree of a size holds; 0 when it has no such tile. */
export function tileWidth(level: number | "entries", index: number, size: number): number {
  const count = hashesAt(level === "entries" ? 0 : level, size);
  return Math.max(0, Math.min(TILE_WIDTH, count - index * TILE_WIDTH));
}

/** The tile in which a node lies, for the tree of a size, and which of its hashes make up the node. */
export function tileOfNode(
  { level, index }: NodePlace,
  size: number,
): { readonly tile: TilePlace; readonly start: number; readonly end: number } {
  const tileLevel = Math.floor(level / TILE_HEIGHT);
  const count = 2 ** (level % TILE_HEIGHT);
  const first = index * count;
  const tileIndex = Math.floor(first / TILE_WIDTH);
  const start = first % TILE_WIDTH;
  const tile = { level: tileLevel, index: tileIndex, width: tileWidth(tileLevel, tileIndex, size) };
  return { tile, start, end: start + count };
}

/** The tiles from which an inclusion proof can be read. */
export function tilesForInclusion(index: number, size: number): readonly TilePlace[] {
  return tilesOfNodes(inclusionNodes(index, size), size);
}

/** The tiles of the newer tree from which a consistency proof can be read. */
export function tilesForConsistency(older: number, newer: number): readonly TilePlace[] {
  return tilesOfNodes(consistencyNodes(older, newer), newer);
}

function tilesOfNodes(nodes: readonly NodePlace[], size: number): readonly TilePlace[] {
  const byPath = new Map<string, TilePlace>();
  for (const node of nodes) {
    const { tile } = tileOfNode(node, size);
    byPath.set(tilePath(tile), tile);
  }
  return [...byPath.values()];
}

function newTilesAt(level: number | "entries", older: number, newer: number): TilePlace[] {
  const places: TilePlace[] = [];
  const full = Math.floor(newer / TILE_WIDTH);
  for (let index = Math.floor(older / TILE_WIDTH); index < full; index += 1) {
    places.push({ level, index, width: TILE_WIDTH });
  }
  const width = newer % TILE_WIDTH;
  if (width > 0 && newer !== older) places.push({ level, index: full, width });
  return places;
}

function hashesAt(level: number, size: number): number {
  return Math.floor(size / TILE_WIDTH ** level);
}
