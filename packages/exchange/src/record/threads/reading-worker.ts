// A thread that reads the bundles of entries of a record one after the other and hashes them, a few ahead of who judges.
import { parentPort, workerData } from "node:worker_threads";
import type { RecordFiles } from "@dauys/core/election";
import {
  decodeBundle,
  HASH_BYTES,
  parseCheckpoint,
  parseNote,
  rootOf,
  TILE_WIDTH,
  tilePath,
  tileWidth,
  treeHasher,
} from "@dauys/core/record";
import { openRecord } from "../open-record.ts";
import { sha256 } from "./cryptography.ts";
import type { ReadAnswer, ReadOrder } from "./reading-thread.ts";

const hasher = treeHasher(sha256);
const { place, asked, ahead, most } = workerData as ReadOrder;
const opened = openRecord(place);
if (opened.ok) await readAll(opened.record.files);
parentPort?.close();

async function readAll(files: RecordFiles): Promise<void> {
  const size = await sizeOf(files);
  // Who judges has read the first ones alone while this thread began.
  for (let index = Atomics.load(asked, 0); index * TILE_WIDTH < size; index += 1) {
    catchUp(index);
    const width = tileWidth("entries", index, size);
    const path = tilePath({ level: "entries", index, width });
    const read = await files.read(path, most);
    // What is not as it should be is for who judges to find out, and to say why.
    answer({ index, path, bytes: read.ok ? read.bytes : null, hashes: read.ok ? hashesOf(read.bytes, width) : null });
  }
}

/** Waits while as many bundles are ready as may be. The thread has nothing else to do, so it stands still. */
function catchUp(index: number): void {
  for (;;) {
    const now = Atomics.load(asked, 0);
    if (index - now <= ahead) return;
    Atomics.wait(asked, 0, now);
  }
}

async function sizeOf(files: RecordFiles): Promise<number> {
  const read = await files.read("checkpoint", most);
  const note = read.ok ? parseNote(read.bytes) : null;
  const parsed = note?.ok === true ? parseCheckpoint(note.note.text) : null;
  return parsed?.ok === true ? Number(parsed.checkpoint.size) : 0;
}

function hashesOf(bytes: Uint8Array, width: number): ReadAnswer["hashes"] {
  const decoded = decodeBundle(bytes, width);
  if (!decoded.ok) return null;
  const hashes = decoded.entries.map(hasher.leaf);
  const leaves = new Uint8Array(width * HASH_BYTES);
  for (const [i, hash] of hashes.entries()) leaves.set(hash, i * HASH_BYTES);
  // Hashes as Node gives them may stand in a larger buffer, which would be sent with them.
  return { leaves, root: width === TILE_WIDTH ? Uint8Array.from(rootOf(hasher, hashes)) : null };
}

function answer(said: ReadAnswer): void {
  const { bytes, hashes } = said;
  const own = bytes !== null && bytes.byteLength === bytes.buffer.byteLength ? [bytes.buffer] : [];
  parentPort?.postMessage(said, [...own, ...(hashes === null ? [] : [hashes.leaves.buffer])] as ArrayBuffer[]);
}
