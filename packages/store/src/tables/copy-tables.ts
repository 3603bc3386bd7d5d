import type { Cell, Migration, Tables } from "./tables.ts";

const CHUNK = 500;

/**
 * Copies all private tables into empty ones of the same migrations, on whichever database either lives: a backup, its
 * restoration, a move. What is copied is one moment's state; the copy is whole or not there.
 *
 * @returns how many rows were copied
 * @throws RangeError when the other tables are not empty
 */
export function copyTables(from: Tables, to: Tables, migrations: readonly Migration[]): Promise<number> {
  const names = tableNames(migrations);
  return from.transaction(async (source) => {
    let copied = 0;
    await to.transaction(async (target) => {
      copied = 0;
      for (const name of names) {
        const [there] = await target.query(`SELECT 1 AS one FROM ${name} LIMIT 1`);
        if (there !== undefined) throw new RangeError(`the table ${name} is not empty`);
        const rows = await source.query(`SELECT * FROM ${name}`);
        for (let at = 0; at < rows.length; at += CHUNK) await insert(target, name, rows.slice(at, at + CHUNK));
        copied += rows.length;
      }
    });
    return copied;
  });
}

/** The tables that migrations make, in the order in which they make them: what refers to another one comes after it. */
export function tableNames(migrations: readonly Migration[]): readonly string[] {
  return migrations.flatMap(({ statements }) =>
    [...statements.matchAll(/CREATE TABLE (?:IF NOT EXISTS )?(\w+)/g)].map(([, name = ""]) => name),
  );
}

async function insert(
  target: Parameters<Parameters<Tables["transaction"]>[0]>[0],
  name: string,
  rows: readonly Readonly<Record<string, Cell>>[],
): Promise<void> {
  for (const row of rows) {
    const columns = Object.keys(row);
    const places = columns.map((_, i) => `$${i + 1}`);
    const values = columns.map((column) => row[column] ?? null);
    await target.change(`INSERT INTO ${name} (${columns.join(", ")}) VALUES (${places.join(", ")})`, values);
  }
}
