import { mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqliteStore } from "@dauys/store";
import { openSqliteTables } from "@dauys/store/tables";
import { afterAll, beforeAll, expect, test } from "vitest";
import { MIGRATIONS } from "../migrations.ts";
import { openRehearsal } from "../rehearsal/open-rehearsal.ts";
import { ROUTES } from "../routes.ts";
import { twelveStations } from "../testing/twelve-stations.ts";
import { watchingRoutes } from "../testing/watching-routes.ts";
import { jsonLog } from "./json-log.ts";
import { type RunningOffice, startOffice } from "./start-office.ts";

const folder = mkdtempSync(join(tmpdir(), "dauys-run-"));
const lines: string[] = [];
let running: RunningOffice;

beforeAll(async () => {
  const store = await openSqliteStore(join(folder, "record.sqlite"));
  const plan = twelveStations();
  await openRehearsal(store, plan);
  const clock = { now: () => plan.begins };
  const tables = await openSqliteTables(join(folder, "office.sqlite"), MIGRATIONS);
  for (const [key, at] of [
    ["long ago", plan.begins - 31 * 24 * 60 * 60 * 1000],
    ["of today", plan.begins],
  ] as const) {
    await tables.change("INSERT INTO entry_requests (key, answer, at) VALUES ($1, '{}', $2)", [key, at]);
  }
  running = await startOffice({
    folder,
    store,
    tables,
    config: { format: "dauys-office-1", listen: { port: 0 } },
    clock,
    log: jsonLog((line) => lines.push(line), clock),
    version: "0.0.0",
    compiled: null,
  });
});

afterAll(async () => {
  await running.stop();
  rmSync(folder, { recursive: true, force: true });
});

test("it answers whether it lives, whether it is ready, and what it measured", async () => {
  expect(await (await fetch(`${running.origin}/health/live`)).json()).toEqual({ live: true });
  expect(await (await fetch(`${running.origin}/health/ready`)).json()).toEqual({
    ready: true,
    scanner: "none",
    forward: "none",
  });
  const metrics = await (await fetch(`${running.origin}/metrics`)).text();
  expect(metrics).toContain('dauys_requests_total{route="get /health/ready",status="200"} 1');
  expect(metrics).toMatch(/dauys_record_entries \d+/);
});

test("who hangs up in the middle of a body is counted, told of once a minute, and is no failure of the office", async () => {
  const { origin, port } = running;
  const head = ["POST /api/v1/sign-in HTTP/1.1", `Host: localhost:${port}`, `Origin: ${origin}`];
  const body = ["Content-Type: application/json", "Content-Length: 1000", "", '{"signInName":'];
  const counted = async (n: number): Promise<boolean> => {
    const metrics = await (await fetch(`${origin}/metrics`)).text();
    expect(metrics).not.toContain('status="500"');
    return metrics.includes(`dauys_requests_total{route="post /api/v1/sign-in",status="499"} ${n}`);
  };
  const before = lines.length;
  for (const n of [1, 2, 3]) {
    const socket = connect(port, "127.0.0.1", () => {
      socket.write([...head, ...body].join("\r\n"), () => (n === 2 ? socket.resetAndDestroy() : socket.end()));
    });
    socket.on("error", () => {});
    await expect.poll(() => counted(n), { timeout: 20_000 }).toBe(true);
    socket.destroy();
  }
  expect(lines.slice(before).map((line) => JSON.parse(line))).toMatchObject([
    { level: "info", event: "broken-off", route: "post /api/v1/sign-in", count: 1 },
  ]);
});

test("it describes every route of its interface, with what each of them needs", async () => {
  const described = await (await fetch(`${running.origin}/api/v1/openapi.json`)).json();
  const operations = Object.values(
    described.paths as Record<string, Record<string, { operationId: string; summary: string }>>,
  ).flatMap(Object.values);
  expect(operations.length).toBeGreaterThan(10);
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
  // The authority's certificate is served where there is one; nothing else joins the routes of the list.
  const known = [...ROUTES, ...watchingRoutes()].filter(({ path }) => /^\/(api|health)\//.test(path));
  expect(
    Object.entries(described.paths as Record<string, object>)
      .flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method} ${path}`))
      .sort(),
  ).toEqual(known.map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, "{$1}")}`).sort());
  for (const { summary, operationId } of operations) expect(summary, operationId).toMatch(/^[A-Z].*\.$/s);
});

test("nobody gets past the sign-in, and its lines name nobody", async () => {
  const shown = await fetch(`${running.origin}/en/queues`, { redirect: "manual" });
  expect(shown.status).toBe(303);
  expect(running.accounts.firstCode).not.toBeNull();
  expect(lines.join("")).not.toContain(running.accounts.firstCode ?? "?");
  const said = lines.map((line) => JSON.parse(line));
  expect(said).toContainEqual(expect.objectContaining({ level: "info", event: "started", store: "sqlite" }));
});

test("when it starts it forgets answers that nobody comes back for", async () => {
  const kept = await running.office.tables.query("SELECT key FROM entry_requests");
  expect(kept).toEqual([{ key: "of today" }]);
  expect(lines.map((line) => JSON.parse(line))).toContainEqual(
    expect.objectContaining({ event: "cleared-up", requests: 1 }),
  );
});
