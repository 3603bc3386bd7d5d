import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filedBodyOf, verifyRecord } from "@dauys/core/election";
import { formatVerifierKey } from "@dauys/core/record";
import { folderFiles } from "@dauys/exchange/record";
import { newKey, sealKey, sha256, verifyEd25519, writePrivateFile } from "@dauys/store/keys";
import { afterAll, expect, test } from "vitest";
import { propose } from "../signing/index.ts";
import { signAs } from "../signing/testing/sign-as.ts";
import { testOffice } from "../testing/test-office.ts";
import { openLogKey, openPublishing, type Publishing } from "./index.ts";

const open = await testOffice();
const { office, stations } = open;
const recordFolder = join(office.folder, "published-record");
const site = join(office.folder, "site");
const opened: Publishing[] = [];
afterAll(async () => {
  for (const one of opened) await one.close();
  await open.close();
});

async function publish(more: { readonly site?: string; readonly again?: number } = {}): Promise<Publishing> {
  const publishing = await openPublishing({
    store: office.record.store,
    signer: open.rehearsal.rehearsal.log,
    recordFolder,
    remembered: join(office.folder, "remembered"),
    site: more.site === undefined ? null : { folder: more.site },
    log: { info: () => {}, error: () => {} },
    gather: 5,
    again: more.again ?? 5,
  });
  opened.push(publishing);
  return publishing;
}

/** Files a station's paper by its own commission. */
async function file(unit: string): Promise<void> {
  const { form, lists } = await office.record.read((fold) => ({
    form: fold.form?.form.form,
    lists: fold.lists.map(({ list }) => list),
  }));
  if (form === undefined) throw new Error("no form");
  const body = filedBodyOf(form, lists, open.paperOf(unit)) as never;
  const made = await propose(office, { unit, kind: "filing", entries: [{ type: "protocol-filed", body }], by: "s" });
  if (!made.ok) throw new Error(made.refusal.message.en);
  expect((await signAs(open, unit, made.id, [1, 2, 3])).state).toBe("recorded");
}

const verified = () =>
  verifyRecord(
    folderFiles(recordFolder),
    { key: null, policy: null, since: null, quick: false },
    { sha256, verify: verifyEd25519 },
  );

test("what is appended stands in the published record and on the site soon, by itself, and verifies", async () => {
  const publishing = await publish({ site });
  expect((await publishing.published()).entries).toBe(await office.record.store.size());
  const [one] = stations;
  const page = join(site, "en", "xr-2031", one?.station ?? "", "index.html");
  const before = existsSync(page) ? readFileSync(page, "utf8") : "";
  await file(one?.station ?? "");
  const size = await office.record.store.size();
  await expect.poll(() => publishing.state(), { timeout: 15_000 }).toEqual({ entries: size, failures: 0 });
  const registered = String(open.paperOf(one?.station ?? "").fields.registered);
  const after = readFileSync(page, "utf8");
  expect(after).not.toBe(before);
  expect(after.replace(/[,\u00a0]/g, "")).toContain(registered);
  const found = await verified();
  expect(found.checkpoint?.size).toBe(BigInt(size));
  expect([found.ok, found.quick]).toEqual([true, false]);
});

test("what is published is published once, and not again because of its own traces in the store", async () => {
  const lines: string[] = [];
  const publishing = await openPublishing({
    store: office.record.store,
    signer: open.rehearsal.rehearsal.log,
    recordFolder: join(office.folder, "once"),
    remembered: null,
    site: null,
    log: { info: (event) => lines.push(event), error: (event) => lines.push(event) },
    gather: 1,
  });
  await publishing.published();
  await new Promise((settle) => setTimeout(settle, 400));
  await publishing.close();
  expect(lines).toEqual(["published"]);
});

test("who waits for what is appended waits for it too while an earlier publication is under way", async () => {
  const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  const publishing = await openPublishing({
    store: office.record.store,
    signer: open.rehearsal.rehearsal.log,
    recordFolder: join(office.folder, "under-way"),
    remembered: null,
    site: null,
    payloads: async () => {
      begin();
      await released;
      return new Set();
    },
    log: { info: () => {}, error: () => {} },
    gather: 60_000,
  });
  const before = await office.record.store.size();
  const first = publishing.published();
  await begun;
  await file(stations[3]?.station ?? "");
  const both = publishing.published();
  release();
  expect([(await first).entries > before, await both]).toEqual([
    false,
    { entries: await office.record.store.size(), failures: 0 },
  ]);
  await publishing.close();
});

test("a proposal that is not signed shows nowhere in what is published", async () => {
  const unit = stations[1]?.station ?? "";
  const publishing = await publish();
  const before = (await publishing.published()).entries;
  const { form, lists } = await office.record.read((fold) => ({
    form: fold.form?.form.form,
    lists: fold.lists.map(({ list }) => list),
  }));
  if (form === undefined) throw new Error("no form");
  const body = filedBodyOf(form, lists, open.paperOf(unit)) as never;
  await propose(office, { unit, kind: "filing", entries: [{ type: "protocol-filed", body }], by: "s" });
  publishing.wake();
  expect(await publishing.published()).toEqual({ entries: before, failures: 0 });
});

test("a failure keeps nobody from appending, and what was appended meanwhile is published once it passes", async () => {
  const blocked = join(office.folder, "blocked");
  // A file stands where the folder of the site has to be.
  writeFileSync(blocked, "");
  const publishing = await publish({ site: blocked });
  expect((await publishing.published()).failures).toBe(1);
  await file(stations[2]?.station ?? "");
  rmSync(blocked);
  const size = await office.record.store.size();
  await expect.poll(() => publishing.state(), { timeout: 15_000 }).toEqual({ entries: size, failures: 0 });
  expect(existsSync(join(blocked, "index.html")) || readdirSync(blocked).length > 0).toBe(true);
});

test("the record's key is opened from its file only where it is the one that the first entry names", async () => {
  const pair = newKey("rehearsal.example/other", "ed25519");
  const key = join(office.folder, "log.key");
  const passphrase = join(office.folder, "log.pass");
  await writePrivateFile(key, await sealKey(pair, Buffer.from("nine quiet owls read maps")));
  await writePrivateFile(passphrase, Buffer.from("nine quiet owls read maps\n"));
  const files = { key, passphrase };
  expect((await openLogKey(files, formatVerifierKey(pair.key))).ok).toBe(true);
  expect(await openLogKey(files, formatVerifierKey(open.rehearsal.rehearsal.log.key))).toEqual({
    ok: false,
    fault: { file: key, problem: "another-record" },
  });
  expect(await openLogKey({ ...files, passphrase: join(office.folder, "none") }, "")).toMatchObject({ ok: false });
  rmSync(passphrase);
  await writePrivateFile(passphrase, Buffer.from("something else entirely\n"));
  expect(await openLogKey(files, formatVerifierKey(pair.key))).toMatchObject({ fault: { problem: "passphrase" } });
});
