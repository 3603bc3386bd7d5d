import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { saltedHash } from "@dauys/core/record";
import { afterAll, expect, test } from "vitest";
import { sha256 } from "../keys/index.ts";
import { openLog } from "../log/log.ts";
import { eachEntry } from "../record/read-all.ts";
import { RecordFault } from "../record/record-fault.ts";
import type { RecordStore } from "../record/record-store.ts";
import { openSequencer, systemClock } from "../sequencer/sequencer.ts";
import { onEachStore } from "../testing/on-each-store.ts";
import { sqliteKind } from "../testing/places.ts";
import { SampleJudge } from "../testing/sample-judge.ts";
import { batchOf, filed, opened } from "../testing/samples.ts";
import { signerOf } from "../testing/signers.ts";
import { copyRecord } from "./copy-record.ts";
import { importFolder } from "./import-folder.ts";

const signer = signerOf("rehearsal.example/record");
const { key } = signer;
const root = mkdtempSync(join(tmpdir(), "dauys-move-"));
const embedded = sqliteKind();
const salt = new Uint8Array(32).fill(1);
const text = (word: string): Uint8Array => new TextEncoder().encode(word);
const hashOf = (word: string): Uint8Array => saltedHash(sha256, salt, text(word));
afterAll(() => rmSync(root, { recursive: true }));
afterAll(embedded.stop);

const openJudge = (): SampleJudge => new SampleJudge();

/** A record with single entries, a batch, a checkpoint, and payloads held and erased. */
async function fill(store: RecordStore): Promise<void> {
  const sequencer = await openSequencer({ store, openJudge, clock: systemClock });
  await sequencer.append({ key: "open", entries: [opened()] });
  for (let i = 0; i < 20; i += 1) await sequencer.append({ key: `single ${i}`, entries: [filed(`single-${i}`)] });
  const units = Array.from({ length: 600 }, (_, i) => `batch-${i}`);
  await sequencer.append({ key: "batch", entries: batchOf(units) });
  for (const word of ["kept", "gone"])
    await store.savePayload(hashOf(word), { state: "held", salt, bytes: text(word) });
  await store.erasePayload(hashOf("gone"), "2030-01-14T09:00:00Z", "decision 5");
  const log = await openLog({ store, key, remembered: null });
  await log.checkpoint(signer);
}

/** All that a record holds, as one value to compare; without keys where a folder lies between. */
async function contents(store: RecordStore, withKeys = true): Promise<unknown> {
  const entries: string[] = [];
  for await (const { bytes, leaf, key: own, count } of eachEntry(store, 0, await store.size())) {
    const command = withKeys ? `${own} ${count}` : "";
    entries.push(`${Buffer.from(leaf).toString("hex")} ${Buffer.from(bytes).toString("hex")} ${command}`);
  }
  const latest = await store.latestCheckpoint();
  const payloads = await Promise.all((await store.payloadHashes()).map((hash) => store.payload(hash)));
  const plain = payloads.map((one) => (one?.state === "held" ? Buffer.from(one.bytes).toString() : one));
  return { entries, note: Buffer.from(latest?.note ?? []).toString(), payloads: withKeys ? plain : [] };
}

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "done",
    (error) => (error instanceof RecordFault ? error.code : String(error)),
  );

