import type { DatabaseSync } from "node:sqlite";
import type { Place, RecordedEntry, RecordReader } from "../record/record-store.ts";

/** The number of entries: they are numbered from 0 without a gap. */
export const SIZE = "SELECT coalesce(max(seq) + 1, 0) AS size FROM entries";

/** Reads a record through a connection. */
export function sqliteReader(database: DatabaseSync): RecordReader {
  const size = database.prepare(SIZE);
  const entries = database.prepare(
    "SELECT bytes, leaf, key, count FROM entries WHERE seq >= ? AND seq < ? ORDER BY seq",
  );
  const leaves = database.prepare("SELECT leaf FROM entries WHERE seq >= ? AND seq < ? ORDER BY seq");
  const find = database.prepare("SELECT seq AS first, count FROM entries WHERE key = ?");
  return {
    size: async () => Number(size.get()?.size),
    // The columns are those of the types named, as the table's own checks hold.
    entries: async (from, to) => entries.all(from, to) as unknown as readonly RecordedEntry[],
    leaves: async (from, to) => leaves.all(from, to).map(({ leaf }) => leaf as Uint8Array),
    find: async (key) => (find.get(key) as unknown as Place | undefined) ?? null,
  };
}
