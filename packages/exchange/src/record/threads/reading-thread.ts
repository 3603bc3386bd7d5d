import { Worker } from "node:worker_threads";
import type { BundleHashes, FileRead, RecordFiles } from "@dauys/core/election";

/** What the thread is asked for: a file, by the number of the question. */
export interface ReadQuestion {
  readonly turn: number;
  readonly path: string;
  readonly most: number;
}

/** What it answers: the file's bytes with the hashes over them; `null` for a file that is not as it should be. */
export interface ReadAnswer {
  readonly turn: number;
  readonly bytes: Uint8Array | null;
  readonly hashes: BundleHashes | null;
}

/** A record whose bundles of entries are read and hashed by a thread. */
export interface ReadingThread {
  readonly files: RecordFiles;
  readonly end: () => Promise<unknown>;
}

/**
 * Lets a thread read and hash the bundles of entries of the record in a folder or plain bundle of this machine, while this
 * one judges what has come. Until the thread is there, and for all other files, `files` are read here.
 */
export function readingThread(place: string, files: RecordFiles): ReadingThread {
  const worker = new Worker(new URL("./reading-worker.ts", import.meta.url), { workerData: place });
  const asked = new Map<number, (answer: ReadAnswer | null) => void>();
  let there = false;
  let turn = 0;
  worker.on("online", () => {
    there = true;
  });
  worker.on("message", (answer: ReadAnswer) => {
    asked.get(answer.turn)?.(answer);
    asked.delete(answer.turn);
  });
  worker.on("error", () => {
    // A thread that fails is done without: what it was asked for is read here.
    there = false;
    for (const tell of asked.values()) tell(null);
    asked.clear();
  });
  const ask = (path: string, most: number): Promise<ReadAnswer | null> =>
    new Promise((resolve) => {
      turn += 1;
      asked.set(turn, resolve);
      worker.postMessage({ turn, path, most } satisfies ReadQuestion);
    });
  const read = async (path: string, most: number): Promise<FileRead> => {
    const answer = there && path.startsWith("tile/entries/") ? await ask(path, most) : null;
    const { bytes = null, hashes = null } = answer ?? {};
    if (bytes === null) return files.read(path, most);
    return { ok: true, bytes, ...(hashes === null ? {} : { hashes }) };
  };
  return { files: { read }, end: () => worker.terminate() };
}
