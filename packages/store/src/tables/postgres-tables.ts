import pg from "pg";
import { openPool, type PostgresOptions } from "../postgres/connect.ts";
import { passes, patiently } from "../postgres/retry.ts";
import { schemaName } from "../postgres/tables.ts";
import { migrate } from "./migrate.ts";
import type { Cell, Migration, Row, Statements, Tables } from "./tables.ts";

const PATIENCE_MILLISECONDS = 30_000;
const INT8 = 20;
/** What two nodes that make the same table at once may meet: the other was faster. */
const MADE_MEANWHILE = new Set(["42P06", "42P07", "23505", "XX000"]);

/**
 * Opens the private tables in a schema of PostgreSQL 15 or later; any number of nodes may have them open. What fails
 * because a server fails over, or because two transactions came between each other, is done again.
 * @throws RecordFault when the server stays away, or a later version was here
 */
export async function openPostgresTables(options: PostgresOptions, migrations: readonly Migration[]): Promise<Tables> {
  const { url, schema: name = "dauys_office", patience = PATIENCE_MILLISECONDS } = options;
  const schema = schemaName(name);
  const pool = openPool(url);
  // Each connection finds our tables first, and reads whole numbers as numbers: none of ours passes 2^53.
  const prepare = async (client: pg.PoolClient): Promise<void> => {
    await client.query(`SET search_path TO ${schema}`);
  };
  const tables = postgresTables({ pool, patience, prepare: preparedOnce(prepare) });
  try {
    await patiently(patience, () => pool.query(`CREATE SCHEMA IF NOT EXISTS ${schema}`).catch(unlessMadeMeanwhile));
    await againIfMadeMeanwhile(() => migrate(tables, migrations, schema));
    return tables;
  } catch (error) {
    await pool.end();
    throw error;
  }
}

interface Pooled {
  readonly pool: pg.Pool;
  readonly patience: number;
  readonly prepare: (client: pg.PoolClient) => Promise<void>;
}

function postgresTables({ pool, patience, prepare }: Pooled): Tables {
  const using = <T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> =>
    patiently(patience, async () => {
      const client = await pool.connect();
      let lost = false;
      try {
        await prepare(client);
        return await work(client);
      } catch (error) {
        lost = passes(error);
        throw error;
      } finally {
        client.release(lost);
      }
    });
  return {
    kind: "postgresql",
    query: <R extends Row>(text: string, params?: readonly Cell[]) =>
      using((client) => on(client).query<R>(text, params)),
    change: (text, params) => using((client) => on(client).change(text, params)),
    transaction: (work) => using((client) => inTransaction(client, work)),
    close: () => pool.end(),
  };
}

async function inTransaction<T>(client: pg.PoolClient, work: (statements: Statements) => Promise<T>): Promise<T> {
  await client.query("BEGIN ISOLATION LEVEL SERIALIZABLE READ WRITE");
  try {
    const result = await work(on(client));
    const { command } = await client.query("COMMIT");
    // Of a transaction in which something failed, a COMMIT says without an error that it was rolled back.
    if (command !== "COMMIT") throw new Error(`the transaction ended with ${command}`);
    return result;
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {});
    throw error;
  }
}

function on(client: pg.PoolClient): Statements {
  const run = (text: string, params: readonly Cell[] = []) =>
    client.query({
      text,
      values: params.map(given),
      types: { getTypeParser: parserOf as typeof pg.types.getTypeParser },
    });
  return {
    query: async <R extends Row>(text: string, params?: readonly Cell[]) =>
      (await run(text, params)).rows.map(readable) as unknown as readonly R[],
    change: async (text, params) => (await run(text, params)).rowCount ?? 0,
  };
}

function given(cell: Cell): Cell | Buffer {
  return cell instanceof Uint8Array ? Buffer.from(cell) : cell;
}

function parserOf(type: number, format?: "text" | "binary"): unknown {
  return type === INT8 ? Number : pg.types.getTypeParser(type, format ?? "text");
}

// The driver's buffers are bytes with more abilities, which SQLite's are not.
function readable(row: Row): Row {
  const entries = Object.entries(row).map(([name, cell]) => [
    name,
    cell instanceof Uint8Array ? Uint8Array.from(cell) : cell,
  ]);
  return Object.fromEntries(entries);
}

function preparedOnce(prepare: (client: pg.PoolClient) => Promise<void>): typeof prepare {
  const done = new WeakSet<pg.PoolClient>();
  return async (client) => {
    if (done.has(client)) return;
    await prepare(client);
    done.add(client);
  };
}

function unlessMadeMeanwhile(error: unknown): void {
  if (!MADE_MEANWHILE.has((error as pg.DatabaseError).code ?? "")) throw error;
}

async function againIfMadeMeanwhile(work: () => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (tries === 5) throw error;
      unlessMadeMeanwhile(error);
    }
  }
}
