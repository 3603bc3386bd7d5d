import { inAllLanguages, RECORD_MESSAGES } from "../record/messages.ts";
import { RecordFault } from "../record/record-fault.ts";
import type { Migration, Statements, Tables } from "./tables.ts";

const FORMAT_TABLE = "CREATE TABLE IF NOT EXISTS migrations (version bigint PRIMARY KEY, name text NOT NULL)";

/**
 * Brings the tables to the newest version, step by step, each in a transaction of its own; two nodes that start at once do
 * each step once.
 * @throws RecordFault `newer-format` when a later version of the program was here
 */
export async function migrate(tables: Tables, migrations: readonly Migration[], place: string): Promise<void> {
  await tables.change(FORMAT_TABLE);
  const known = migrations.at(-1)?.version ?? 0;
  for (const migration of migrations) {
    await tables.transaction(async (statements) => {
      // Before anything is read: who waited here sees what the other one did. SQLite has one writer anyway.
      if (tables.kind === "postgresql") await statements.change("LOCK TABLE migrations IN EXCLUSIVE MODE");
      const done = await versionOf(statements);
      if (done > known) throw newer(place, done, known);
      if (done >= migration.version) return;
      for (const statement of statementsOf(migration, tables.kind)) await statements.change(statement);
      const row = [migration.version, migration.name];
      await statements.change("INSERT INTO migrations (version, name) VALUES ($1, $2)", row);
    });
  }
}

async function versionOf(statements: Statements): Promise<number> {
  const [row] = await statements.query<{ version: number | null }>("SELECT max(version) AS version FROM migrations");
  return row?.version ?? 0;
}

/** The statements of a step as a database takes them: `bytes` is the one type that the two call differently. */
function statementsOf({ statements }: Migration, kind: Tables["kind"]): readonly string[] {
  const bytes = kind === "sqlite" ? "blob" : "bytea";
  return statements
    .split(";")
    .map((statement) => statement.replace(/\bbytes\b/g, bytes).trim())
    .filter((statement) => statement !== "");
}

function newer(place: string, found: number, known: number): RecordFault {
  const params = { place, found: String(found), known: String(known) };
  return new RecordFault("newer-format", inAllLanguages(RECORD_MESSAGES, "newer-format", params));
}
