import type { DatabaseSync } from "node:sqlite";
import { setTimeout as pause } from "node:timers/promises";
import type { Addition, AppendOutcome, LockedRecord, RecordReader, RecordStore } from "../record/record-store.ts";
import { inTurn } from "../record/turns.ts";
import { type AppendStatements, isSingle, prepareAppend, writeAdditions } from "./append.ts";
import { sqliteCheckpoints } from "./checkpoints.ts";
import { openDatabase } from "./open-database.ts";
import { sqlitePayloads } from "./payloads.ts";
import { sqliteReader } from "./read.ts";
import { unlessBusy, waitForLock } from "./wait-for-lock.ts";

const LOOK_EVERY_MILLISECONDS = 250;

/**
 * Opens the store of a record in a SQLite file, which is made where there is none. Several processes may have it open.
 * @throws RecordFault when the file is something else, or of a later format
 */
export async function openSqliteStore(path: string): Promise<RecordStore> {
  const writer = await openDatabase(path);
  // What is read through its own connection never sees the middle of an append.
  const reader = await openDatabase(path);
  const statements = prepareAppend(writer);
  const turn = inTurn();
  const read = sqliteReader(reader);
  const underWriter = { statements, read: sqliteReader(writer) };
  const write = (work: () => void): Promise<void> => turn(() => waitForLock(path, work));
  return {
    kind: "sqlite",
    ...read,
    ...sqliteCheckpoints(reader, writer, write),
    ...sqlitePayloads(reader, writer, write),
    append: (at, additions) => {
      const work = (): AppendOutcome => appendAt(writer, statements, at, additions);
      // The usual case: nobody has the lock, and an append takes less time than waiting for one's turn.
      const outcome = turn.idle() ? unlessBusy(work) : null;
      return outcome === null ? turn(() => waitForLock(path, work)) : Promise.resolve(outcome);
    },
    locked: (work) => {
      const result = turn(() => underLock(path, writer, underWriter, work));
      // SQLite keeps no queue of those who wait for its lock: who has had it lets it lie for a moment.
      void turn(() => pause(1));
      return result;
    },
    watch: async (hint) => {
      const timer = setInterval(hint, LOOK_EVERY_MILLISECONDS);
      timer.unref();
      return async () => clearInterval(timer);
    },
    close: () =>
      turn(async () => {
        reader.close();
        writer.close();
      }),
  };
}

function appendAt(
  database: DatabaseSync,
  statements: AppendStatements,
  at: number,
  additions: readonly Addition[],
): AppendOutcome {
  if (isSingle(additions)) return writeAdditions(statements, at, additions);
  statements.begin.run();
  try {
    const outcome = writeAdditions(statements, at, additions);
    (outcome === "appended" ? statements.commit : statements.rollback).run();
    return outcome;
  } catch (error) {
    if (database.isTransaction) statements.rollback.run();
    throw error;
  }
}

async function underLock<T>(
  path: string,
  database: DatabaseSync,
  { statements, read }: { readonly statements: AppendStatements; readonly read: RecordReader },
  work: (record: LockedRecord) => Promise<T>,
): Promise<T> {
  await waitForLock(path, () => statements.begin.run());
  try {
    let size = await read.size();
    const result = await work({
      ...read,
      append: async (additions) => {
        const outcome = writeAdditions(statements, size, additions);
        if (outcome !== "appended") throw new Error(`an append under the lock was not made: ${outcome}`);
        size = await read.size();
      },
    });
    statements.commit.run();
    return result;
  } catch (error) {
    if (database.isTransaction) statements.rollback.run();
    throw error;
  }
}
