import { sqliteTablesKind } from "@dauys/store/testing";
import { afterAll, expect, test } from "vitest";
import { MIGRATIONS } from "../migrations.ts";
import { ADDRESS_PAUSES, attempt, forgive } from "./throttle.ts";

const kind = sqliteTablesKind();
const tables = await kind.open(kind.fresh(), MIGRATIONS);
afterAll(async () => {
  await tables.close();
  await kind.stop();
});

test("of many who come at once nobody waits for another, in whichever order they are counted", async () => {
  for (const now of [1005, 1003, 1004, 1000, 1003]) {
    expect(await attempt(tables, "address:one", ADDRESS_PAUSES, now)).toEqual({ ok: true });
  }
});

test("after so many failures there is a pause, which ends where one of them was none", async () => {
  const tried = (now: number): ReturnType<typeof attempt> => attempt(tables, "address:two", ADDRESS_PAUSES, now);
  for (let one = 0; one < ADDRESS_PAUSES.free; one += 1) expect(await tried(2000)).toEqual({ ok: true });
  expect(await tried(2000)).toEqual({ ok: false, wait: ADDRESS_PAUSES.first });
  await forgive(tables, "address:two");
  expect(await tried(2000)).toEqual({ ok: true });
  expect(await tried(2000)).toEqual({ ok: false, wait: ADDRESS_PAUSES.first });
});
