import { onEachTables } from "@dauys/store/testing";
import { afterAll, expect, test } from "vitest";
import { testOffice } from "../testing/test-office.ts";
import { ENTRY_COPY_TABLES, ENTRY_TABLES, pruneRequests } from "./index.ts";

const DAY = 24 * 60 * 60 * 1000;

await onEachTables("answers under their keys", (kind) => {
  test("are kept for thirty days, and gone after that; of two nodes that clear up at once, one does it", async () => {
    const name = kind.fresh();
    const nodes = [
      await kind.open(name, [ENTRY_TABLES, ENTRY_COPY_TABLES]),
      await kind.open(name, [ENTRY_TABLES, ENTRY_COPY_TABLES]),
    ] as const;
    const now = 100 * DAY;
    for (const [key, at] of [
      ["old", now - 30 * DAY - 1],
      ["older", 0],
      ["kept", now - 30 * DAY],
      ["new", now],
    ] as const) {
      await nodes[0].change("INSERT INTO entry_requests (key, answer, at) VALUES ($1, '{}', $2)", [key, at]);
    }
    const counts = await Promise.all(nodes.map((tables) => pruneRequests(tables, now)));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(2);
    const left = await nodes[1].query<{ key: string }>("SELECT key FROM entry_requests ORDER BY key");
    expect(left.map(({ key }) => key)).toEqual(["kept", "new"]);
    for (const tables of nodes) await tables.close();
  });
});

const open = await testOffice();
afterAll(open.close);

test("a step sent again with its key is done once for as long as its answer is kept", async () => {
  const [{ station, district } = { station: "", district: "" }] = open.stations;
  const clerk = open.person("clerk", "territorial-clerk", district);
  const receipt = { kind: "receipt", thing: "Copy of the protocol", to: "Observer 3", copies: 1 };
  const path = `/api/v1/units/${station}/custody`;
  const written = async (): Promise<number> => {
    await clerk.send("post", path, receipt, "custody-key-1");
    const { notes } = (await (await clerk.get(path)).json()) as { readonly notes: readonly object[] };
    return notes.length;
  };
  expect(await written()).toBe(1);
  open.pass(30 * DAY);
  expect(await pruneRequests(open.office.tables, open.office.clock.now())).toBe(0);
  expect(await written()).toBe(1);
  open.pass(1);
  expect(await pruneRequests(open.office.tables, open.office.clock.now())).toBe(1);
  expect(await written()).toBe(2);
});
