import type pg from "pg";
import type { LockedRecord, RecordStore } from "../record/record-store.ts";
import { inParts, writeAdditions } from "./append.ts";
import { postgresCheckpoints } from "./checkpoints.ts";
import { type Connections, openPool, type PostgresOptions, prepareSchema } from "./connect.ts";
import { keptConnection } from "./kept-connection.ts";
import { postgresPayloads } from "./payloads.ts";
import { postgresReader, type RunQuery } from "./read.ts";
import { passes, patiently } from "./retry.ts";
import { schemaName } from "./tables.ts";
import { growthTeller, listenForGrowth } from "./watch.ts";

const PATIENCE_MILLISECONDS = 30_000;

/**
 * Opens the store of a record in PostgreSQL 15 or later. Its tables are made where there are none. Any number of nodes
 * may have it open; what fails because a server fails over is done again.
 * @throws RecordFault when the server is away, does not keep what it acknowledges, or holds a later format
 */
export async function openPostgresStore(options: PostgresOptions): Promise<RecordStore> {
  const { url, schema: name = "dauys", patience = PATIENCE_MILLISECONDS } = options;
  const schema = schemaName(name);
  const pool = openPool(url);
  const connections: Connections = { pool, schema, patience };
  try {
    await prepareSchema(connections);
  } catch (error) {
    await pool.end();
    throw error;
  }
  const query: RunQuery = (config) => patiently(patience, () => pool.query(config));
  const appending = keptConnection(pool);
  const tell = growthTeller(pool, schema);
  return {
    kind: "postgresql",
    ...postgresReader(query, schema),
    ...postgresCheckpoints(query, schema),
    ...postgresPayloads(query, schema),
    append: async (at, additions) => {
      const outcome = await patiently(patience, () =>
        appending.use((client) => writeAdditions(client, schema, at, additions)),
      );
      if (outcome === "appended") tell();
      return outcome;
    },
    locked: async (work) => {
      const result = await patiently(patience, () => underLock(connections, work));
      tell();
      return result;
    },
    watch: (hint) => listenForGrowth(url, schema, hint),
    close: async () => {
      await appending.release();
      await pool.end();
    },
  };
}

async function underLock<T>({ pool, schema }: Connections, work: (record: LockedRecord) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let lost: boolean | Error = false;
  try {
    // Read committed: what is read under the lock is what the lock's last holder wrote.
    await client.query({ name: "begin", text: "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE" });
    await client.query({ name: "lock", text: `SELECT size FROM ${schema}.head WHERE id = 1 FOR UPDATE` });
    const result = await work(lockedRecord(client, schema));
    const { command } = await client.query({ name: "commit", text: "COMMIT" });
    // Of a transaction in which something failed, a COMMIT says without an error that it was rolled back.
    if (command !== "COMMIT") throw new Error(`the transaction ended with ${command}`);
    return result;
  } catch (error) {
    lost = passes(error);
    await client.query("ROLLBACK").catch((failed: Error) => {
      lost = failed;
    });
    throw error;
  } finally {
    client.release(lost);
  }
}

function lockedRecord(client: pg.PoolClient, schema: string): LockedRecord {
  const read = postgresReader((config) => client.query(config), schema);
  return {
    ...read,
    append: async (additions) => {
      for (const part of inParts(additions)) {
        const outcome = await writeAdditions(client, schema, await read.size(), part);
        if (outcome !== "appended") throw new Error(`an append under the lock was not made: ${outcome}`);
      }
    },
  };
}
