// A thread that reads bundles of entries from a record and hashes them, one after the other, as it is asked.
import { parentPort, workerData } from "node:worker_threads";
import { decodeBundle, HASH_BYTES, parseTilePath, rootOf, TILE_WIDTH, treeHasher } from "@dauys/core/record";
import { openRecord } from "../open-record.ts";
import { sha256 } from "./cryptography.ts";
import type { ReadAnswer, ReadQuestion } from "./reading-thread.ts";

const hasher = treeHasher(sha256);
const opened = openRecord(workerData as string);

parentPort?.on("message", async ({ turn, path, most }: ReadQuestion) => {
  const read = opened.ok ? await opened.record.files.read(path, most) : null;
  // What is not as it should be is for the asker to find out, who can say why.
  if (read?.ok !== true) answer({ turn, bytes: null, hashes: null });
  else answer({ turn, bytes: read.bytes, hashes: hashesOf(path, read.bytes) });
});

function hashesOf(path: string, bytes: Uint8Array): ReadAnswer["hashes"] {
  const width = parseTilePath(path)?.width ?? 0;
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
