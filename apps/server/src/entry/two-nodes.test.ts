import { RecordFault } from "@dauys/store";
import type { Tables } from "@dauys/store/tables";
import { onEachTables } from "@dauys/store/testing";
import { afterAll, expect, test } from "vitest";
import { testOffice } from "../testing/test-office.ts";
import { ENTRY_TABLES } from "./index.ts";
import { draftsOf, papersOf } from "./paper-rows.ts";
import { readGround } from "./read-ground.ts";
import { mistyped, typist } from "./testing/typist.ts";
import { openEntry, saveDraft } from "./type-paper.ts";
import type { Actor } from "./who.ts";

const open = await testOffice();
afterAll(open.close);
const [place] = open.stations;
const unit = place?.station ?? "";
const paper = open.paperOf(unit);
const ground = await readGround(open.office, unit);
const clerk = (person: string): Actor => ({ person, role: "territorial-clerk", unit: place?.district ?? "", now: 1 });

await onEachTables("two nodes", (kind) => {
  /** The same tables as two nodes have them open. */
  async function nodes(): Promise<readonly [Tables, Tables]> {
    const name = kind.fresh();
    return [await kind.open(name, [ENTRY_TABLES]), await kind.open(name, [ENTRY_TABLES])];
  }
  const begin = (tables: Tables, person: string) =>
    tables.transaction((statements) => {
      if (ground === null) throw new Error("no ground");
      return openEntry(statements, ground, clerk(person));
    });

  test("of two people who begin the same paper at two nodes at once, one types it and the other is told so", async () => {
    const [a, b] = await nodes();
    const replies = await Promise.all([begin(a, "anna"), begin(b, "bota")]);
    const codes = replies.map((reply) => (reply.kind === "refusal" ? reply.code : "begun")).toSorted();
    expect(codes).toEqual(["begun", "being-typed"]);
    expect(await papersOf(a, unit)).toHaveLength(1);
    await Promise.all([a.close(), b.close()]);
  });

  test("of two windows that save over the same revision at two nodes, one wins and the other is told it is stale", async () => {
    const [a, b] = await nodes();
    await begin(a, "anna");
    const [found] = await papersOf(a, unit);
    const whose = { unit, kind: "station", person: "anna" } as const;
    const save = (tables: Tables, registered: number, key: string) =>
      tables.transaction((statements) => {
        const saving = { paper: found?.id ?? "", revision: 0, page: 1, protocol: mistyped(paper, { registered }), key };
        return saveDraft(statements, saving, whose);
      });
    const replies = await Promise.all([save(a, 1, "window-1"), save(b, 2, "window-2")]);
    expect(replies.map((reply) => (reply.kind === "refusal" ? reply.code : "saved")).toSorted()).toEqual([
      "saved",
      "stale",
    ]);
    const won = replies[0]?.kind === "json" ? 1 : 2;
    const [draft] = await draftsOf(b, found?.id ?? "");
    expect(draft).toMatchObject({ revision: 1, protocol: { fields: { registered: won } } });
    const again = await Promise.all([1, 2, 3].map(() => save(b, won, `window-${won}`)));
    expect(again.every((reply) => reply.kind === "json")).toBe(true);
    expect((await draftsOf(a, found?.id ?? ""))[0]?.revision).toBe(1);
    await Promise.all([a.close(), b.close()]);
  });
});

test("a database that is lost in the middle of a request is told as such, and what was saved before is there", async () => {
  const person = open.person("lost-a", "territorial-clerk", place?.district ?? "");
  const mine = typist(person, unit);
  await mine.open();
  await mine.save(paper);
  const { tables } = open.office;
  const whole = tables.transaction;
  const away = new RecordFault("unavailable", { kk: "жоқ", ru: "нет", en: "away" });
  Object.assign(tables, {
    transaction: () => Promise.reject(away),
  });
  const revision = (await mine.show()).entry.mine?.revision ?? 0;
  const refused = await mine.ask("put", "", {
    ...{ paper: (await mine.show()).entry.paper?.id, revision, page: 1, protocol: mistyped(paper, { invalid: 1 }) },
  });
  expect(refused).toMatchObject({ status: 503, body: { code: "unavailable" } });
  Object.assign(tables, { transaction: whole });
  expect((await mine.show()).entry.mine).toMatchObject({ revision, protocol: { fields: paper.fields } });
});
