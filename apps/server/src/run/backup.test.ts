import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { openPostgresStore, openSqliteStore } from "@dauys/store";
import { openPostgresTables, openSqliteTables, tableNames } from "@dauys/store/tables";
import { postgresTablesKind } from "@dauys/store/testing";
import { afterAll, expect, test } from "vitest";
import { MIGRATIONS } from "../migrations.ts";
import { testOffice } from "../testing/test-office.ts";
import { backUp, DamagedBackup, restore } from "./backup.ts";

const folder = mkdtempSync(join(tmpdir(), "dauys-backup-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const postgres = await postgresTablesKind();
if (!("missing" in postgres)) afterAll(postgres.stop);

test("an office that is backed up and brought back is the same, and its record byte for byte", async () => {
  const open = await testOffice();
  await mkdir(join(open.office.folder, "scans"));
  writeFileSync(join(open.office.folder, "scans", "ab12"), "paper");
  const parts = { store: open.office.record.store, tables: open.office.tables, folder: open.office.folder };
  const size = await parts.store.size();
  expect(await backUp(parts, join(folder, "b"))).toMatchObject({ entries: size, files: 2 });
  const store = await openSqliteStore(join(folder, "again", "record.sqlite"));
  const tables = await openSqliteTables(join(folder, "again", "office.sqlite"), MIGRATIONS);
  expect(await restore(join(folder, "b"), { store, tables, folder: join(folder, "again") })).toMatchObject({
    entries: size,
    files: 2,
  });
  expect(await store.leaves(0, size)).toEqual(await parts.store.leaves(0, size));
  for (const name of tableNames(MIGRATIONS)) {
    expect(await tables.query(`SELECT * FROM ${name}`), name).toEqual(
      await parts.tables.query(`SELECT * FROM ${name}`),
    );
  }
  await expect(backUp(parts, join(folder, "b"))).rejects.toThrow("not empty");
  await tables.close();
  await store.close();
  await open.close();
});

test("a backup of which one byte has changed is not brought back, and nothing is written", async () => {
  writeFileSync(join(folder, "b", "scans", "ab12"), "papers");
  const store = await openSqliteStore(join(folder, "none", "record.sqlite"));
  const tables = await openSqliteTables(join(folder, "none", "office.sqlite"), MIGRATIONS);
  const failed = await restore(join(folder, "b"), { store, tables, folder: join(folder, "none") }).catch(
    (error: unknown) => error,
  );
  expect(failed).toBeInstanceOf(DamagedBackup);
  expect(failed).toMatchObject({ file: "scans/ab12" });
  expect(await store.size()).toBe(0);
  writeFileSync(join(folder, "b", "scans", "ab12"), "paper");
  await tables.close();
  await store.close();
});

test("a backup and what is brought back of it are durable with their names, and the sums come last", async () => {
  const open = await testOffice();
  const { record, tables, folder: own } = open.office;
  await mkdir(join(own, "scans", "ab"), { recursive: true });
  writeFileSync(join(own, "scans", "ab", "ab12"), "paper");
  const to = join(folder, "new", "deep");
  const synced: string[] = [];
  const noting = (from: string) => async (path: string) => {
    const sums = existsSync(join(to, "SHA256SUMS")) ? "+" : "";
    synced.push(`${sums}${relative(from, path) || "."}`);
  };
  await backUp({ store: record.store, tables, folder: own }, to, noting(to));
  const rest = ["office.sqlite", "record.sqlite", "scans/ab/ab12", "scans/ab", "scans", "."];
  expect(synced.filter((path) => path !== "keys/accounts.key" && path !== "keys")).toEqual([
    ...rest,
    ...["+SHA256SUMS", "+.", "+..", "+../.."],
  ]);
  expect(synced).toContain("keys/accounts.key");
  synced.length = 0;
  const again = join(folder, "settled");
  const store = await openSqliteStore(join(again, "record.sqlite"));
  const empty = await openSqliteTables(join(again, "office.sqlite"), MIGRATIONS);
  await restore(to, { store, tables: empty, folder: again }, noting(again));
  expect(synced).toEqual(
    ["keys/accounts.key", "scans/ab/ab12", "scans/ab", "keys", "scans", "."].map((path) => `+${path}`),
  );
  await empty.close();
  await store.close();
  await open.close();
});

test("what was backed up from SQLite comes back in PostgreSQL", async ({ skip }) => {
  if ("missing" in postgres) return skip(postgres.missing);
  if (postgres.url === null) throw new Error("a server without an address");
  const name = postgres.fresh();
  const store = await openPostgresStore({ url: postgres.url, schema: `${name}_r` });
  const tables = await openPostgresTables({ url: postgres.url, schema: name }, MIGRATIONS);
  const back = await restore(join(folder, "b"), { store, tables, folder: join(folder, "pg") });
  expect(await store.size()).toBe(back.entries);
  await tables.close();
  await store.close();
});
