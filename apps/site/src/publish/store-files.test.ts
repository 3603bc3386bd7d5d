import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MOST_BUNDLE } from "@dauys/core/election";
import { type Payload, parseCheckpoint, parseNote, SALT_BYTES, treeHasher } from "@dauys/core/record";
import { openSqliteStore, type RecordStore } from "@dauys/store";
import { sha256 } from "@dauys/store/keys";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { MadeRehearsal } from "../records/make-rehearsal.ts";
import { smallRehearsal } from "../testing/small-records.ts";
import { publishSite } from "./publish-site.ts";
import { openPublisher } from "./publisher.ts";
import { storeFiles } from "./store-files.ts";
import { entriesOf, firstEntries } from "./testing/grown-record.ts";

const root = mkdtempSync(join(tmpdir(), "dauys-store-files-"));
const hasher = treeHasher(sha256);
let made: MadeRehearsal;
let store: RecordStore;

/** Appends the entries up to a size, and keeps the checkpoint over them. */
async function growTo(size: number): Promise<void> {
  const from = await store.size();
  const entries = entriesOf(made).slice(from, size);
  await store.append(from, [{ entries: entries.map((bytes) => ({ bytes, leaf: hasher.leaf(bytes) })), key: null }]);
  const read = await firstEntries(made, size).read("checkpoint", MOST_BUNDLE);
  const note = read.ok ? read.bytes : new Uint8Array();
  const parsed = parseNote(note);
  const checkpoint = parsed.ok ? parseCheckpoint(parsed.note.text) : parsed;
  if (!checkpoint.ok) throw new Error(checkpoint.fault.message);
  await store.saveCheckpoint({ size, root: checkpoint.checkpoint.root, note });
}

beforeAll(async () => {
  made = smallRehearsal();
  store = await openSqliteStore(join(root, "record.sqlite"));
});
afterAll(async () => {
  await store.close();
  rmSync(root, { recursive: true, force: true });
});

test("without a checkpoint nothing is there", async () => {
  const read = await storeFiles(store).read("checkpoint", MOST_BUNDLE);
  expect(read).toMatchObject({ ok: false, fault: { reason: "not-there" } });
});

test("a kept record is published as the folder of it is, and goes on as it grows", async () => {
  const [before, size] = [made.checkpoint.size - 300, made.checkpoint.size];
  await growTo(before);
  const sums = (out: string): string => readFileSync(join(root, out, "SHA256SUMS"), "utf8");
  const publisher = await openPublisher({ files: storeFiles(store), out: join(root, "kept"), threads: 0 });
  expect(await publisher.publishNext()).toMatchObject({ ok: true });
  await growTo(size);
  expect(await publisher.publishNext()).toMatchObject({ ok: true, value: { note: { checkpoint: { size } } } });
  await publisher.settle();
  await publisher.close();
  const files = new Map([...made.files].filter(([path]) => !path.startsWith("payload/")));
  const inMemory = async (path: string) => {
    const bytes = files.get(path);
    if (bytes !== undefined) return { ok: true, bytes } as const;
    return { ok: false, fault: { reason: "not-there", message: path } } as const;
  };
  expect(await publishSite({ files: { read: inMemory }, out: join(root, "folder") })).toMatchObject({ ok: true });
  expect(sums("kept")).toBe(sums("folder"));
});

test("every file of the folder is there, a partial tile of an earlier checkpoint too, and no other", async () => {
  const files = storeFiles(store);
  for (const [path, bytes] of made.files) {
    if (path.startsWith("payload/")) continue;
    const read = await files.read(path, MOST_BUNDLE);
    expect(read.ok && Buffer.from(bytes).equals(read.bytes), path).toBe(true);
  }
  expect((await files.read("tile/0/000.p/5", MOST_BUNDLE)).ok).toBe(true);
  for (const path of ["tile/0/999", "tile/entries/999", "tile/entries/000.p/256", "../record.sqlite", "payload/ab"]) {
    expect((await files.read(path, MOST_BUNDLE)).ok, path).toBe(false);
  }
});

test("payloads are there that are public, and held still", async () => {
  const [first = "", second = ""] = [...made.files.keys()].flatMap((path) => path.split("payload/").slice(1));
  for (const hash of [first, second]) {
    const bytes = made.files.get(`payload/${hash}`) ?? new Uint8Array();
    const payload: Payload = { state: "held", salt: bytes.slice(0, SALT_BYTES), bytes: bytes.slice(SALT_BYTES) };
    await store.savePayload(Buffer.from(hash, "hex"), payload);
  }
  const read = (hash: string, files = storeFiles(store, { payloads: (each) => each === first })) =>
    files.read(`payload/${hash}`, MOST_BUNDLE);
  const found = await read(first);
  expect(found.ok && Buffer.from(found.bytes).equals(made.files.get(`payload/${first}`) ?? Buffer.of())).toBe(true);
  expect((await read(second)).ok).toBe(false);
  await store.erasePayload(Buffer.from(first, "hex"), "2031-01-20T00:00:00Z", "a ground");
  expect((await read(first)).ok).toBe(false);
});
