import { postgresTablesKind } from "@dauys/store/testing";
import { afterAll, expect, test } from "vitest";
import { nodeRun } from "./node-runs.ts";

const postgres = await postgresTablesKind();
if (!("missing" in postgres)) afterAll(postgres.stop);

test("two nodes on one PostgreSQL, killed again and again: every acknowledged entry is there once, and in the record", {
  timeout: 300_000,
}, async ({ skip }) => {
  if ("missing" in postgres) return skip(postgres.missing);
  if (postgres.url === null) throw new Error("a server without an address");
  const run = await nodeRun({ url: postgres.url, stations: 24, clients: 6, stepsBetweenKills: 12 });
  expect(run.problems).toEqual([]);
  expect(run.acknowledged).toBe(48);
  expect(run.kills).toBeGreaterThan(2);
});
