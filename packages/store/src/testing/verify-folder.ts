import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  checkBundle,
  checkTiles,
  openCheckpoint,
  type Policy,
  type TilePlace,
  tilePath,
  tilesOf,
  treeHasher,
  type VerifierKey,
} from "@dauys/core/record";
import { sha256, verifyEd25519 } from "../keys/index.ts";

/**
 * Reads a published folder as a stranger would, with nothing but the record's key: the number of entries, all of them
 * verified, and how many witnesses cosigned; or what does not hold.
 */
export function verifyFolder(
  folder: string,
  key: VerifierKey,
): { readonly size: number; readonly entries: readonly Uint8Array[] } | string {
  const hasher = treeHasher(sha256);
  const policy: Policy = { logs: [{ key, url: null }], witnesses: [], groups: [], quorum: null };
  const opened = openCheckpoint(verifyEd25519, readFileSync(join(folder, "checkpoint")), policy);
  if (!opened.ok) return opened.fault.message;
  const { checkpoint } = opened;
  const read = (place: TilePlace): Uint8Array | undefined => {
    const path = join(folder, tilePath(place));
    return existsSync(path) ? readFileSync(path) : undefined;
  };
  const tiles = checkTiles(hasher, checkpoint, read);
  if (!tiles.ok) return tiles.fault.message;
  const entries: Uint8Array[] = [];
  for (const place of tilesOf(Number(checkpoint.size))) {
    if (place.level !== "entries") continue;
    const bundle = read(place);
    const tile = read({ ...place, level: 0 });
    const checked = bundle && tile ? checkBundle(hasher, bundle, tile) : null;
    if (!checked?.ok) return `${tilePath(place)}: ${checked?.fault.message ?? "missing"}`;
    entries.push(...checked.entries);
  }
  return { size: Number(checkpoint.size), entries };
}
