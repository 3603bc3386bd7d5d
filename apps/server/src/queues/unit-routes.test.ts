import { parsePolicy, parseVerifierKey, treeHasher, verifyReceipt } from "@dauys/core/record";
import { openLog } from "@dauys/store";
import { sha256, verifyEd25519 } from "@dauys/store/keys";
import { afterAll, expect, test } from "vitest";
import { typist } from "../entry/testing/typist.ts";
import { entryTime, openOfficeRecord } from "../office/index.ts";
import type { QueueState } from "../pages/queues/queue-view.ts";
import { signAs } from "../signing/testing/sign-as.ts";
import { testOffice } from "../testing/test-office.ts";
import { type BoardState, boardOf } from "./board.ts";
import { correctProtocol, fileProtocol, putEntry } from "./testing/put-entries.ts";

const open = await testOffice();
afterAll(open.close);
const [one, two, three, four] = open.stations.map(({ station }) => station) as [string, string, string, string];
const { district, region } = open.stations[0] as { district: string; region: string };

test("what the record says of stations shows in the queues: filed, fixed, recounted, held back", async () => {
  const auditor = open.person("auditor", "auditor", open.root);
  await fileProtocol(open, one);
  await fileProtocol(open, two, { fields: { "by-certificate": 9 } });
  await fileProtocol(open, three);
  await correctProtocol(open, two, { kind: "transcription-fix", reason: "typed 9 for 5" }, {});
  await putEntry(open, region, "protocol-held", { unit: three, reason: "a court asked" });
  await auditor.get("/en/queues");
  const state = (await (await auditor.get("/api/v1/queues")).json()) as QueueState;
  expect(state.rows.slice(0, 4).map((row) => row.state)).toEqual(["published", "fixed", "held", "not-started"]);
  expect(state.rows[0]).toMatchObject({ by: `xr/${one}` });
});

test("a unit's page has its protocol, its findings, its history with reasons, and what is summed up above", async () => {
  const auditor = open.person("auditor", "auditor", open.root);
  const html = await (await auditor.get(`/en/units/${two}`)).text();
  expect(html).toContain("A slip of ours in typing was fixed");
  expect(html).toContain("typed 9 for 5");
  expect(html).toContain("Nothing was found.");
  const held = await (await auditor.get(`/ru/units/${three}`)).text();
  expect(held).toContain("Задержан: a court asked");
  const above = await (await auditor.get(`/en/units/${district}`)).text();
  expect(above).toContain("stations counted");
});

test("observers and proxies read protocols of their units that stand in the record, and nothing unfinished", async () => {
  const observer = open.person("observer", "observer", region);
  const proxy = open.person("proxy", "proxy", region, { party: "maple" });
  const clerk = typist(open.person("clerk-a", "territorial-clerk", region), four);
  await clerk.open();
  await clerk.save(open.paperOf(four));
  for (const reader of [observer, proxy]) {
    const published = await (await reader.get(`/api/v1/units/${one}/protocol`)).json();
    expect(published).toMatchObject({ unit: one, protocol: { findings: [] } });
    expect(Object.keys(published)).toEqual(["unit", "protocol", "sums", "history"]);
    const unfinished = await (await reader.get(`/en/units/${four}`)).text();
    expect(unfinished).toContain("No protocol of this unit stands in the record yet.");
    expect(unfinished).not.toMatch(/First entry|Not started|clerk-a|state-/);
    const above = await (await reader.get(`/en/units/${district}`)).text();
    expect(above).not.toMatch(/First entry|Not started|Held back ·|clerk-a|state-/);
    for (const path of [
      "/en/queues",
      "/api/v1/queues",
      "/en/wall",
      `/en/wall/${district}`,
      `/api/v1/units/${district}/progress`,
    ]) {
      expect((await reader.get(path)).status, path).toBe(403);
    }
  }
});

test("a unit outside of one's grants is refused: page, protocol and receipt", async () => {
  const other = open.stations.find((each) => each.region !== region)?.station ?? "";
  const observer = open.person("observer", "observer", region);
  const clerk = open.person("clerk-a", "territorial-clerk", region);
  for (const reader of [observer, clerk]) {
    for (const path of [`/en/units/${other}`, `/api/v1/units/${other}/protocol`, `/api/v1/units/${other}/receipts/1`]) {
      expect((await reader.get(path)).status, path).toBe(403);
    }
  }
});

