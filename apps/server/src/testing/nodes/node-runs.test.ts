import { postgresTablesKind } from "@dauys/store/testing";
import { afterAll, expect, test } from "vitest";
import { nodeRun } from "./node-runs.ts";

const postgres = await postgresTablesKind();
const without = "missing" in postgres ? ` (${postgres.missing})` : "";
if (!("missing" in postgres)) afterAll(postgres.stop);

test.skipIf("missing" in postgres)(
  `two nodes on one PostgreSQL, killed again and again: every acknowledged entry is there once, and in the record${without}`,
  { timeout: 120_000 },
  async () => {
    if ("missing" in postgres || postgres.url === null) throw new Error("there is no PostgreSQL");
    const run = await nodeRun({ url: postgres.url, stations: 24, clients: 6, pause: 1200 });
    expect(run.problems).toEqual([]);
    expect(run.acknowledged).toBe(48);
    expect(run.kills).toBeGreaterThan(1);
  },
);
