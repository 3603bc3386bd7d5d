import {
  encodeBundle,
  formatCheckpoint,
  formatNote,
  memorySource,
  rootOf,
  type Signer,
  signText,
  TILE_WIDTH,
  type TreeHasher,
  tileBytes,
  tilePath,
  tilesOf,
} from "@dauys/core/record";

/**
 * The files of a whole record as it is published, by their paths: `checkpoint`, signed by the record's key, and the tiles.
 * All of it is in memory; a record that grows is published tile by tile from a store.
 *
 * @param log - the record's own key, whose name is the origin.
 */
export function publishedFiles(
  hasher: TreeHasher,
  entries: readonly Uint8Array[],
  log: Signer,
): ReadonlyMap<string, Uint8Array> {
  const leaves = entries.map(hasher.leaf);
  const source = memorySource(hasher, leaves);
  const files = new Map<string, Uint8Array>();
  for (const place of tilesOf(entries.length)) {
    const { level, index, width } = place;
    const bytes =
      level === "entries"
        ? encodeBundle(entries.slice(index * TILE_WIDTH, index * TILE_WIDTH + width))
        : tileBytes(source, place);
    if (bytes === undefined) throw new Error(`the tree has no ${tilePath(place)}`);
    files.set(tilePath(place), bytes);
  }
  const root = rootOf(hasher, leaves);
  const text = formatCheckpoint({ origin: log.key.name, size: BigInt(entries.length), root, extensions: [] });
  // Last, as when it is written to a folder: a checkpoint never stands before what it vouches for.
  return files.set("checkpoint", formatNote({ text, signatures: [signText(text, log)] }));
}
