import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  encodeBundle,
  formatCheckpoint,
  formatNote,
  memorySource,
  rootOf,
  signText,
  TILE_WIDTH,
  type TilePlace,
  type TreeHasher,
  tileBytes,
  tilePath,
  tilesOf,
} from "@dauys/core/record";
import { type CountryOptions, country, countryKey } from "./country.ts";

/**
 * The folder of the published record of the invented country, as `dauys verify` takes it; written once. Bears the version of
 * what makes it.
 */
export function countryFolder(hasher: TreeHasher, options: CountryOptions): string {
  const { stations, filing, signatures } = options;
  const name = `verify-${stations}-${filing}-${signatures}-1`;
  const folder = fileURLToPath(new URL(`../../.dauys/bench/${name}`, import.meta.url));
  if (existsSync(folder)) return folder;
  console.error(`writing ${folder}`);
  const part = `${folder}.${process.pid}`;
  const { entries } = country(options);
  const source = memorySource(hasher, entries.map(hasher.leaf));
  for (const place of tilesOf(entries.length)) write(part, tilePath(place), fileOf(place, entries, source));
  write(part, "checkpoint", checkpointOf(hasher, entries));
  rmSync(folder, { recursive: true, force: true });
  renameSync(part, folder);
  return folder;
}

function fileOf(place: TilePlace, entries: readonly Uint8Array[], source: ReturnType<typeof memorySource>): Uint8Array {
  const { level, index, width } = place;
  if (level === "entries") return encodeBundle(entries.slice(index * TILE_WIDTH, index * TILE_WIDTH + width));
  const bytes = tileBytes(source, place);
  if (bytes === undefined) throw new Error(`the tree has no ${tilePath(place)}`);
  return bytes;
}

function checkpointOf(hasher: TreeHasher, entries: readonly Uint8Array[]): Uint8Array {
  const { key } = countryKey();
  const root = rootOf(hasher, entries.map(hasher.leaf));
  const text = formatCheckpoint({ origin: key.name, size: BigInt(entries.length), root, extensions: [] });
  return formatNote({ text, signatures: [signText(text, countryKey())] });
}

function write(folder: string, path: string, bytes: Uint8Array): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}
