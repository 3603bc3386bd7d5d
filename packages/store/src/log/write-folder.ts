import { readdir, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { encodeBundle, newTiles, SALT_BYTES, TILE_WIDTH, type TilePlace, tilePath } from "@dauys/core/record";
import { wholeEntries } from "../record/read-all.ts";
import type { RecordReader, RecordStore } from "../record/record-store.ts";
import { putFile, syncFolder } from "./durable-file.ts";
import type { RecordTree } from "./record-tree.ts";

const AT_ONCE = 8;
const PAYLOADS = "payload";

/** From which size to which a folder grows, and who hears how far it is. */
interface Growth {
  readonly older: number;
  readonly newer: number;
  readonly progress: (done: number, of: number) => void;
}

/**
 * Writes the tiles and bundles that a record has at size `newer` and had not at size `older`, and makes them durable.
 * Nobody reads them before the checkpoint says that they are there.
 */
export async function writeTiles(
  folder: string,
  tree: RecordTree,
  reader: RecordReader,
  { older, newer, progress }: Growth,
): Promise<void> {
  const places = [...newTiles(older, newer)];
  const all = places.length;
  // However the folder is written: with dots, with slashes at its end.
  const root = resolve(folder);
  const folders = new Set<string>();
  const writeNext = async (): Promise<void> => {
    for (let place = places.pop(); place !== undefined; place = places.pop()) {
      const path = join(root, tilePath(place));
      await putFile(path, await tileContent(tree, reader, place));
      progress(all - places.length, all);
      for (let at = dirname(path); at.length > root.length; at = dirname(at)) folders.add(at);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, writeNext));
  for (const one of folders) await syncFolder(one);
}

async function tileContent(tree: RecordTree, reader: RecordReader, place: TilePlace): Promise<Uint8Array> {
  if (place.level !== "entries") return tree.tile(reader, place);
  const start = place.index * TILE_WIDTH;
  const entries = await wholeEntries(reader, start, start + place.width);
  return encodeBundle(entries.map(({ bytes }) => bytes));
}

/** Removes the partial tiles in whose place a full one stands since: readers of an older checkpoint find it there. */
export async function removePartialTiles(folder: string, older: number, newer: number): Promise<void> {
  for (const place of newTiles(older, newer)) {
    if (place.width === TILE_WIDTH) await rm(join(folder, `${tilePath(place)}.p`), { recursive: true, force: true });
  }
}

/**
 * Brings the payloads of a folder to the state they have in the store: those that are to be there and are held, as salt
 * and bytes under their hash; those that were erased, not at all.
 */
export async function writePayloads(
  folder: string,
  store: RecordStore,
  wanted: (hash: string) => boolean,
): Promise<void> {
  const known = (await store.payloadHashes()).map(hexOf);
  if (known.length === 0) return;
  const place = join(folder, PAYLOADS);
  const there = new Set(await readdir(place).catch(() => []));
  const shown = new Set((await store.heldPayloads()).map(hexOf).filter(wanted));
  let changed = false;
  for (const name of known) {
    // What is there is whole, and is what its name says: only what is new is read.
    if (shown.has(name) === there.has(name)) continue;
    const payload = shown.has(name) ? await store.payload(Buffer.from(name, "hex")) : null;
    if (payload?.state === "held") await putFile(join(place, name), Buffer.concat([payload.salt, payload.bytes]));
    else await rm(join(place, name), { force: true });
    changed ||= there.has(name) || payload?.state === "held";
  }
  if (changed) await syncFolder(place);
}

function hexOf(hash: Uint8Array): string {
  return Buffer.from(hash).toString("hex");
}

/** The salt and the bytes in a payload's file; null where it is too short to hold a salt. */
export function splitPayload(file: Uint8Array): { readonly salt: Uint8Array; readonly bytes: Uint8Array } | null {
  if (file.length < SALT_BYTES) return null;
  return { salt: file.slice(0, SALT_BYTES), bytes: file.slice(SALT_BYTES) };
}