await onEachStore("moving a record", (kind) => {
  const folder = join(root, `published-${kind.name}`);
  const source = async (): Promise<RecordStore> => {
    const store = await kind.open(kind.fresh());
    await fill(store);
    return store;
  };

  test("from one store to the other and back again nothing is changed, and commands are still known", async () => {
    const here = await source();
    const there = await embedded.open(embedded.fresh());
    const back = await kind.open(kind.fresh());
    expect(await copyRecord(here, there)).toEqual({ added: 622, size: 622 });
    expect(await copyRecord(there, back)).toEqual({ added: 622, size: 622 });
    const all = await contents(here);
    expect(await contents(there)).toEqual(all);
    expect(await contents(back)).toEqual(all);
    const sequencer = await openSequencer({ store: back, openJudge, clock: systemClock });
    const again = await sequencer.append({ key: "single 3", entries: [filed("single-3")] });
    expect(again).toMatchObject({ ok: true, first: 4, repeated: true });
    expect(await sequencer.append({ key: "new", entries: [filed("new")] })).toMatchObject({ ok: true, first: 622 });
    for (const store of [here, there, back]) await store.close();
  });

  test("a copy that was cut short is completed, and another record is not written over", async () => {
    const here = await source();
    const there = await embedded.open(embedded.fresh());
    const beginning = await here.entries(0, 7);
    await there.append(
      0,
      beginning.map((entry) => ({ entries: [entry], key: entry.key })),
    );
    const told: (readonly number[])[] = [];
    const progress = (...now: readonly number[]): void => void told.push(now);
    expect(await copyRecord(here, there, { progress })).toEqual({ added: 615, size: 622 });
    expect(told.at(-1)).toEqual([615, 615]);
    expect(await contents(there)).toEqual(await contents(here));
    const other = await embedded.open(embedded.fresh());
    await other.append(0, [{ entries: await here.entries(1, 2), key: "x" }]);
    expect(await codeOf(copyRecord(here, other))).toBe("forked");
    expect(await other.size()).toBe(1);
    for (const store of [here, there, other]) await store.close();
  });

  test("through a folder nothing is changed either, and a restored backup is completed from it", async () => {
    const here = await source();
    const log = await openLog({ store: here, key, remembered: null });
    const told: string[] = [];
    const progress = (done: number, of: number): void => void told.push(`${done}/${of}`);
    await log.publish(folder, { payloads: () => true, progress });
    const there = await embedded.open(embedded.fresh());
    expect(await importFolder(folder, key, there, { progress })).toEqual({ added: 622, size: 622 });
    // Three bundles, three tiles of leaf hashes and the one above them; then the bundles again.
    expect(told.slice(-3)).toEqual(["256/622", "512/622", "622/622"]);
    expect(told).toContain("7/7");
    expect(await contents(there, false)).toEqual(await contents(here, false));
    const kept = await there.payload(hashOf("kept"));
    expect(kept?.state === "held" && Buffer.from(kept.bytes).toString()).toBe("kept");
    expect(await there.payload(hashOf("gone"))).toBeNull();
    const backup = await kind.open(kind.fresh());
    await backup.append(
      0,
      (await here.entries(0, 15)).map((entry) => ({ entries: [entry], key: entry.key })),
    );
    expect(await codeOf(openLog({ store: backup, key, remembered: join(folder, "checkpoint") }))).toBe("rolled-back");
    expect(await importFolder(folder, key, backup)).toEqual({ added: 607, size: 622 });
    expect(await contents(backup, false)).toEqual(await contents(here, false));
    expect(await codeOf(openLog({ store: backup, key, remembered: join(folder, "checkpoint") }))).toBe("done");
    for (const store of [here, there, backup]) await store.close();
  });

  test("a folder that was tampered with leaves the store as it was", async () => {
    const bundle = join("tile", "entries", "001");
    const spoilt: readonly [string, (copy: string) => void, string][] = [
      ["one bit of an entry", (copy) => flip(join(copy, bundle), 100), "bad-folder"],
      [
        "a bundle cut short",
        (copy) => writeFileSync(join(copy, bundle), readFileSync(join(copy, bundle)).subarray(0, -3)),
        "bad-folder",
      ],
      ["a bundle that is gone", (copy) => rmSync(join(copy, bundle)), "bad-folder"],
      ["a checkpoint that is gone", (copy) => rmSync(join(copy, "checkpoint")), "bad-folder"],
      ["one bit of the checkpoint", (copy) => flip(join(copy, "checkpoint"), 40), "bad-checkpoint"],
    ];
    for (const [what, spoil, code] of spoilt) {
      const copy = join(root, "spoilt");
      cpSync(folder, copy, { recursive: true });
      spoil(copy);
      const store = await kind.open(kind.fresh());
      expect([what, await codeOf(importFolder(copy, key, store)), await store.size()]).toEqual([what, code, 0]);
      await store.close();
      rmSync(copy, { recursive: true });
    }
    const store = await kind.open(kind.fresh());
    expect(await codeOf(importFolder(folder, signerOf("other.example/record").key, store))).toBe("other-record");
    const payload = join(folder, "payload", Buffer.from(hashOf("kept")).toString("hex"));
    flip(payload, 35);
    expect(await codeOf(importFolder(folder, key, store))).toBe("bad-folder");
    await store.close();
  });
});

function flip(path: string, at: number): void {
  const bytes = readFileSync(path);
  bytes[at] = bytes[at]! ^ 1;
  writeFileSync(path, bytes);
}
