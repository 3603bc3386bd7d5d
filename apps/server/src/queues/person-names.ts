import type { Statements } from "@dauys/store/tables";

/** The names of people, by their ids; who has none there keeps the id. One statement for all of them. */
export async function namesOf(statements: Statements, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const places = wanted.map((_, i) => `$${i + 1}`).join(", ");
  const rows = await statements.query<{ id: string; name: string }>(
    `SELECT id, name FROM people WHERE id IN (${places})`,
    wanted,
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
