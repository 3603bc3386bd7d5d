import { MOST_BUNDLE, type RecordFiles } from "@dauys/core/election";
import {
  decodeBundle,
  formatReceipt,
  inclusionProof,
  TILE_WIDTH,
  type TilePlace,
  tilePath,
  tileSource,
  tilesForInclusion,
  tileWidth,
  treeHasher,
} from "@dauys/core/record";
import { sha256 } from "@dauys/exchange/record";

/** So many bundles of 256 entries are kept in memory: papers are made unit by unit, and entries lie in the order of filing. */
const KEPT = 64;
const hasher = treeHasher(sha256);

/** Single entries of a published record, and the receipts of them. */
export interface EntryReader {
  /** The bytes of an entry; `undefined` where they are not had. */
  readonly entry: (index: number) => Promise<Uint8Array | undefined>;
  /** The C2SP tlog-proof of an entry under the published checkpoint, with the entry in it. */
  readonly receipt: (index: number) => Promise<Uint8Array | undefined>;
}

/** Reads single entries of a record of `size` entries; `checkpoint` is its signed note. */
export function entryReader(files: RecordFiles, size: number, checkpoint: Uint8Array): EntryReader {
  const bundles = new Map<number, readonly Uint8Array[]>();

  async function bytesOf(place: TilePlace): Promise<Uint8Array | undefined> {
    const own = await files.read(tilePath(place), MOST_BUNDLE);
    if (own.ok) return own.bytes;
    // Where the record has grown, the full tile may have taken the place of a part of it.
    const full =
      place.width === TILE_WIDTH ? own : await files.read(tilePath({ ...place, width: TILE_WIDTH }), MOST_BUNDLE);
    return full.ok ? full.bytes : undefined;
  }

  async function bundle(index: number): Promise<readonly Uint8Array[]> {
    const known = bundles.get(index);
    if (known !== undefined) return known;
    const place = { level: "entries", index, width: tileWidth("entries", index, size) } as const;
    const bytes = await bytesOf(place);
    const own = bytes === undefined ? undefined : decodeBundle(bytes, place.width);
    const grown = own?.ok === false && bytes !== undefined ? decodeBundle(bytes, TILE_WIDTH) : own;
    const entries = grown?.ok === true ? grown.entries : [];
    if (bundles.size >= KEPT) bundles.delete(bundles.keys().next().value ?? 0);
    bundles.set(index, entries);
    return entries;
  }

  const entry = async (index: number): Promise<Uint8Array | undefined> =>
    (await bundle(Math.floor(index / TILE_WIDTH)))[index % TILE_WIDTH];

  async function receipt(index: number): Promise<Uint8Array | undefined> {
    const tiles = new Map<string, Uint8Array>();
    for (const place of tilesForInclusion(index, size)) {
      const bytes = await bytesOf(place);
      if (bytes !== undefined) tiles.set(tilePath(place), bytes.subarray(0, place.width * 32));
    }
    const source = tileSource(hasher, size, (place) => tiles.get(tilePath(place)));
    const made = inclusionProof(hasher, source, index, size);
    const extra = await entry(index);
    if (!made.ok || extra === undefined) return undefined;
    return formatReceipt({ index: BigInt(index), proof: made.proof, checkpoint, extra });
  }
  return { entry, receipt };
}
