import { expect, test } from "vitest";
import { onEachTables } from "../testing/on-each-tables.ts";
import { copyTables } from "./copy-tables.ts";
import type { Migration } from "./tables.ts";

const FIRST: Migration = {
  version: 1,
  name: "things",
  statements:
    "CREATE TABLE things (id text PRIMARY KEY, size bigint NOT NULL, body bytes); CREATE INDEX by_size ON things (size)",
};
const SECOND: Migration = { version: 2, name: "notes", statements: "ALTER TABLE things ADD COLUMN note text" };

await onEachTables("tables", (kind) => {
  test("statements, parameters and bytes are the same on every database", async () => {
    const tables = await kind.open(kind.fresh(), [FIRST]);
    const body = Uint8Array.of(0, 1, 255);
    expect(
      await tables.change("INSERT INTO things (id, size, body) VALUES ($1, $2, $3)", ["a'; --", 2 ** 40, body]),
    ).toBe(1);
    expect(await tables.query("SELECT id, size, body FROM things WHERE size = $1", [2 ** 40])).toEqual([
      { id: "a'; --", size: 2 ** 40, body },
    ]);
    expect(
      await tables.query("INSERT INTO things (id, size) VALUES ($1, $2) ON CONFLICT (id) DO NOTHING RETURNING id", [
        "a'; --",
        1,
      ]),
    ).toEqual([]);
    await tables.close();
  });

  test("a transaction that fails leaves nothing behind", async () => {
    const tables = await kind.open(kind.fresh(), [FIRST]);
    const failing = tables.transaction(async ({ change }) => {
      await change("INSERT INTO things (id, size) VALUES ($1, $2)", ["a", 1]);
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    expect(await tables.query("SELECT id FROM things")).toEqual([]);
    await tables.close();
  });

  test("two who look and then write do not overlook each other", async () => {
    const name = kind.fresh();
    const nodes = [await kind.open(name, [FIRST]), await kind.open(name, [FIRST])] as const;
    const add = (node: number): Promise<void> =>
      nodes[node % 2]!.transaction(async ({ query, change }) => {
        const [row] = await query<{ size: number | null }>("SELECT max(size) AS size FROM things");
        const next = (row?.size ?? 0) + 1;
        await change("INSERT INTO things (id, size) VALUES ($1, $2)", [`${node}`, next]);
      });
    await Promise.all(Array.from({ length: 12 }, (_, i) => add(i)));
    const sizes = await nodes[0].query<{ size: number }>("SELECT size FROM things ORDER BY size");
    expect(sizes.map(({ size }) => size)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    for (const node of nodes) await node.close();
  });

  test("all of them are copied into empty tables, and into no others", async () => {
    const from = await kind.open(kind.fresh(), [FIRST]);
    const to = await kind.open(kind.fresh(), [FIRST]);
    const row = { id: "a", size: 7, body: Uint8Array.of(1, 2) };
    await from.change("INSERT INTO things (id, size, body) VALUES ($1, $2, $3)", [row.id, row.size, row.body]);
    expect(await copyTables(from, to, [FIRST])).toBe(1);
    expect(await to.query("SELECT * FROM things")).toEqual([row]);
    await expect(copyTables(from, to, [FIRST])).rejects.toThrow("not empty");
    await from.close();
    await to.close();
  });

  test("migrations are done once, also by two who start at once, and never backwards", async () => {
    const name = kind.fresh();
    const [one, two] = await Promise.all([kind.open(name, [FIRST, SECOND]), kind.open(name, [FIRST, SECOND])]);
    expect(await one.query("SELECT version FROM migrations ORDER BY version")).toEqual([
      { version: 1 },
      { version: 2 },
    ]);
    await one.close();
    await two.close();
    await expect(kind.open(name, [FIRST])).rejects.toMatchObject({ code: "newer-format" });
  });
});
