import { afterAll, expect, test, vi } from "vitest";
import type { Office } from "../office/index.ts";
import { testOffice } from "../testing/test-office.ts";
import { clearingUp } from "./clear-up.ts";

const open = await testOffice();
afterAll(open.close);

test("it clears up again and again until it is ended; a database that is away keeps nobody from working", async () => {
  const asked: string[] = [];
  const told: string[] = [];
  const tables: Office["tables"] = {
    ...open.office.tables,
    change: async (text) => {
      asked.push(text);
      if (asked.length === 1) throw new Error("away");
      return 3;
    },
  };
  const log: Office["log"] = { info: (event) => told.push(event), error: (event) => told.push(event) };
  const end = await clearingUp({ ...open.office, tables, log }, 1);
  expect(told).toEqual(["clearing-up-failed"]);
  await vi.waitFor(() => expect(told.slice(0, 3)).toEqual(["clearing-up-failed", "cleared-up", "cleared-up"]), 10_000);
  end();
  const before = asked.length;
  await new Promise((settle) => setTimeout(settle, 20));
  expect(asked.length).toBe(before);
});
