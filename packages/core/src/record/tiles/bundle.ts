import { equalBytes } from "../bytes/bytes.ts";
import { type Result, refuse } from "../result.ts";
import { HASH_BYTES, type TreeHasher } from "../tree/hasher.ts";
import { tileHash } from "./hash-tile.ts";
import { TILE_WIDTH } from "./tile-place.ts";

const MAX_BYTES = 65_535;

/** Why bytes are not the entry bundle they should be. */
export type BundleReason = "width" | "truncated" | "entry-differs";

/**
 * A bundle of entries: each with its length before it, in two bytes, the higher one first.
 * @throws RangeError for no entry or more than 256, or an entry of more than 65,535 bytes
 * @source C2SP tlog-tiles, "Log entries"
 */
export function encodeBundle(entries: readonly Uint8Array[]): Uint8Array {
  if (entries.length < 1 || entries.length > TILE_WIDTH || entries.some(({ length }) => length > MAX_BYTES)) {
    throw new RangeError(`a bundle holds 1 to ${TILE_WIDTH} entries of at most ${MAX_BYTES} bytes`);
  }
  const bytes = new Uint8Array(entries.reduce((length, entry) => length + 2 + entry.length, 0));
  let at = 0;
  for (const entry of entries) {
    bytes[at] = entry.length >> 8;
    bytes[at + 1] = entry.length & 255;
    bytes.set(entry, at + 2);
    at += 2 + entry.length;
  }
  return bytes;
}

/** The entries of a bundle that should hold `width` of them; views into `bytes`, not copies. */
export function decodeBundle(
  bytes: Uint8Array,
  width: number,
): Result<{ readonly entries: readonly Uint8Array[] }, BundleReason> {
  const entries: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; ) {
    if (at + 2 > bytes.length) return refuse("truncated", `the length of entry ${entries.length} is cut off`);
    const end = at + 2 + ((bytes[at]! << 8) | bytes[at + 1]!);
    if (end > bytes.length) return refuse("truncated", `entry ${entries.length} is cut off`);
    entries.push(bytes.subarray(at + 2, end));
    at = end;
    if (entries.length > width) return refuse("width", `more than the ${width} entries that belong here`);
  }
  return entries.length === width
    ? { ok: true, entries }
    : refuse("width", `${entries.length} entries instead of ${width}`);
}

/**
 * Whether each entry of a bundle has the hash that the level 0 tile says; `tile` must have been checked against a
 * checkpoint. The first entry that differs is named by its place in the bundle.
 */
export function checkBundle(
  hasher: TreeHasher,
  bundle: Uint8Array,
  tile: Uint8Array,
): Result<{ readonly entries: readonly Uint8Array[] }, BundleReason> {
  const decoded = decodeBundle(bundle, Math.floor(tile.length / HASH_BYTES));
  if (!decoded.ok) return decoded;
  const differs = decoded.entries.findIndex((entry, i) => !equalBytes(hasher.leaf(entry), tileHash(tile, i)));
  return differs === -1 ? decoded : refuse("entry-differs", `entry ${differs} is not the one that was recorded`);
}
