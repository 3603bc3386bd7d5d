import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { type Flushing, logFlushing } from "../sqlite/flush-together.ts";
import { openSqliteTables } from "./sqlite-tables.ts";
import type { Migration } from "./tables.ts";

const THINGS: Migration = { version: 1, name: "things", statements: "CREATE TABLE things (id bigint PRIMARY KEY)" };
const INSERT = "INSERT INTO things (id) VALUES ($1)";

const root = mkdtempSync(join(tmpdir(), "dauys-flushed-"));
afterAll(() => rmSync(root, { recursive: true }));

/** A disk that flushes only when it is told to, once it is slow. */
function slowDisk(path: string) {
  const log = logFlushing(path);
  let gate: Promise<void> | null = null;
  let open: (failure?: Error) => void = () => {};
  const asked = { flushes: 0 };
  const flushing: Flushing = {
    flush: async () => {
      asked.flushes += 1;
      await gate;
      await log.flush();
    },
    close: log.close,
  };
  const slow = (): void => {
    gate = new Promise((settle, fail) => {
      open = (failure) => (failure === undefined ? settle() : fail(failure));
    });
  };
  return { flushing, slow, open: (failure?: Error) => open(failure), asked };
}

test("what changes something is answered when it is on the disk, and what reads does not wait", async () => {
  const path = join(root, "slow.sqlite");
  const disk = slowDisk(path);
  const tables = await openSqliteTables(path, [THINGS], disk.flushing);
  disk.slow();
  const done: string[] = [];
  const writes = [
    tables.change(INSERT, [1]).then(() => done.push("change")),
    tables.query(`${INSERT} RETURNING id`, [2]).then(() => done.push("query")),
    tables.transaction(({ change }) => change(INSERT, [3])).then(() => done.push("transaction")),
  ];
  // Each of these comes after the three, in the order of turns.
  const seen = await tables.transaction(({ query }) => query("SELECT id FROM things ORDER BY id"));
  expect(await tables.query("SELECT id FROM things ORDER BY id")).toEqual(seen);
  expect([seen, done]).toEqual([[{ id: 1 }, { id: 2 }, { id: 3 }], []]);
  disk.open();
  await Promise.all(writes);
  expect(done.sort()).toEqual(["change", "query", "transaction"]);
  await tables.close();
});

test("a disk that fails is not taken for one that has it", async () => {
  const path = join(root, "failing.sqlite");
  const disk = slowDisk(path);
  const tables = await openSqliteTables(path, [THINGS], disk.flushing);
  disk.slow();
  const change = tables.change(INSERT, [1]);
  disk.open(new Error("the disk is gone"));
  await expect(change).rejects.toThrow("the disk is gone");
  await expect(tables.close()).rejects.toThrow("the disk is gone");
});

test("reading alone never asks the disk", async () => {
  const path = join(root, "reading.sqlite");
  const disk = slowDisk(path);
  const tables = await openSqliteTables(path, [THINGS], disk.flushing);
  const before = disk.asked.flushes;
  await tables.query("SELECT id FROM things");
  await tables.transaction(({ query }) => query("SELECT id FROM things"));
  expect(disk.asked.flushes).toBe(before);
  await tables.change(INSERT, [1]);
  expect(disk.asked.flushes).toBe(before + 1);
  await tables.close();
});
