import { openPostgresStore } from "@dauys/store";
import { openPostgresTables } from "@dauys/store/tables";
import { rawClient, startPostgres } from "@dauys/store/testing";
import { describe, expect, test } from "vitest";
import { MIGRATIONS } from "../migrations.ts";

const server = await startPostgres();
const missing =
  "missing" in server ? server.missing : server.crash === null ? "DATABASE_URL names another's server" : null;

describe.skipIf(missing !== null)(`on PostgreSQL${missing === null ? "" : `: ${missing}`}`, () => {
  test("a role that owns its database and nothing else is enough for an office", async () => {
    if ("missing" in server) return;
    const admin = await rawClient(server.url);
    await admin.query("CREATE ROLE dauys LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS");
    await admin.query("CREATE DATABASE office OWNER dauys");
    await admin.end();
    const url = server.url.replace("postgres@", "dauys@").replace("/postgres", "/office");
    const store = await openPostgresStore({ url, schema: "dauys" });
    const tables = await openPostgresTables({ url, schema: "dauys_office" }, MIGRATIONS);
    expect(await store.size()).toBe(0);
    expect(await tables.query("SELECT current_user AS name, count(*) AS people FROM people")).toEqual([
      { name: "dauys", people: 0 },
    ]);
    await tables.close();
    await store.close();
    await server.stop();
  });
});
