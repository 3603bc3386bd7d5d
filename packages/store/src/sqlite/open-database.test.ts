import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, expect, test } from "vitest";
import { RecordFault } from "../record/record-fault.ts";
import { openDatabase } from "./open-database.ts";
import { openSqliteStore } from "./sqlite-store.ts";

const root = mkdtempSync(join(tmpdir(), "dauys-open-"));
afterAll(() => rmSync(root, { recursive: true }));

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "opened",
    (error) => (error instanceof RecordFault ? error.code : String(error)),
  );

test("a file that is no database, or somebody else's, is left as it is", async () => {
  const text = join(root, "notes.txt");
  writeFileSync(text, "not a database at all, but long enough to be taken for one".repeat(20));
  expect(await codeOf(openSqliteStore(text))).toBe("not-a-store");
  const other = join(root, "other.sqlite");
  const database = new DatabaseSync(other);
  database.exec("CREATE TABLE recipes (name TEXT); PRAGMA application_id = 7");
  database.close();
  expect(await codeOf(openSqliteStore(other))).toBe("not-a-store");
  const unnamed = join(root, "unnamed.sqlite");
  const plain = new DatabaseSync(unnamed);
  plain.exec("CREATE TABLE recipes (name TEXT)");
  plain.close();
  expect(await codeOf(openSqliteStore(unnamed))).toBe("not-a-store");
});

test("a store of a later format is not opened", async () => {
  const path = join(root, "later.sqlite");
  const database = await openDatabase(path);
  database.exec("PRAGMA user_version = 2");
  database.close();
  expect(await codeOf(openSqliteStore(path))).toBe("newer-format");
});

test("commits are flushed, folders are made", async () => {
  const path = join(root, "deep", "down", "record.sqlite");
  const database = await openDatabase(path);
  const pragma = (name: string): unknown => Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0];
  expect([pragma("journal_mode"), pragma("synchronous"), existsSync(path)]).toEqual(["wal", 2, true]);
  database.close();
});
