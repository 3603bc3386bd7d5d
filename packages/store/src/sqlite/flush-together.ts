import { close, fdatasync, open } from "node:fs";
import { promisify } from "node:util";

const [opened, synced, closed] = [promisify(open), promisify(fdatasync), promisify(close)];

/** Brings what was committed to the disk. */
export interface Flushing {
  /**
   * Kept when all that was committed before the call is on the disk. Those who ask while the disk is at work share the next
   * flush. Once a flush has failed nobody knows what the disk holds: that call and all after it fail.
   */
  readonly flush: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** One flush after the other, each for all who asked before it began. */
export function flushTogether(flush: () => Promise<void>): () => Promise<void> {
  let running = Promise.resolve();
  let next: Promise<void> | null = null;
  return () => {
    next ??= running.then(() => {
      next = null;
      running = flush();
      return running;
    });
    return next;
  };
}

/**
 * Flushes the write-ahead log of a database, while the thread does other work. SQLite would wait for the disk with the whole
 * thread. The log is opened with the first flush: by then the first commit has made it, and it stays as long as the database
 * is open.
 */
export function logFlushing(database: string): Flushing {
  let log: number | null = null;
  const flush = flushTogether(async () => {
    // Windows flushes only what is open for writing.
    log ??= await opened(`${database}-wal`, "r+");
    await synced(log);
  });
  return {
    flush,
    close: async () => {
      if (log !== null) await closed(log);
      log = null;
    },
  };
}
