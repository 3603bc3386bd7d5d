import { chmodSync, closeSync, existsSync, mkdirSync, openSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync, type StatementSync } from "node:sqlite";
import { inAllLanguages, RECORD_MESSAGES } from "../record/messages.ts";
import { RecordFault } from "../record/record-fault.ts";
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
  makePrivate(path);
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

/**
 * Makes the file where there is none, and lets nobody but its owner read it: whatever SQLite puts beside it gets the same mode.
 * Accounts and sessions of an office that was made before are taken from others too.
 */
function makePrivate(path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  // Never one that is there: to close it would take the locks away that SQLite may hold on it in this process.
  if (!existsSync(path)) makeEmpty(path);
  for (const file of ["", "-wal", "-shm"].map((end) => `${path}${end}`)) {
    if (existsSync(file) && (statSync(file).mode & OTHERS) !== 0) takeFromOthers(file);
  }
}

function takeFromOthers(file: string): void {
  try {
    chmodSync(file, OWNER_ONLY);
  } catch (error) {
    // The file is somebody else's, who lets us write in it: it stays as its owner has it.
    if ((error as NodeJS.ErrnoException).code !== "EPERM") throw error;
  }
}

function makeEmpty(path: string): void {
  try {
    closeSync(openSync(path, "wx", OWNER_ONLY));
  } catch (error) {
    // Another process made it meanwhile.
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}

const OWNER_ONLY = 0o600;
const OTHERS = 0o077;

/** Statements that have run before, by their text. */
type Prepared = (text: string) => StatementSync;

function sqliteTables(database: DatabaseSync, path: string, flushing: Flushing): Tables {
  const prepare = preparing(database);
  // One connection has one transaction at a time: whoever else comes waits for its end, but not for the disk.
  const turn = inTurn();
  const disk = lastFlush(path, flushing);
  /** Does something in its turn; answered when what it changed is on the disk. */
  const durable = async <T>(work: () => Promise<Done<T>>): Promise<Done<T>> => {
    const { done, flushed } = await turn(async () => {
      disk.believed();
      const done = await work();
      return { done, flushed: done.changed ? disk.flush() : null };
    });
    await flushed;
    return done;
  };
  return {
    kind: "sqlite",
    query: async <R extends Row>(text: string, params?: readonly Cell[]) => {
      const read = () => ({ result: all<R>(prepare, text, params), changed: !onlyReads(text) });
      return (await durable(() => waitForLock(path, read))).result;
    },
    change: async (text, params) => {
      const change = () => ({ result: run(prepare, text, params), changed: true });
      return (await durable(() => waitForLock(path, change))).result;
    },
    transaction: async (work) => {
      const { result, changed } = await durable(() => inTransaction(database, path, prepare, work));
      // What it found may be a change that still waits for the disk, and its answer says that this was made.
      if (!changed) await disk.flushed();
      return result;
    },
    close: () =>
      turn(async () => {
        // Whoever still waits for the disk waits for its log.
        await disk.flush().finally(() => {
          database.close();
          return flushing.close();
        });
      }),
  };
}

/** The newest flush of a database, and whether all before it did what they were to do. */
function lastFlush(path: string, flushing: Flushing) {
  let last: Promise<void> = Promise.resolve();
  let failure: RecordFault | null = null;
  const believed = (): void => {
    if (failure !== null) throw failure;
  };
  return {
    /** @throws RecordFault when a flush has failed: what is read may be what the disk does not have */
    believed,
    flush: (): Promise<void> => {
      last = flushing.flush().catch((error: NodeJS.ErrnoException) => {
        const params = { path, reason: error.code ?? error.message };
        failure ??= new RecordFault("unavailable", inAllLanguages(RECORD_MESSAGES, "not-flushed", params), {
          cause: error,
        });
        throw failure;
      });
      // Whoever changed something hears of it; where that was nobody, the next one does.
      last.catch(() => undefined);
      return last;
    },
    flushed: (): Promise<void> => last,
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
