import pg from "pg";
import { inAllLanguages, RECORD_MESSAGES } from "../record/messages.ts";
import { RecordFault } from "../record/record-fault.ts";
import { patiently } from "./retry.ts";
import { FORMAT, tables } from "./tables.ts";

/** How to reach a record in PostgreSQL. */
export interface PostgresOptions {
  /** `postgresql://user@host/database`; several hosts and TLS as PostgreSQL's own connection addresses have them. */
  readonly url: string;
  /** The schema that holds the record, made where there is none: `dauys` unless given. */
  readonly schema?: string;
  /** For how many milliseconds a server may be away before that is an error: 30,000 unless given. */
  readonly patience?: number;
}

/** The connections of a store to its server, and the name of its schema in statements. */
export interface Connections {
  readonly pool: pg.Pool;
  readonly schema: string;
  readonly patience: number;
}

// What two who make the same tables at once may meet: a name that the other made first.
const MADE_MEANWHILE = new Set(["42P06", "42P07", "23505", "40001", "40P01", "XX000"]);

/** A pool of connections; a session that hangs in the middle of an append does not keep its lock for ever. */
export function openPool(url: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: 6,
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
    idle_in_transaction_session_timeout: 60_000,
    application_name: "dauys",
  });
  // A connection that is lost while nobody uses it is replaced at the next use. Each has somebody who hears of its end from
  // its first moment to its last, whoever has it: an error that nobody hears would end the process.
  pool.on("error", () => {});
  pool.on("connect", (client) => void client.on("error", () => {}));
  return pool;
}

/**
 * Looks whether the server keeps what it acknowledges, and makes the tables where there are none.
 * @throws RecordFault when it does not, or when the tables are of a later format
 */
export async function prepareSchema({ pool, schema, patience }: Connections): Promise<void> {
  const durable = await patiently(patience, () =>
    pool.query<{ fsync: string | null; commit: string | null }>(
      "SELECT current_setting('fsync', true) AS fsync, current_setting('synchronous_commit', true) AS commit",
    ),
  );
  const { fsync, commit } = durable.rows[0] ?? {};
  if (fsync === "off" || commit === "off") {
    throw new RecordFault("not-durable", inAllLanguages(RECORD_MESSAGES, "fsync-off"));
  }
  const found = await patiently(patience, () => formatOf(pool, schema));
  if (found === null) await makeTables({ pool, schema, patience });
  else if (found > FORMAT) {
    const params = { place: schema, found: String(found), known: String(FORMAT) };
    throw new RecordFault("newer-format", inAllLanguages(RECORD_MESSAGES, "newer-format", params));
  }
}

async function makeTables({ pool, schema, patience }: Connections): Promise<void> {
  await patiently(patience, async () => {
    try {
      // Several statements in one message are one transaction.
      await pool.query(tables(schema));
    } catch (error) {
      const madeMeanwhile = MADE_MEANWHILE.has((error as pg.DatabaseError).code ?? "");
      if (!madeMeanwhile || (await formatOf(pool, schema)) === null) throw error;
    }
  });
}

async function formatOf(pool: pg.Pool, schema: string): Promise<number | null> {
  const there = await pool.query<{ name: string | null }>("SELECT to_regclass($1) AS name", [`${schema}.head`]);
  if ((there.rows[0]?.name ?? null) === null) return null;
  const head = await pool.query<{ format: number }>(`SELECT format FROM ${schema}.head WHERE id = 1`);
  return head.rows[0]?.format ?? null;
}
