import { openSqliteTables } from "../../tables/sqlite-tables.ts";
import type { Migration, Tables } from "../../tables/tables.ts";
import type { Acknowledged } from "./check-record.ts";

/** The tables that are changed: what belongs together stands in two of them. */
export const CHANGED: Migration = {
  version: 1,
  name: "changed",
  statements:
    "CREATE TABLE things (key text PRIMARY KEY); CREATE TABLE parts (key text PRIMARY KEY, body text NOT NULL)",
};

/** The body of a part: long enough for the log to go into the database while a run lasts. */
const bodyOf = (key: string): string => key.padEnd(4000, "·");

/** The change of a key `run-number`: two rows in one transaction. */
export function changeOf(tables: Tables, key: string): Promise<void> {
  return tables.transaction(async ({ change }) => {
    await change("INSERT INTO things (key) VALUES ($1)", [key]);
    await change("INSERT INTO parts (key, body) VALUES ($1, $2)", [key, bodyOf(key)]);
  });
}

/** What is wrong with tables after all that was answered: a change that is missing, or half there. */
export async function tablesFaults(path: string, acknowledged: readonly Acknowledged[]): Promise<readonly string[]> {
  const tables = await openSqliteTables(path, [CHANGED]);
  const things = await tables.query<{ key: string }>("SELECT key FROM things ORDER BY key");
  const parts = await tables.query<{ key: string; body: string }>("SELECT key, body FROM parts ORDER BY key");
  await tables.close();
  const there = new Set(things.map(({ key }) => key));
  const whole = new Map(parts.map(({ key, body }) => [key, body]));
  return [
    ...acknowledged.filter(({ key }) => !there.has(key)).map(({ key }) => `${key} was answered and is not there`),
    ...[...there].filter((key) => whole.get(key) !== bodyOf(key)).map((key) => `${key} is half there`),
    ...[...whole.keys()].filter((key) => !there.has(key)).map((key) => `${key} is half there`),
  ];
}
