import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RecordFiles } from "@dauys/core/election";
import { afterAll, beforeAll, expect, test } from "vitest";
import { filesIn } from "../build/input-files.ts";
import type { MadeRehearsal } from "../records/make-rehearsal.ts";
import { smallRehearsal } from "../testing/small-records.ts";
import { publishSite } from "./publish-site.ts";
import { openPublisher, type Published, type Publisher } from "./publisher.ts";
import { hashOf } from "./sums.ts";
import { firstEntries } from "./testing/grown-record.ts";

const root = mkdtempSync(join(tmpdir(), "dauys-publisher-"));
let made: MadeRehearsal;
/** The size at which the first seals are in, and no protocol. */
let begun = 0;

beforeAll(() => {
  made = smallRehearsal();
  begun = Math.min(...made.fold.stationUnits.flatMap(({ seals }) => seals.map(({ entry }) => entry))) + 10;
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** What lies in a folder: hashes by path. */
function held(folder: string): ReadonlyMap<string, string> {
  return new Map(filesIn(folder, () => true).map((path) => [path, hashOf(readFileSync(join(folder, path)))]));
}

/** A record that grows when it is told to. */
function growing(size: number): { readonly files: RecordFiles; readonly growTo: (size: number) => void } {
  let now = firstEntries(made, size);
  return {
    files: { read: (path, most) => now.read(path, most) },
    growTo: (to) => {
      now = firstEntries(made, to);
    },
  };
}

async function done(work: ReturnType<Publisher["publishNext"]>): Promise<Published> {
  const result = await work;
  if (!result.ok) throw new Error(`${result.fault.reason}: ${result.fault.detail}`);
  return result.value;
}

const anew = new Map<number, ReadonlyMap<string, string>>();

/** What a run that makes everything gives of the first entries. */
async function fresh(size: number): Promise<ReadonlyMap<string, string>> {
  const known = anew.get(size);
  if (known !== undefined) return known;
  const out = mkdtempSync(join(root, "fresh-"));
  await done(publishSite({ files: firstEntries(made, size), out }));
  const files = held(out);
  rmSync(out, { recursive: true });
  anew.set(size, files);
  return files;
}

/** Sizes between the first seals and the end, some close to each other. @param seed - decides which */
function sizes(seed: number, count: number): readonly number[] {
  let state = seed;
  const random = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const found = new Set<number>();
  while (found.size < count) {
    const last = [...found].at(-1) ?? 0;
    const far = begun + random(made.checkpoint.size - begun);
    found.add(random(2) === 0 && last > 0 && last < made.checkpoint.size ? last + 1 : far);
  }
  return [...found].sort((a, b) => a - b);
}

/** Whoever looks for a fault tries others. */
const SEED = 7;

test("a site that grows with its record is byte for byte one that is made anew", async () => {
  const steps = sizes(SEED, 5);
  const { files, growTo } = growing(begun);
  const out = join(root, "grown");
  const publisher = await openPublisher({ files, out, threads: 0 });
  await done(publisher.publishNext());
  for (const [i, size] of steps.entries()) {
    growTo(size);
    const { written, renewed, files: all } = await done(publisher.publishNext());
    expect(renewed).toBe(false);
    expect(written).toBeLessThan(all);
    // After some steps receipts are left as they are.
    if (i % 3 !== 1) continue;
    expect((await done(publisher.settle())).renewed).toBe(true);
    expect(held(out), `${size} entries, of ${steps}`).toEqual(await fresh(size));
  }
  await publisher.close();
}, 60_000);

test("before all receipts are renewed, every file is the one of the list, and only receipts are older", async () => {
  const size = made.checkpoint.size - 1;
  const { files, growTo } = growing(size);
  const out = join(root, "unsettled");
  const publisher = await openPublisher({ files, out, threads: 0 });
  await done(publisher.publishNext());
  growTo(size + 1);
  await done(publisher.publishNext());
  const listed = readFileSync(join(out, "SHA256SUMS"), "utf8").trimEnd().split("\n");
  const now = held(out);
  expect(listed).toHaveLength(now.size - 1);
  for (const line of listed) expect(now.get(line.slice(66)), line).toBe(line.slice(0, 64));
  const whole = await fresh(size + 1);
  const other = [...whole.keys()].filter((path) => whole.get(path) !== now.get(path));
  expect(other.filter((path) => !path.endsWith(".tlog-proof"))).toEqual(["SHA256SUMS"]);
  expect(other.length).toBeGreaterThan(30);
  await publisher.close();
});

test("a correction writes the files of its station and of what lies above, and those of the count", async () => {
  const [last] = made.fold.stationUnits
    .flatMap(({ name, parent, filing }) => (filing?.before == null ? [] : [{ name, parent, entry: filing.entry }]))
    .sort((a, b) => b.entry - a.entry);
  if (last === undefined) throw new Error("no station was corrected");
  const { files, growTo } = growing(last.entry);
  const out = join(root, "corrected");
  const publisher = await openPublisher({ files, out, threads: 0 });
  await done(publisher.publishNext());
  const before = held(out);
  growTo(last.entry + 1);
  const { written } = await done(publisher.publishNext());
  const after = held(out);
  const changed = [...after.keys()].filter((path) => before.get(path) !== after.get(path));
  expect(changed).toContain(`kk/xr-2031/${last.name}/index.html`);
  expect(changed).toContain(`ru/xr-2031/${last.parent?.name}/index.html`);
  expect(changed).toContain(`data/xr-2031/receipts/${last.entry}.tlog-proof`);
  expect(changed.filter((path) => path.endsWith(".tlog-proof"))).toHaveLength(2);
  // A page that was made again may come out as it was; nothing else is written that did not change.
  expect(written - changed.length).toBeLessThan(20);
  await publisher.close();
});

test("threads give the bytes that one gives", async () => {
  const size = made.checkpoint.size - 1;
  const { files, growTo } = growing(size);
  const out = join(root, "threads");
  const seen: number[] = [];
  const progress = (part: string, n: number): unknown => part === "write" && seen.push(n);
  const publisher = await openPublisher({ files, out, threads: 2, progress });
  await done(publisher.publishNext());
  expect(held(out)).toEqual(await fresh(size));
  expect(seen.length).toBeGreaterThan(2);
  growTo(made.checkpoint.size);
  await done(publisher.publishNext());
  await done(publisher.settle());
  expect(held(out)).toEqual(await fresh(made.checkpoint.size));
  await publisher.close();
});

test("what asks to be published does not wait for receipts", async () => {
  const { files, growTo } = growing(begun);
  const out = join(root, "hurried");
  const publisher = await openPublisher({ files, out, threads: 0 });
  await done(publisher.publishNext());
  growTo(begun + 1);
  await done(publisher.publishNext());
  const settled = publisher.settle();
  growTo(begun + 2);
  const next = publisher.publishNext();
  expect((await done(settled)).renewed).toBe(false);
  expect((await done(next)).note.checkpoint.size).toBe(begun + 2);
  await done(publisher.settle());
  expect(held(out)).toEqual(await fresh(begun + 2));
  await publisher.close();
});

test("another publisher goes on from what one has left, and makes all of it where it cannot know", async () => {
  const out = join(root, "resumed");
  const publishFirst = (size: number) => done(publishSite({ files: firstEntries(made, size), out }));
  const end = made.checkpoint.size;
  const all = await publishFirst(end - 2);
  expect((await publishFirst(end - 1)).written).toBeLessThan(all.files);
  expect(held(out)).toEqual(await fresh(end - 1));
  // A file that somebody put there, and one that was changed with the list.
  const path = "kk/xr-2031/0101001/index.html";
  writeFileSync(join(out, "kk", "stray.html"), "?");
  writeFileSync(join(out, path), "?");
  const sums = readFileSync(join(out, "SHA256SUMS"), "utf8");
  writeFileSync(join(out, "SHA256SUMS"), sums.replace(new RegExp(`^.{64}(?=  ${path}$)`, "m"), hashOf("?")));
  await publishFirst(end);
  expect(held(out)).toEqual(await fresh(end));
  // One that somebody took away.
  rmSync(join(out, path));
  expect((await publishFirst(end)).written).toBe(1);
  expect(held(out)).toEqual(await fresh(end));
});
