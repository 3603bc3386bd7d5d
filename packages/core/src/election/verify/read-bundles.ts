import { TILE_WIDTH, tilePath, tileWidth } from "../../record/index.ts";
import { type BundleRead, type FileRead, type RecordFiles, readEntryBundle, readHashTile } from "./record-files.ts";

/** The entries of one bundle and the tile of their hashes, each as it was had. */
export interface ReadBundle {
  readonly width: number;
  readonly entries: BundleRead;
  readonly tile: FileRead;
  readonly files: { readonly entries: string; readonly tile: string };
}

/** So many bundles are asked for before they are needed, so that an address far away is not waited for one by one. */
const AHEAD = 8;

/** All bundles of a record of a size, in their order. */
export async function* readBundles(files: RecordFiles, size: number): AsyncGenerator<ReadBundle, void, undefined> {
  const count = Math.ceil(size / TILE_WIDTH);
  const asked: Promise<ReadBundle>[] = [];
  for (let next = 0; next < count || asked.length > 0; ) {
    while (asked.length < AHEAD && next < count) {
      asked.push(readOne(files, next, tileWidth("entries", next, size)));
      next += 1;
    }
    yield (await asked.shift()) as ReadBundle;
  }
}

async function readOne(files: RecordFiles, index: number, width: number): Promise<ReadBundle> {
  const bundle = { level: "entries", index, width } as const;
  const hashes = { level: 0, index, width } as const;
  const [entries, tile] = await Promise.all([readEntryBundle(files, bundle), readHashTile(files, hashes)]);
  return { width, entries, tile, files: { entries: tilePath(bundle), tile: tilePath(hashes) } };
}