test("a receipt is of the unit's own entries alone, and holds by itself once a checkpoint is signed", async () => {
  const observer = open.person("observer", "observer", region);
  const entry = await open.office.record.read((fold) => fold.units.get(one)?.filing?.entry ?? -1);
  const path = `/api/v1/units/${one}/receipts/${entry}`;
  expect((await observer.get(path)).status).toBe(409);
  expect((await observer.get(`/api/v1/units/${two}/receipts/${entry}`)).status).toBe(404);
  for (const wrong of ["0", "-1", "1e3", "x", "999999"]) {
    expect((await observer.get(`/api/v1/units/${one}/receipts/${wrong}`)).status, wrong).toBe(404);
  }
  const text = await open.office.record.read((fold) => fold.opened?.log ?? "");
  const key = parseVerifierKey(sha256, text);
  if (!key.ok) throw new Error(text);
  const log = await openLog({ store: open.office.record.store, key: key.key, remembered: null });
  await log.checkpoint(open.rehearsal.rehearsal.log);
  const response = await observer.get(path);
  expect([response.status, response.headers.get("content-disposition")]).toMatchObject([
    200,
    expect.stringContaining(".tlog-proof"),
  ]);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const [recorded] = await open.office.record.store.entries(entry, entry + 1);
  const policy = parsePolicy(sha256, `log ${text}\nquorum none\n`);
  if (!policy.ok) throw new Error(policy.fault.message);
  const verified = verifyReceipt(
    treeHasher(sha256),
    verifyEd25519,
    bytes,
    recorded?.bytes ?? new Uint8Array(),
    policy.policy,
  );
  expect(verified).toMatchObject({ ok: true, index: BigInt(entry) });
});

test("another node knows by itself what was written, and names its state in the same way", async () => {
  const { office } = open;
  const other = { ...office, record: await openOfficeRecord(office.record.store, () => entryTime(office.clock)) };
  const states = ({ index }: BoardState) => index.rows.map(({ unit, state }) => [unit, state]);
  const before = await boardOf(other).fresh();
  expect(states(before)).toEqual(states(await boardOf(office).fresh()));
  const revision = before.revision;
  const unit = open.stations.at(-1)?.station ?? "";
  await fileProtocol(open, unit);
  await putEntry(open, open.root, "unit-invalidated", {
    unit: district,
    ground: "Act, Art. 20",
    session: { present: 7 },
  });
  const [here, there] = [await boardOf(office).fresh(), await boardOf(other).fresh()];
  expect(there.revision).toBe(here.revision);
  expect(there.revision).not.toBe(revision);
  expect(states(there)).toEqual(states(here));
  expect(there.index.row(unit)?.state).toBe("published");
  expect(there.index.row(one)?.state).toBe("invalidated");
  expect(there.index.stations.of(0)).toEqual(here.index.stations.of(0));
});

test("what a commission was asked to sign waits for signatures, and is in the record with the last of them", async () => {
  const own = open.stations.filter((each) => each.region !== region)[2];
  const unit = own?.station ?? "";
  for (const id of ["clerk-x", "clerk-y"]) {
    const clerk = typist(open.person(id, "territorial-clerk", own?.district ?? ""), unit);
    await clerk.open();
    await clerk.save(open.paperOf(unit));
    await clerk.finish();
  }
  const state = async () => (await boardOf(open.office).fresh()).index.row(unit)?.state;
  expect(await state()).toBe("agreed");
  const chair = open.person("chair-x", "chair", own?.district ?? "", { seat: 1 });
  const made = await chair.send("post", `/api/v1/units/${own?.district}/proposals/filing`, { units: [unit] });
  const { id } = (await made.json()) as { readonly id: string };
  expect(await state()).toBe("proposed");
  expect(await signAs(open, own?.district ?? "", id, [1, 2, 3, 4])).toMatchObject({ state: "recorded" });
  expect(await state()).toBe("published");
});
