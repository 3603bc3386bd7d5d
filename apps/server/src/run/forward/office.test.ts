import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqliteStore } from "@dauys/store";
import { openSqliteTables } from "@dauys/store/tables";
import { afterAll, expect, test } from "vitest";
import { verifyAudit } from "../../audit/index.ts";
import { MIGRATIONS } from "../../migrations.ts";
import { openRehearsal } from "../../rehearsal/open-rehearsal.ts";
import { twelveStations } from "../../testing/twelve-stations.ts";
import { jsonLog } from "../json-log.ts";
import { type RunningOffice, startOffice } from "../start-office.ts";
import { testReceiver } from "./testing/receiver.ts";

const folder = mkdtempSync(join(tmpdir(), "dauys-forwarding-office-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function started(to: string, lines: string[]): Promise<RunningOffice> {
  const store = await openSqliteStore(join(folder, "record.sqlite"));
  const plan = twelveStations();
  if ((await store.size()) === 0) await openRehearsal(store, plan);
  const clock = { now: () => plan.begins };
  return startOffice({
    ...{ folder, store, clock, version: "0.0.0", compiled: null },
    tables: await openSqliteTables(join(folder, "office.sqlite"), MIGRATIONS),
    config: { format: "dauys-office-1", listen: { port: 0 }, forward: { to, way: "plain" } },
    log: jsonLog((line) => lines.push(line), clock),
  });
}

function guess({ origin }: RunningOffice, signInName: string): Promise<Response> {
  return fetch(`${origin}/api/v1/sign-in`, {
    method: "POST",
    headers: { origin, "content-type": "application/json" },
    body: JSON.stringify({ signInName, password: "as many as it takes" }),
  });
}

test("somebody elsewhere holds what the office said and where its trail ended, and nothing that anybody typed", async () => {
  const receiver = await testReceiver(null);
  const lines: string[] = [];
  const running = await started(`127.0.0.1:${receiver.port}`, lines);
  await receiver.until(" started ");
  expect(await (await fetch(`${running.origin}/health/ready`)).json()).toMatchObject({
    ready: true,
    forward: "connected",
  });
  expect(await (await fetch(`${running.origin}/metrics`)).text()).toContain("dauys_forward_connected 1");
  await guess(running, "aigul.nurlanova");
  const got = await receiver.until(" trail-head ");
  const told = JSON.parse(
    /\{.*"trail-head".*\}/.exec(got.find((one) => one.includes(" trail-head ")) ?? "")?.[0] ?? "",
  );
  const { seq, hash } = told as { readonly seq: number; readonly hash: string };
  expect(seq).toBe(1);
  // Whoever writes the trail anew is given away by what was told.
  expect((await verifyAudit(running.office.tables, { seq, hash })).ok).toBe(true);
  expect(await verifyAudit(running.office.tables, { seq, hash: "0".repeat(64) })).toMatchObject({
    why: "not-as-noted",
  });
  await running.stop();
  await receiver.until(" stopped ");
  const said = got.map((message) => message.slice(message.indexOf("{")));
  expect(said.join("")).not.toMatch(/aigul|nurlanova|as many as it takes/i);
  // The same lines as here, and no other but the end of the trail.
  expect(said.filter((line) => !line.includes('"trail-head"'))).toEqual(lines.map((line) => line.trimEnd()));
  await receiver.close();
});

test("a receiver that is away keeps nobody from working", async () => {
  const gone = await testReceiver(null);
  await gone.close();
  const running = await started(`127.0.0.1:${gone.port}`, []);
  expect(await (await fetch(`${running.origin}/health/ready`)).json()).toMatchObject({ ready: true, forward: "away" });
  expect(await (await fetch(`${running.origin}/metrics`)).text()).toMatch(
    /dauys_forward_connected 0[\s\S]*waiting_lines \d/,
  );
  expect((await guess(running, "daniyar")).status).toBe(401);
  await running.stop();
});
