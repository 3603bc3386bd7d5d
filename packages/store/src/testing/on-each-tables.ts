import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe } from "vitest";
import { type Migration, openPostgresTables, openSqliteTables, type Tables } from "../tables/index.ts";
import { startPostgres } from "./postgres.ts";

/** One kind of database, of which tests open as many sets of tables as they like. */
export interface TablesKind {
  readonly name: Tables["kind"];
  /** A name for tables that do not exist yet. */
  readonly fresh: () => string;
  /** Opens the tables of that name; several times, where a test needs several nodes. */
  readonly open: (name: string, migrations: readonly Migration[]) => Promise<Tables>;
  /** The address of the server, where there is one. */
  readonly url: string | null;
  readonly stop: () => Promise<void>;
}

/** SQLite in a temporary folder. */
export function sqliteTablesKind(): TablesKind {
  const folder = mkdtempSync(join(tmpdir(), "dauys-tables-"));
  let count = 0;
  return {
    name: "sqlite",
    fresh: () => {
      count += 1;
      return join(folder, `office-${count}`, "office.sqlite");
    },
    open: openSqliteTables,
    url: null,
    stop: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** PostgreSQL on a server for tests, each set of tables in a schema of its own; or why there is none. */
export async function postgresTablesKind(): Promise<TablesKind | { readonly missing: string }> {
  const server = await startPostgres();
  if ("missing" in server) return server;
  const run = Date.now().toString(36);
  let count = 0;
  return {
    name: "postgresql",
    fresh: () => {
      count += 1;
      return `dauys_office_${process.pid}_${run}_${count}`;
    },
    open: (schema, migrations) => openPostgresTables({ url: server.url, schema }, migrations),
    url: server.url,
    stop: server.stop,
  };
}

/** What is asked of one kind of database is asked of every kind. Where there is no PostgreSQL, its tests are skipped with the reason. */
export async function onEachTables(title: string, tests: (kind: TablesKind) => void): Promise<void> {
  const sqlite = sqliteTablesKind();
  const postgres = await postgresTablesKind();
  const missing = "missing" in postgres ? postgres.missing : null;
  for (const kind of [sqlite, "missing" in postgres ? null : postgres]) {
    if (kind !== null) afterAll(kind.stop);
    describe.skipIf(kind === null)(`${title}: ${kind?.name ?? `postgresql, ${missing}`}`, () => tests(kind ?? sqlite));
  }
}
