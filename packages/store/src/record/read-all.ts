import type { RecordedEntry, RecordReader } from "./record-store.ts";

const CHUNK = 1000;

/** The entries of a range, read in parts so that a large record does not have to fit into memory twice. */
export async function* eachEntry(
  reader: Pick<RecordReader, "entries">,
  from: number,
  to: number,
): AsyncGenerator<RecordedEntry, void, undefined> {
  for (let at = from; at < to; at += CHUNK) yield* await reader.entries(at, Math.min(at + CHUNK, to));
}

/** The leaf hashes of a range, read in parts. */
export async function* eachLeaf(
  reader: Pick<RecordReader, "leaves">,
  from: number,
  to: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  const chunk = 16 * CHUNK;
  for (let at = from; at < to; at += chunk) yield* await reader.leaves(at, Math.min(at + chunk, to));
}
