import { DatabaseSync } from "node:sqlite";

const PATIENCE_MILLISECONDS = 60_000;

/**
 * Does some work on a file that no other process does such work on at the same time: by a lock of SQLite on a file beside
 * it, which ends with the process that has it, however that ends.
 * @throws Error what SQLite says, where the other process does not end in a minute or the lock cannot be made
 */
export async function oneAtATime<T>(path: string, work: () => Promise<T>): Promise<T> {
  const lock = new DatabaseSync(`${path}.lock`, { timeout: PATIENCE_MILLISECONDS });
  try {
    lock.exec("BEGIN EXCLUSIVE");
    return await work();
  } finally {
    lock.close();
  }
}
