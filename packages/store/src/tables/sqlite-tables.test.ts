import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
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

test("what changes something is answered when it is on the disk, and what only looks does not wait", async () => {
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
  // It comes after the three, in the order of turns.
  expect(await tables.query("SELECT id FROM things ORDER BY id")).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
  expect(done).toEqual([]);
  disk.open();
  await Promise.all(writes);
  expect(done.sort()).toEqual(["change", "query", "transaction"]);
  await tables.close();
});

test("a transaction that finds what still waits for the disk is answered with it, or not at all", async () => {
  for (const failure of [undefined, new Error("the disk is gone")]) {
    const path = join(root, `found-${failure === undefined ? "kept" : "lost"}.sqlite`);
    const disk = slowDisk(path);
    const tables = await openSqliteTables(path, [THINGS], disk.flushing);
    disk.slow();
    const order: string[] = [];
    const first = tables.change(INSERT, [1]).then(
      () => order.push("first kept"),
      () => order.push("first lost"),
    );
    let looked = (): void => {};
    const looking = new Promise<void>((settle) => {
      looked = settle;
    });
    const again = tables
      .transaction(async ({ query }) => {
        const found = await query("SELECT id FROM things");
        looked();
        return found;
      })
      .then(
        (found) => order.push(`again kept ${found.length}`),
        () => order.push("again lost"),
      );
    await looking;
    // Nothing of it is said while the disk has it not: whoever asks now comes after both.
    await tables.query("SELECT id FROM things");
    expect(order).toEqual([]);
    disk.open(failure);
    await Promise.all([first, again]);
    const answers = failure === undefined ? ["again kept 1", "first kept"] : ["again lost", "first lost"];
    expect(order.sort()).toEqual(answers);
    await tables.close().catch(() => undefined);
  }
});

test("after a disk has failed nothing is believed any more, with what to do", async () => {
  const path = join(root, "failing.sqlite");
  const disk = slowDisk(path);
  const tables = await openSqliteTables(path, [THINGS], disk.flushing);
  disk.slow();
  const change = tables.change(INSERT, [1]);
  disk.open(Object.assign(new Error("i/o error"), { code: "EIO" }));
  const away = { code: "unavailable", text: { en: expect.stringContaining(`did not keep ${path}: EIO`) } };
  await expect(change).rejects.toMatchObject(away);
  await expect(tables.query("SELECT 1 AS one")).rejects.toMatchObject(away);
  await expect(tables.change(INSERT, [2])).rejects.toMatchObject(away);
  await expect(tables.transaction(async () => 1)).rejects.toMatchObject(away);
  await expect(tables.close()).rejects.toMatchObject(away);
});

test.skipIf(process.platform === "win32")("nobody but the owner reads the files, old ones neither", async () => {
  const path = join(root, "open-to-all", "office.sqlite");
  mkdirSync(join(root, "open-to-all"));
  writeFileSync(path, "", { mode: 0o644 });
  const tables = await openSqliteTables(path, [THINGS]);
  await tables.change(INSERT, [1]);
  const modes = ["", "-wal", "-shm"].map((end) => statSync(`${path}${end}`).mode & 0o777);
  expect(modes).toEqual([0o600, 0o600, 0o600]);
  await tables.close();
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
