import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync, type StatementSync } from "node:sqlite";
import { inTurn } from "../record/turns.ts";
import { type Flushing, logFlushing } from "../sqlite/flush-together.ts";
import { waitForLock } from "../sqlite/wait-for-lock.ts";
import { migrate } from "./migrate.ts";
import type { Cell, Migration, Row, Statements, Tables } from "./tables.ts";

/**
 * SQLite itself waits for the disk only where its log begins anew or goes into the database, every 16 MB: that a commit is
 * durable is seen to here, without the thread having to wait for it.
 */
const SETTINGS = [
  "journal_mode = WAL",
  "synchronous = NORMAL",
  "fullfsync = ON",
  "foreign_keys = ON",
  "wal_autocheckpoint = 4000",
];

/**
 * Opens the private tables in a file of SQLite, which is made with its folder where there is none. Commits are durable.
 * @param flushing - what brings commits to the disk; only tests have another one than the log's
 * @throws RecordFault when the file was written by a later version, or another process keeps it locked
 */
export async function openSqliteTables(
  path: string,
  migrations: readonly Migration[],
  flushing: Flushing = logFlushing(path),
): Promise<Tables> {
  if (!existsSync(path)) mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const database = new DatabaseSync(path, { timeout: 0 });
  try {
    await waitForLock(path, () => database.exec(SETTINGS.map((one) => `PRAGMA ${one};`).join(" ")));
    const tables = sqliteTables(database, path, flushing);
    await migrate(tables, migrations, path);
    return tables;
  } catch (error) {
    database.close();
    await flushing.close();
    throw error;
  }
}

/** Statements that have run before, by their text. */
type Prepared = (text: string) => StatementSync;

function sqliteTables(database: DatabaseSync, path: string, flushing: Flushing): Tables {
  const prepare = preparing(database);
  // One connection has one transaction at a time: whoever else comes waits for its end, but not for the disk.
  const turn = inTurn();
  const durable = async <T>(work: () => Promise<Done<T>>): Promise<T> => {
    const { result, onDisk } = await turn(async () => {
      const { result, changed } = await work();
      return { result, onDisk: changed ? flushing.flush() : null };
    });
    await onDisk;
    return result;
  };
  return {
    kind: "sqlite",
    query: <R extends Row>(text: string, params?: readonly Cell[]) =>
      durable(() => waitForLock(path, () => ({ result: all<R>(prepare, text, params), changed: !onlyReads(text) }))),
    change: (text, params) =>
      durable(() => waitForLock(path, () => ({ result: run(prepare, text, params), changed: true }))),
    transaction: (work) => durable(() => inTransaction(database, path, prepare, work)),
    close: () =>
      turn(async () => {
        // Whoever still waits for the disk waits for its log.
        await flushing.flush().finally(() => {
          database.close();
          return flushing.close();
        });
      }),
  };
}

/** What came of some work, and whether it may have changed something. */
interface Done<T> {
  readonly result: T;
  readonly changed: boolean;
}

function onlyReads(text: string): boolean {
  return /^\s*SELECT\b/i.test(text);
}

async function inTransaction<T>(
  database: DatabaseSync,
  path: string,
  prepare: Prepared,
  work: (statements: Statements) => Promise<T>,
): Promise<Done<T>> {
  await waitForLock(path, () => database.exec("BEGIN IMMEDIATE"));
  let changed = false;
  try {
    const result = await work({
      query: async <R extends Row>(text: string, params?: readonly Cell[]) => {
        changed ||= !onlyReads(text);
        return all<R>(prepare, text, params);
      },
      change: async (text, params) => {
        changed = true;
        return run(prepare, text, params);
      },
    });
    database.exec("COMMIT");
    return { result, changed };
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
