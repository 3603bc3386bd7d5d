import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openPostgresStore } from "../postgres/postgres-store.ts";
import type { RecordStore } from "../record/record-store.ts";
import { openSqliteStore } from "../sqlite/sqlite-store.ts";
import { startPostgres, type TestPostgres } from "./postgres.ts";

/** How another process finds a record. */
export type Address =
  | { readonly path: string }
  | {
      readonly url: string;
      readonly schema: string;
    };

/** Opens the record at an address. */
export function openAddress(address: Address): Promise<RecordStore> {
  return "path" in address ? openSqliteStore(address.path) : openPostgresStore(address);
}

/** One kind of store, of which tests open as many records as they like. */
export interface StoreKind {
  readonly name: RecordStore["kind"];
  /** A name for a record that does not exist yet. */
  readonly fresh: () => string;
  /** Opens the record of that name; several times, where a test needs several connections. */
  readonly open: (name: string) => Promise<RecordStore>;
  /** How another process finds the record of that name. */
  readonly address: (name: string) => Address;
  /** Ends the database as a crash would, where it is a server of our own. */
  readonly crash: (() => Promise<void>) | null;
  readonly stop: () => Promise<void>;
}

/** SQLite in a temporary folder. */
export function sqliteKind(): StoreKind {
  const folder = mkdtempSync(join(tmpdir(), "dauys-sqlite-"));
  let count = 0;
  return {
    name: "sqlite",
    fresh: () => {
      count += 1;
      return join(folder, `record-${count}`, "record.sqlite");
    },
    open: openSqliteStore,
    address: (path) => ({ path }),
    crash: null,
    stop: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** PostgreSQL on a server for tests, each record in a schema of its own; or why there is none. */
export async function postgresKind(): Promise<StoreKind | { readonly missing: string }> {
  const server = await startPostgres();
  return "missing" in server ? server : onServer(server);
}

function onServer(server: TestPostgres): StoreKind {
  const run = Date.now().toString(36);
  let count = 0;
  return {
    name: "postgresql",
    fresh: () => {
      count += 1;
      return `dauys_test_${process.pid}_${run}_${count}`;
    },
    open: (schema) => openPostgresStore({ url: server.url, schema }),
    address: (schema) => ({ url: server.url, schema }),
    crash: server.crash,
    stop: server.stop,
  };
}
