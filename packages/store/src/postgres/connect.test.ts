import { afterAll, describe, expect, test } from "vitest";
import { RecordFault } from "../record/record-fault.ts";
import { startPostgres } from "../testing/postgres.ts";
import { rawClient } from "../testing/raw-client.ts";
import { openPostgresStore } from "./postgres-store.ts";

const server = await startPostgres();
const url = "missing" in server ? "" : server.url;
if (!("missing" in server)) afterAll(server.stop);

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "opened",
    (error) => (error instanceof RecordFault ? error.code : String(error)),
  );

describe.skipIf("missing" in server)(`PostgreSQL${"missing" in server ? `: ${server.missing}` : ""}`, () => {
  test("tables of a later format are not touched", async () => {
    const schema = `dauys_later_${process.pid}`;
    await (await openPostgresStore({ url, schema })).close();
    const raw = await rawClient(url);
    await raw.query(`UPDATE ${schema}.head SET format = 2`);
    expect(await codeOf(openPostgresStore({ url, schema }))).toBe("newer-format");
    await raw.query(`DROP SCHEMA ${schema} CASCADE`);
    await raw.end();
  });

  // On a server that is not ours, nobody is to make roles.
  test.skipIf("missing" in server || server.crash === null)(
    "a server that acknowledges what it has not written is refused",
    async () => {
      const role = `dauys_lax_${process.pid}`;
      const raw = await rawClient(url);
      await raw.query(
        `CREATE ROLE ${role} SUPERUSER LOGIN PASSWORD 'lax'; ALTER ROLE ${role} SET synchronous_commit = off`,
      );
      const lax = new URL(url.replace("postgresql://postgres@/", "postgresql://postgres@localhost/"));
      lax.username = role;
      lax.password = "lax";
      expect(await codeOf(openPostgresStore({ url: lax.href, schema: role }))).toBe("not-durable");
      await raw.query(`DROP ROLE ${role}`);
      await raw.end();
    },
  );

  test("a server that is away is waited for, but not for ever", async () => {
    const away = "postgresql://postgres@/postgres?host=/nowhere/at/all";
    expect(await codeOf(openPostgresStore({ url: away, patience: 100 }))).toBe("unavailable");
  });
});
