import { afterAll, describe } from "vitest";
import { postgresKind, type StoreKind, sqliteKind } from "./places.ts";

/**
 * The conformance suite: what is asked of one kind of store is asked of every kind. Where there is no PostgreSQL, its
 * tests are named with the reason, and skipped.
 */
export async function onEachStore(title: string, tests: (kind: StoreKind) => void): Promise<void> {
  const sqlite = sqliteKind();
  const postgres = await postgresKind();
  const missing = "missing" in postgres ? postgres.missing : null;
  for (const kind of [sqlite, "missing" in postgres ? null : postgres]) {
    if (kind !== null) afterAll(kind.stop);
    describe.skipIf(kind === null)(`${title}: ${kind?.name ?? `postgresql, ${missing}`}`, () => tests(kind ?? sqlite));
  }
}
