import type { Result, TilePlace } from "../../record/index.ts";
import { decodeBundle, HASH_BYTES, TILE_WIDTH, tilePath } from "../../record/index.ts";
import type { BundleHashes } from "./hash-bundle.ts";

/**
 * Why a file of a record was not had: it is not there; it is longer than such a file can be; the answer took too long; the
 * address or the disk would not give it (`refused`); it has not the length or the inner lengths that it should have.
 * The message beside it is for who looks closer.
 */
export type FileReason = "not-there" | "too-large" | "timed-out" | "refused" | "damaged";

/**
 * One file of a record: its bytes, or why there are none. With a bundle of entries may come the hashes over it, where
 * whoever read it had time to make them.
 */
export type FileRead = Result<{ readonly bytes: Uint8Array; readonly hashes?: BundleHashes }, FileReason>;

/** The entries of one bundle, with the hashes over them where they came with it. */
export type BundleRead = Result<
  { readonly entries: readonly Uint8Array[]; readonly hashes: BundleHashes | null },
  FileReason
>;

/**
 * Where the published files of a record come from: a folder, an address, a bundle. A path is one of `checkpoint`,
 * `tile/…` as C2SP tlog-tiles names it, and `payload/<hash in hexadecimal digits>`.
 */
export interface RecordFiles {
  /** @param most the most bytes that a file at this path can have */
  readonly read: (path: string, most: number) => Promise<FileRead>;
}

/** The most entries of a record that is verified here: a checkpoint may claim any size. */
export const MOST_ENTRIES = 2 ** 26;

/** The most bytes of a checkpoint, as of any signed note. */
export const MOST_CHECKPOINT = 1_000_000;

/** The most bytes of a bundle of entries: each has its length before it. */
export const MOST_BUNDLE = TILE_WIDTH * (2 + 65_535);

/** The most bytes of a payload: a long scan. */
export const MOST_PAYLOAD = 64 * 1024 * 1024;

/** A tile cut to its width; where a partial one is gone, the full one that took its place. */
export async function readHashTile(files: RecordFiles, place: TilePlace): Promise<FileRead> {
  const most = TILE_WIDTH * HASH_BYTES;
  const read = await withFull(files, place, most);
  if (!read.ok) return read;
  const length = place.width * HASH_BYTES;
  return read.bytes.length < length
    ? tooShort(place, read.bytes.length, length)
    : { ok: true, bytes: read.bytes.subarray(0, length) };
}

function tooShort(place: TilePlace, found: number, expected: number): FileRead {
  const message = `${tilePath(place)} has ${found} bytes instead of ${expected}`;
  return { ok: false, fault: { reason: "damaged", message } };
}

/** The entries of a bundle, as many as belong into it; where a partial one is gone, from the full one. */
export async function readEntryBundle(files: RecordFiles, place: TilePlace): Promise<BundleRead> {
  const own = await files.read(tilePath(place), MOST_BUNDLE);
  if (own.ok) return entriesOf(own, place, place.width);
  if (own.fault.reason !== "not-there" || place.width === TILE_WIDTH) return own;
  const full = { ...place, width: TILE_WIDTH };
  const read = await files.read(tilePath(full), MOST_BUNDLE);
  if (!read.ok) return own;
  const whole = entriesOf(read, full, TILE_WIDTH);
  return whole.ok ? { ok: true, entries: whole.entries.slice(0, place.width), hashes: null } : whole;
}

function entriesOf(
  { bytes, hashes }: { readonly bytes: Uint8Array; readonly hashes?: BundleHashes },
  place: TilePlace,
  width: number,
): BundleRead {
  const decoded = decodeBundle(bytes, width);
  if (decoded.ok) return { ...decoded, hashes: hashes ?? null };
  return { ok: false, fault: { reason: "damaged", message: `${tilePath(place)}: ${decoded.fault.message}` } };
}

async function withFull(files: RecordFiles, place: TilePlace, most: number): Promise<FileRead> {
  const own = await files.read(tilePath(place), most);
  if (own.ok || own.fault.reason !== "not-there" || place.width === TILE_WIDTH) return own;
  const full = await files.read(tilePath({ ...place, width: TILE_WIDTH }), most);
  return full.ok ? full : own;
}
