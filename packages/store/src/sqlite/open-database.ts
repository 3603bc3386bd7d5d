import { closeSync, existsSync, fsyncSync, mkdirSync, openSync } from "node:fs";
import { dirname } from "node:path";
import process from "node:process";
import { DatabaseSync } from "node:sqlite";
import { inAllLanguages, RECORD_MESSAGES } from "../record/messages.ts";
import { RecordFault } from "../record/record-fault.ts";
import { APPLICATION_ID, FORMAT, TABLES } from "./schema.ts";
import { waitForLock } from "./wait-for-lock.ts";

/**
 * Opens a connection to a record's database, which is made with its folder where there is none. Commits are durable:
 * WAL with `synchronous=FULL`, and on macOS with the flush that reaches the disk itself.
 * @throws RecordFault when the file is something else, or of a later format
 */
export async function openDatabase(path: string): Promise<DatabaseSync> {
  if (!existsSync(path)) mkdirSync(dirname(path), { recursive: true });
  // No time-out: SQLite would wait for a lock with the whole thread. Who waits here waits without it.
  const database = new DatabaseSync(path, { timeout: 0 });
  try {
    await waitForLock(path, () => {
      database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA fullfsync = ON");
      // The log goes into the database every 16 MB, not every 4: pages that many appends touch are written less often.
      database.exec("PRAGMA wal_autocheckpoint = 4000");
      makeTables(database, path);
    });
    return database;
  } catch (error) {
    database.close();
    throw notADatabase(error)
      ? new RecordFault("not-a-store", inAllLanguages(RECORD_MESSAGES, "not-a-store", { place: path }), {
          cause: error,
        })
      : error;
  }
}

function makeTables(database: DatabaseSync, path: string): void {
  if (formatOf(database, path) === FORMAT) return;
  database.exec("BEGIN IMMEDIATE");
  try {
    // Another process may have made them while we waited.
    if (formatOf(database, path) !== FORMAT) {
      database.exec(`${TABLES} PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${FORMAT}`);
    }
    database.exec("COMMIT");
  } catch (error) {
    if (database.isTransaction) database.exec("ROLLBACK");
    throw error;
  }
  syncFolder(dirname(path));
}

function formatOf(database: DatabaseSync, path: string): number {
  const read = (pragma: string): number => Number(Object.values(database.prepare(`PRAGMA ${pragma}`).get() ?? {})[0]);
  const application = read("application_id");
  const format = read("user_version");
  const isOurs = application === APPLICATION_ID;
  const isNew = application === 0 && format === 0 && read("schema_version") === 0;
  if (!isOurs && !isNew) {
    throw new RecordFault("not-a-store", inAllLanguages(RECORD_MESSAGES, "not-a-store", { place: path }));
  }
  if (format > FORMAT) {
    const text = inAllLanguages(RECORD_MESSAGES, "newer-format", {
      place: path,
      found: String(format),
      known: String(FORMAT),
    });
    throw new RecordFault("newer-format", text);
  }
  return format;
}

function notADatabase(error: unknown): boolean {
  const NOT_A_DATABASE = 26;
  return (error as { readonly errcode?: number }).errcode === NOT_A_DATABASE;
}

// The name of a new file is on the disk only once its folder is, and SQLite sees to that for its own journals only.
function syncFolder(folder: string): void {
  if (process.platform === "win32") return;
  const handle = openSync(folder, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
