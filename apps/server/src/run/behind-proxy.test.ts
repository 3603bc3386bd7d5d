import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { get as plainGet } from "node:http";
import { get } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqliteStore } from "@dauys/store";
import { openSqliteTables } from "@dauys/store/tables";
import { afterAll, expect, test } from "vitest";
import { MIGRATIONS } from "../migrations.ts";
import { openRehearsal } from "../rehearsal/open-rehearsal.ts";
import { twelveStations } from "../testing/twelve-stations.ts";
import { localTls } from "./local-authority.ts";
import { startOffice } from "./start-office.ts";

const folder = mkdtempSync(join(tmpdir(), "dauys-behind-proxy-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("with a certificate the office speaks TLS with its proxy, and nothing else", async () => {
  const tls = await localTls(join(folder, "tls"), ["localhost"], Date.now());
  writeFileSync(join(folder, "office.pem"), tls.cert);
  writeFileSync(join(folder, "office.key"), tls.key);
  const store = await openSqliteStore(join(folder, "record.sqlite"));
  const plan = twelveStations();
  await openRehearsal(store, plan);
  const running = await startOffice({
    ...{ folder, store, version: "0.0.0", compiled: null, clock: { now: () => plan.begins } },
    tables: await openSqliteTables(join(folder, "office.sqlite"), MIGRATIONS),
    config: {
      format: "dauys-office-1",
      listen: { port: 0 },
      origin: "https://office.example",
      tls: { mode: "proxy", certificate: "office.pem", key: "office.key" },
      proxies: ["127.0.0.1"],
    },
    log: { info: () => {}, error: () => {} },
  });
  const place = { host: "127.0.0.1", port: running.port, path: "/health/live" };
  const headers = await new Promise<NodeJS.Dict<string | string[]>>((settle, fail) => {
    const secure = { ...place, servername: "localhost", ca: tls.authority ?? "", agent: false as const };
    get(secure, (response) => response.resume().on("end", () => settle(response.headers))).on("error", fail);
  });
  expect(headers["strict-transport-security"]).toBeDefined();
  const plain = new Promise((settle, fail) => plainGet({ ...place, agent: false }, settle).on("error", fail));
  await expect(plain).rejects.toThrow();
  await running.stop();
});
