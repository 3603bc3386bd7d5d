import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync, type StatementSync } from "node:sqlite";
import { inTurn } from "../record/turns.ts";
import { waitForLock } from "../sqlite/wait-for-lock.ts";
import { migrate } from "./migrate.ts";
import type { Cell, Migration, Row, Statements, Tables } from "./tables.ts";

/**
 * Opens the private tables in a file of SQLite, which is made with its folder where there is none. Commits are durable.
 * @throws RecordFault when the file was written by a later version, or another process keeps it locked
 */
export async function openSqliteTables(path: string, migrations: readonly Migration[]): Promise<Tables> {
  if (!existsSync(path)) mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const database = new DatabaseSync(path, { timeout: 0 });
  try {
    const settings = ["journal_mode = WAL", "synchronous = FULL", "fullfsync = ON", "foreign_keys = ON"];
    await waitForLock(path, () => database.exec(settings.map((one) => `PRAGMA ${one};`).join(" ")));
    const tables = sqliteTables(database, path);
    await migrate(tables, migrations, path);
    return tables;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Statements that have run before, by their text. */
type Prepared = (text: string) => StatementSync;

function sqliteTables(database: DatabaseSync, path: string): Tables {
  const prepare = preparing(database);
  // One connection has one transaction at a time: whoever else comes waits for its end.
  const turn = inTurn();
  return {
    kind: "sqlite",
    query: <R extends Row>(text: string, params?: readonly Cell[]) =>
      turn(() => waitForLock(path, () => all<R>(prepare, text, params))),
    change: (text, params) => turn(() => waitForLock(path, () => run(prepare, text, params))),
    transaction: (work) => turn(() => inTransaction(database, path, prepare, work)),
    close: () => turn(async () => database.close()),
  };
}

async function inTransaction<T>(
  database: DatabaseSync,
  path: string,
  prepare: Prepared,
  work: (statements: Statements) => Promise<T>,
): Promise<T> {
  await waitForLock(path, () => database.exec("BEGIN IMMEDIATE"));
  try {
    const result = await work({
      query: async <R extends Row>(text: string, params?: readonly Cell[]) => all<R>(prepare, text, params),
      change: async (text, params) => run(prepare, text, params),
    });
    database.exec("COMMIT");
    return result;
  } catch (error) {
    if (database.isTransaction) database.exec("ROLLBACK");
    throw error;
  }
}

function preparing(database: DatabaseSync): Prepared {
  const prepared = new Map<string, StatementSync>();
  return (text) => {
    const known = prepared.get(text);
    if (known !== undefined) return known;
    const made = database.prepare(text.replace(/\$(\d+)/g, "?$1").replace(/ FOR UPDATE\b/g, ""));
    prepared.set(text, made);
    return made;
  };
}

// Rows of node:sqlite have no prototype, which comparisons in tests stumble over.
function all<R extends Row>(prepare: Prepared, text: string, params: readonly Cell[] = []): readonly R[] {
  return prepare(text)
    .all(...params)
    .map((row) => ({ ...row }) as R);
}

function run(prepare: Prepared, text: string, params: readonly Cell[] = []): number {
  return Number(prepare(text).run(...params).changes);
}
