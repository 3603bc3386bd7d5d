import { equalBytes, treeHasher } from "@dauys/core/record";
import { sha256 } from "../keys/index.ts";
import { damaged } from "./messages.ts";
import type { RecordedEntry, RecordReader } from "./record-store.ts";

const CHUNK = 1000;

type Ranges = Pick<RecordReader, "entries" | "leaves">;

/**
 * The entries of a range, read in parts so that a large record does not have to fit into memory twice.
 * @throws RecordFault `damaged`, where one of them is missing
 */
export async function* eachEntry(
  reader: Ranges,
  from: number,
  to: number,
): AsyncGenerator<RecordedEntry, void, undefined> {
  for (let at = from; at < to; at += CHUNK) yield* await entriesThere(reader, at, Math.min(at + CHUNK, to));
}

/** {@link wholeEntries} of a range, read in parts. */
export async function* eachWholeEntry(
  reader: Ranges,
  from: number,
  to: number,
): AsyncGenerator<RecordedEntry, void, undefined> {
  for (let at = from; at < to; at += CHUNK) yield* await wholeEntries(reader, at, Math.min(at + CHUNK, to));
}

/**
 * The leaf hashes of a range, read in parts.
 * @throws RecordFault `damaged`, where one of them is missing
 */
export async function* eachLeaf(
  reader: Pick<RecordReader, "leaves">,
  from: number,
  to: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  const chunk = 16 * CHUNK;
  for (let at = from; at < to; at += chunk) {
    const end = Math.min(at + chunk, to);
    const leaves = await reader.leaves(at, end);
    if (leaves.length < end - at) throw damaged(await firstMissing(reader, at, end));
    yield* leaves;
  }
}

/**
 * The entries of a range, for what leaves the store: each is there, and is what its leaf hash says.
 * @throws RecordFault `damaged`
 */
export async function wholeEntries(reader: Ranges, from: number, to: number): Promise<readonly RecordedEntry[]> {
  const { leaf } = treeHasher(sha256);
  const entries = await entriesThere(reader, from, to);
  const bad = entries.findIndex((entry) => !equalBytes(leaf(entry.bytes), entry.leaf));
  if (bad !== -1) throw damaged(from + bad);
  return entries;
}

async function entriesThere(reader: Ranges, from: number, to: number): Promise<readonly RecordedEntry[]> {
  const entries = await reader.entries(from, to);
  if (entries.length < to - from) throw damaged(await firstMissing(reader, from, to));
  return entries;
}

async function firstMissing(reader: Pick<RecordReader, "leaves">, from: number, to: number): Promise<number> {
  let at = from;
  while (at < to && (await reader.leaves(at, at + 1)).length > 0) at += 1;
  return at;
}
