import { RecordFault } from "@dauys/store";
import { onEachTables } from "@dauys/store/testing";
import { expect, test } from "vitest";
import { together } from "./together.ts";

const TABLES = {
  version: 1,
  name: "notes",
  statements: "CREATE TABLE notes (id bigint PRIMARY KEY, text text NOT NULL)",
};

await onEachTables("what many ask for at once", (kind) => {
  test("is done in groups, in the order in which it was asked, each with its own answer", async () => {
    const tables = await kind.open(kind.fresh(), [TABLES]);
    const groups: number[] = [];
    const note = together(4, async ({ change }, group: readonly number[]) => {
      groups.push(group.length);
      for (const id of group) await change("INSERT INTO notes (id, text) VALUES ($1, 'x')", [id]);
      return group.map((id) => id * 10);
    });
    const answers = await Promise.all([1, 2, 3, 4, 5, 6, 7].map((id) => note(tables, id)));
    expect(answers).toEqual([10, 20, 30, 40, 50, 60, 70]);
    expect(groups).toEqual([4, 3]);
    expect(await tables.query("SELECT id FROM notes ORDER BY id")).toHaveLength(7);
    await tables.close();
  });

  test("of a group in which one fails the others are done", async () => {
    const tables = await kind.open(kind.fresh(), [TABLES]);
    const note = together(9, async ({ change }, group: readonly number[]) => {
      for (const id of group) {
        await change("INSERT INTO notes (id, text) VALUES ($1, 'x')", [id]);
        if (id === 3) throw new TypeError("three is none of ours");
      }
      return group;
    });
    const settled = await Promise.allSettled([1, 2, 3, 4].map((id) => note(tables, id)));
    expect(settled.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "rejected", "fulfilled"]);
    expect(await tables.query("SELECT id FROM notes ORDER BY id")).toEqual([{ id: 1 }, { id: 2 }, { id: 4 }]);
    expect(await note(tables, 5)).toBe(5);
    await tables.close();
  });

  test("where the database is away all of a group are told so, and nobody waits for each of the others", async () => {
    const tables = await kind.open(kind.fresh(), [TABLES]);
    const away = new RecordFault("unavailable", { kk: "жоқ", ru: "нет", en: "away" });
    let tried = 0;
    const note = together(9, async (_, group: readonly number[]) => {
      tried += 1;
      if (group.includes(2)) throw away;
      return group;
    });
    const settled = await Promise.allSettled([1, 2, 3].map((id) => note(tables, id)));
    expect(settled.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
    expect(tried).toBe(1);
    expect(await note(tables, 4)).toBe(4);
    await tables.close();
  });
});
