import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { hashBundle } from "@dauys/core/election";
import {
  decodeBundle,
  encodeBundle,
  formatCheckpoint,
  formatNote,
  TILE_WIDTH,
  tilePath,
  treeHasher,
} from "@dauys/core/record";
import { afterAll, expect, test } from "vitest";
import { folderFiles } from "../folder-files.ts";
import { sha256 } from "./cryptography.ts";
import { type ReadingThread, readingThread } from "./reading-thread.ts";

const BUNDLES = 120;
const LAST = 7;
const MOST = 1 << 24;
const DAMAGED = 100;
const hasher = treeHasher(sha256);
const folder = mkdtempSync(join(tmpdir(), "dauys-reading-"));
afterAll(() => rmSync(folder, { recursive: true }));

function pathOf(index: number): string {
  return tilePath({ level: "entries", index, width: index < BUNDLES ? TILE_WIDTH : LAST });
}

function write(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), bytes);
}

for (let index = 0; index <= BUNDLES; index += 1) {
  const entries = Array.from({ length: index < BUNDLES ? TILE_WIDTH : LAST }, (_, i) => Uint8Array.of(index, i, 5));
  write(pathOf(index), index === DAMAGED ? new Uint8Array(9) : encodeBundle(entries));
}
const text = formatCheckpoint({
  origin: "x.example",
  size: BigInt(BUNDLES * TILE_WIDTH + LAST),
  root: new Uint8Array(32),
  extensions: [],
});
write("checkpoint", formatNote({ text, signatures: [{ name: "x", id: "00000000", signature: new Uint8Array(64) }] }));

const plain = folderFiles(folder);

/** Reads all bundles, eight at a time as a verification does; says how many came with hashes, all of them right. */
async function readThrough({ files }: ReadingThread): Promise<number> {
  let hashed = 0;
  for (let start = 0; start <= BUNDLES; start += 8) {
    const indexes = Array.from({ length: Math.min(8, BUNDLES + 1 - start) }, (_, i) => start + i);
    const answers = await Promise.all(indexes.map((index) => files.read(pathOf(index), MOST)));
    for (const [i, answer] of answers.entries()) {
      const own = await plain.read(pathOf(start + i), MOST);
      if (!answer.ok || !own.ok) throw new Error(`no bundle ${start + i}`);
      expect(Buffer.from(answer.bytes).equals(own.bytes)).toBe(true);
      if (answer.hashes === undefined) continue;
      hashed += 1;
      const decoded = decodeBundle(own.bytes, start + i < BUNDLES ? TILE_WIDTH : LAST);
      const { leaves, root } = hashBundle(hasher, decoded.ok ? decoded.entries : []);
      expect([Buffer.from(answer.hashes.leaves), answer.hashes.root && Buffer.from(answer.hashes.root)]).toEqual([
        Buffer.from(leaves),
        root && Buffer.from(root),
      ]);
    }
  }
  return hashed;
}

test("what comes from the thread is what stands in the folder, with the hashes over it", async () => {
  const thread = readingThread(folder, plain);
  await thread.begun;
  // All but the damaged one.
  expect(await readThrough(thread)).toBe(BUNDLES);
  await thread.end();
});

test("a damaged bundle comes without hashes, so that who judges finds it out", async () => {
  const thread = readingThread(folder, plain);
  for (let index = 0; index <= DAMAGED; index += 1) {
    const answer = await thread.files.read(pathOf(index), MOST);
    if (index === DAMAGED) expect(answer.ok && [answer.bytes.length, answer.hashes]).toEqual([9, undefined]);
  }
  await thread.end();
});

test("what is asked for again, out of order, beyond the end or after the end is read here", async () => {
  const thread = readingThread(folder, plain);
  await readThrough(thread);
  for (const index of [3, 90, 3])
    expect(await thread.files.read(pathOf(index), MOST)).toEqual(await plain.read(pathOf(index), MOST));
  const beyond = tilePath({ level: "entries", index: BUNDLES + 5, width: TILE_WIDTH });
  expect(await thread.files.read(beyond, MOST)).toMatchObject({ ok: false, fault: { reason: "not-there" } });
  await thread.end();
  expect((await thread.files.read("checkpoint", MOST)).ok).toBe(true);
});

test("without a record in its place the thread is done without", async () => {
  const thread = readingThread(join(folder, "nowhere"), plain);
  await thread.begun;
  expect(await readThrough(thread)).toBe(0);
  await thread.end();
});
