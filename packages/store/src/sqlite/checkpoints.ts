import type { DatabaseSync } from "node:sqlite";
import type { CheckpointStore, SavedCheckpoint } from "../record/record-store.ts";

type Row = Record<string, unknown>;

/** Signed checkpoints in a record's writer. `write` runs what it is given when no other connection writes. */
export function sqliteCheckpoints(
  reader: DatabaseSync,
  writer: DatabaseSync,
  write: (work: () => void) => Promise<void>,
): CheckpointStore {
  const save = writer.prepare("INSERT INTO checkpoints (size, root, note) VALUES (?, ?, ?) ON CONFLICT DO NOTHING");
  const latest = reader.prepare("SELECT size, root, note FROM checkpoints ORDER BY size DESC LIMIT 1");
  const at = reader.prepare("SELECT size, root, note FROM checkpoints WHERE size = ?");
  const lines = reader.prepare("SELECT line FROM cosignatures WHERE size = ? ORDER BY key");
  const cosign = writer.prepare(
    "INSERT INTO cosignatures (size, key, line) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET line = excluded.line",
  );
  const saved = (row: Row | undefined): SavedCheckpoint | null => {
    if (row === undefined) return null;
    const { size, root, note } = row as unknown as Omit<SavedCheckpoint, "cosignatures">;
    return { size, root, note, cosignatures: lines.all(size).map(({ line }) => String(line)) };
  };
  return {
    saveCheckpoint: ({ size, root, note }) => write(() => void save.run(size, root, note)),
    latestCheckpoint: async () => saved(latest.get()),
    checkpointAt: async (size) => saved(at.get(size)),
    saveCosignature: (size, key, line) => write(() => void cosign.run(size, key, line)),
  };
}
