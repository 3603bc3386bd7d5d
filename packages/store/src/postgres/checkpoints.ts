import type { CheckpointStore, SavedCheckpoint } from "../record/record-store.ts";
import type { RunQuery } from "./read.ts";

interface Row {
  readonly size: string;
  readonly root: Uint8Array;
  readonly note: Uint8Array;
  readonly lines: readonly string[] | null;
}

/** Signed checkpoints in a record's schema. */
export function postgresCheckpoints(query: RunQuery, schema: string): CheckpointStore {
  const columns = `size, root, note, (
    SELECT array_agg(line ORDER BY key) FROM ${schema}.cosignatures AS of WHERE of.size = checkpoints.size
  ) AS lines`;
  const saved = (row: Row | undefined): SavedCheckpoint | null => {
    if (row === undefined) return null;
    return { size: Number(row.size), root: row.root, note: row.note, cosignatures: row.lines ?? [] };
  };
  return {
    saveCheckpoint: async ({ size, root, note }) => {
      await query({
        text: `INSERT INTO ${schema}.checkpoints (size, root, note) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
        values: [size, root, note],
      });
    },
    latestCheckpoint: async () => {
      const { rows } = await query<Row>({
        text: `SELECT ${columns} FROM ${schema}.checkpoints ORDER BY size DESC LIMIT 1`,
      });
      return saved(rows[0]);
    },
    checkpointAt: async (size) => {
      const { rows } = await query<Row>({
        text: `SELECT ${columns} FROM ${schema}.checkpoints WHERE size = $1`,
        values: [size],
      });
      return saved(rows[0]);
    },
    saveCosignature: async (size, key, line) => {
      await query({
        text: `INSERT INTO ${schema}.cosignatures (size, key, line) VALUES ($1, $2, $3)
          ON CONFLICT (size, key) DO UPDATE SET line = excluded.line`,
        values: [size, key, line],
      });
    },
  };
}
