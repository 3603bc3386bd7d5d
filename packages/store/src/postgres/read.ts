import type pg from "pg";
import type { RecordReader } from "../record/record-store.ts";

/** Runs a statement: on a connection of its own choice, or on the one that holds the lock. */
export type RunQuery = <R extends pg.QueryResultRow>(config: pg.QueryConfig) => Promise<pg.QueryResult<R>>;

/** Reads a record. */
export function postgresReader(query: RunQuery, schema: string): RecordReader {
  return {
    size: async () => {
      const { rows } = await query<{ size: string }>({
        name: "size",
        text: `SELECT size FROM ${schema}.head WHERE id = 1`,
      });
      return Number(rows[0]?.size);
    },
    entries: async (from, to) => {
      const { rows } = await query<{ bytes: Uint8Array; leaf: Uint8Array; key: string | null; count: number | null }>({
        name: "entries",
        text: `SELECT bytes, leaf, key, count FROM ${schema}.entries WHERE seq >= $1 AND seq < $2 ORDER BY seq`,
        values: [from, to],
      });
      return rows;
    },
    leaves: async (from, to) => {
      const { rows } = await query<{ leaf: Uint8Array }>({
        name: "leaves",
        text: `SELECT leaf FROM ${schema}.entries WHERE seq >= $1 AND seq < $2 ORDER BY seq`,
        values: [from, to],
      });
      return rows.map(({ leaf }) => leaf);
    },
    find: async (key) => {
      const { rows } = await query<{ seq: string; count: number }>({
        name: "find",
        text: `SELECT seq, count FROM ${schema}.entries WHERE key = $1`,
        values: [key],
      });
      const [row] = rows;
      return row === undefined ? null : { first: Number(row.seq), count: row.count };
    },
  };
}
