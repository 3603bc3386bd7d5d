import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import {
  decodeBundle,
  equalBytes,
  formatNote,
  keyReference,
  parseNote,
  saltedHash,
  signatureLine,
  TILE_WIDTH,
  tilePath,
  tileWidth,
  treeHasher,
  type VerifierKey,
} from "@dauys/core/record";
import { sha256 } from "../keys/index.ts";
import { readWhole } from "../log/durable-file.ts";
import { logFault } from "../log/fault.ts";
import { RecordTree } from "../log/record-tree.ts";
import { type OpenedPublished, openPublished } from "../log/saved-checkpoints.ts";
import { splitPayload } from "../log/write-folder.ts";
import type { LockedRecord, RecordStore, StoredEntry } from "../record/record-store.ts";
import type { Copied, CopyOptions } from "./copy-record.ts";
import { keepErased } from "./keep-erased.ts";

/**
 * Takes a record from a folder of tlog-tiles into a store that is empty, or that holds the beginning of it: so a restored
 * backup is completed from what was published. The entries must have the root that the folder's checkpoint, signed by
 * `key`, says; they go in all at once or not at all.
 * @throws RecordFault when the folder is not whole, or the store holds something else
 */
export async function importFolder(
  folder: string,
  key: VerifierKey,
  store: RecordStore,
  { erased = [], progress = () => {} }: CopyOptions = {},
): Promise<Copied> {
  const where = join(folder, "checkpoint");
  if (!existsSync(where)) throw logFault("bad-folder", { where: folder, reason: "checkpoint: ENOENT" });
  const bytes = await readWhole(where);
  const published = openPublished({ where, bytes }, key);
  const added = await store.locked(async (record) => {
    const before = await record.size();
    await takeEntries(folder, published, record, { before, progress });
    return Math.max(0, published.size - before);
  });
  await takeCheckpoint(bytes, published, key, store);
  await keepErased(store, erased);
  await takePayloads(join(folder, "payload"), store);
  return { added, size: await store.size() };
}

async function takeEntries(
  folder: string,
  { where, size, checkpoint }: OpenedPublished,
  record: LockedRecord,
  { before, progress }: { readonly before: number; readonly progress: (done: number, of: number) => void },
): Promise<void> {
  const hasher = treeHasher(sha256);
  const tree = new RecordTree(hasher);
  for (let index = 0; index * TILE_WIDTH < size; index += 1) {
    const entries = (await readBundle(folder, index, size)).map((bytes) => ({ bytes, leaf: hasher.leaf(bytes) }));
    for (const { leaf } of entries) tree.add(leaf);
    await takeBundle(record, entries, index * TILE_WIDTH, before, where);
    progress(tree.size, size);
  }
  if (!equalBytes(tree.root, checkpoint.root)) {
    throw logFault("bad-folder", { where: folder, reason: `${size}: root ≠ ${where}` });
  }
}

async function takeBundle(
  record: LockedRecord,
  entries: readonly StoredEntry[],
  start: number,
  before: number,
  where: string,
): Promise<void> {
  const there = await record.leaves(start, Math.min(start + entries.length, before));
  const differs = there.findIndex((leaf, i) => !equalBytes(leaf, entries[i]!.leaf));
  if (differs !== -1) throw logFault("forked", { where, published: start + differs + 1 });
  const rest = entries.slice(there.length);
  // A folder does not know which command brought which entries.
  if (rest.length > 0) await record.append(rest.map((entry) => ({ entries: [entry], key: null })));
}

async function readBundle(folder: string, index: number, size: number): Promise<readonly Uint8Array[]> {
  const width = tileWidth("entries", index, size);
  const place = tilePath({ level: "entries", index, width });
  const full = tilePath({ level: "entries", index, width: TILE_WIDTH });
  // A partial bundle may have been removed once the full one was there.
  const isPartial = existsSync(join(folder, place));
  const path = join(folder, isPartial ? place : full);
  if (!existsSync(path)) throw logFault("bad-folder", { where: join(folder, place), reason: "ENOENT" });
  const decoded = decodeBundle(await readWhole(path), isPartial ? width : TILE_WIDTH);
  if (!decoded.ok) throw logFault("bad-folder", { where: path, reason: decoded.fault.message });
  return decoded.entries.slice(0, width);
}

async function takeCheckpoint(
  bytes: Uint8Array,
  { size, checkpoint }: OpenedPublished,
  key: VerifierKey,
  store: RecordStore,
): Promise<void> {
  const parsed = parseNote(bytes);
  if (!parsed.ok) return;
  const { text, signatures } = parsed.note;
  const own = signatures.filter(({ name, id }) => name === key.name && id === key.id);
  await store.saveCheckpoint({ size, root: checkpoint.root, note: formatNote({ text, signatures: own }) });
  for (const signature of signatures) {
    if (own.includes(signature)) continue;
    await store.saveCosignature(size, keyReference(signature), signatureLine(signature));
  }
}

async function takePayloads(folder: string, store: RecordStore): Promise<void> {
  const names = existsSync(folder) ? await readdir(folder) : [];
  for (const name of names.filter((one) => /^[0-9a-f]{64}$/.test(one))) {
    const path = join(folder, name);
    const payload = splitPayload(await readWhole(path));
    const hash = payload === null ? null : saltedHash(sha256, payload.salt, payload.bytes);
    if (payload === null || hash === null || Buffer.from(hash).toString("hex") !== name) {
      throw logFault("bad-folder", { where: path, reason: "SHA-256 ≠ name" });
    }
    await store.savePayload(hash, { state: "held", ...payload });
  }
}
