import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { type BundleHashes, type FileRead, MOST_BUNDLE, type RecordFiles } from "@dauys/core/election";
import { parseTilePath } from "@dauys/core/record";

/** What the thread is to read, and by which it learns how far the judging is: the bundle that was asked for last. */
export interface ReadOrder {
  readonly place: string;
  readonly asked: Int32Array;
  readonly ahead: number;
  readonly most: number;
}

/** One bundle: its bytes with the hashes over them; `null` for a file that is not as it should be. */
export interface ReadAnswer {
  readonly index: number;
  readonly path: string;
  readonly bytes: Uint8Array | null;
  readonly hashes: BundleHashes | null;
}

/** A record whose bundles of entries are read and hashed by a thread. */
export interface ReadingThread {
  readonly files: RecordFiles;
  /** Kept once the thread has brought a bundle, or is at its end: what is read earlier may be read without it. */
  readonly begun: Promise<void>;
  readonly end: () => Promise<unknown>;
}

/** So many bundles the thread may be ahead: some tens of megabytes. */
const AHEAD = 24;

/**
 * Lets a thread read and hash the bundles of entries of the record in a folder or bundle of this machine, one after the
 * other, while this one judges what has come. What the thread does not bring, and all other files, is read here.
 */
export function readingThread(place: string, files: RecordFiles): ReadingThread {
  const asked = new Int32Array(new SharedArrayBuffer(4));
  const workerData: ReadOrder = { place, asked, ahead: AHEAD, most: MOST_BUNDLE };
  const worker = new Worker(new URL("./reading-worker.ts", import.meta.url), { workerData });
  const come = new Map<number, ReadAnswer>();
  const waiting = new Map<number, () => void>();
  let first = Number.POSITIVE_INFINITY;
  let highest = -1;
  let over = false;
  const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
  const tellAll = (): void => {
    over = true;
    begin();
    for (const tell of waiting.values()) tell();
    waiting.clear();
  };
  worker.on("message", (answer: ReadAnswer) => {
    first = Math.min(first, answer.index);
    come.set(answer.index, answer);
    begin();
    waiting.get(answer.index)?.();
    waiting.delete(answer.index);
  });
  // A thread that fails is done without, and so is one that is at its end.
  worker.on("error", tellAll);
  worker.on("exit", tellAll);
  const brought = async (index: number): Promise<ReadAnswer | undefined> => {
    if (!come.has(index) && !over) await new Promise<void>((resolve) => waiting.set(index, resolve));
    const answer = come.get(index);
    come.delete(index);
    return answer;
  };
  const read = async (path: string, most: number): Promise<FileRead> => {
    const index = path.startsWith("tile/entries/") ? parseTilePath(path)?.index : undefined;
    // The thread goes one way: what is asked for again, or out of order, is read here.
    if (index === undefined || index <= highest) return files.read(path, most);
    highest = index;
    Atomics.store(asked, 0, index);
    Atomics.notify(asked, 0);
    // Files of this machine are had at once, and then nothing is heard of the thread: it has to be listened to.
    if (first === Number.POSITIVE_INFINITY) await setImmediate();
    const answer = index < first ? undefined : await brought(index);
    if (answer?.path !== path || answer.bytes === null) return files.read(path, most);
    const { bytes, hashes } = answer;
    return { ok: true, bytes, ...(hashes === null ? {} : { hashes }) };
  };
  return { files: { read }, begun, end: () => worker.terminate() };
}
