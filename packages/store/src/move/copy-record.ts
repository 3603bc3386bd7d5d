import { equalBytes, keyReference, parseSignatureLine } from "@dauys/core/record";
import { logFault } from "../log/fault.ts";
import { eachWholeEntry } from "../record/read-all.ts";
import type { Addition, LockedRecord, RecordedEntry, RecordReader, RecordStore } from "../record/record-store.ts";
import { type ErasedPayload, keepErased } from "./keep-erased.ts";

const CHUNK = 256;

/** What a copy took over. */
export interface Copied {
  /** How many entries were added, and how many the record has now. */
  readonly added: number;
  readonly size: number;
}

/** What is said and known beside a copy. */
export interface CopyOptions {
  /** The payloads that the record says are erased: no copy brings their bytes back. */
  readonly erased?: readonly ErasedPayload[];
  /** Called with how many entries are copied, and of how many. */
  readonly progress?: (done: number, of: number) => void;
}

/**
 * Copies a record from one store into another: entries with their hashes and keys, signed checkpoints, payloads held and
 * erased. The other one is empty, or holds the beginning of the record and is completed. All entries go in at once or not
 * at all; what else there is follows, and a copy that was cut short is finished by making it again.
 * @throws RecordFault when the other store holds something else, or an entry does not have its hash
 */
export async function copyRecord(
  from: RecordStore,
  to: RecordStore,
  { erased = [], progress = () => {} }: CopyOptions = {},
): Promise<Copied> {
  const size = await from.size();
  const added = await to.locked(async (record) => {
    const before = await record.size();
    await sameBeginning(from, record, before);
    await appendRest(from, record, { start: before, end: size, progress });
    return Math.max(0, size - before);
  });
  await copyCheckpoints(from, to);
  await keepErased(to, erased);
  for (const hash of await from.payloadHashes()) {
    const payload = await from.payload(hash);
    if (payload === null) continue;
    await to.savePayload(hash, payload);
    // Held there, and erased here since.
    if (payload.state === "erased") await to.erasePayload(hash, payload.at, payload.ground);
  }
  return { added, size: Math.max(size, await to.size()) };
}

async function sameBeginning(from: RecordReader, to: RecordReader, size: number): Promise<void> {
  for (let at = 0; at < size; at += CHUNK) {
    const ours = await to.leaves(at, Math.min(at + CHUNK, size));
    const theirs = await from.leaves(at, at + ours.length);
    const differs = theirs.findIndex((leaf, i) => !equalBytes(leaf, ours[i]!));
    if (differs !== -1) {
      throw logFault("forked", { where: `entry ${at + differs}`, published: at + differs + 1 });
    }
  }
}

interface Rest {
  readonly start: number;
  readonly end: number;
  readonly progress: (done: number, of: number) => void;
}

async function appendRest(from: RecordReader, to: LockedRecord, { start, end, progress }: Rest): Promise<void> {
  let done = 0;
  let waiting: { key: string | null; left: number; entries: RecordedEntry[] } | null = null;
  let ready: Addition[] = [];
  for await (const entry of eachWholeEntry(from, start, end)) {
    waiting ??= { key: entry.key, left: entry.count ?? 1, entries: [] };
    waiting.entries.push(entry);
    waiting.left -= 1;
    done += 1;
    if (waiting.left > 0) continue;
    ready.push({ key: waiting.key, entries: waiting.entries });
    waiting = null;
    if (ready.length < CHUNK) continue;
    await to.append(ready);
    progress(done, end - start);
    ready = [];
  }
  if (ready.length > 0) await to.append(ready);
  progress(done, end - start);
}

// The latest one, and the cosignatures under it: earlier ones follow from the entries and are found in the folder.
async function copyCheckpoints(from: RecordStore, to: RecordStore): Promise<void> {
  const latest = await from.latestCheckpoint();
  if (latest === null) return;
  await to.saveCheckpoint(latest);
  for (const line of latest.cosignatures) {
    const signature = parseSignatureLine(line.slice(0, -1));
    if (signature !== null) await to.saveCosignature(latest.size, keyReference(signature), line);
  }
}
