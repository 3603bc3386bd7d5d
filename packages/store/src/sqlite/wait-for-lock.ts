import { setTimeout as pause } from "node:timers/promises";
import { inAllLanguages, RECORD_MESSAGES } from "../record/messages.ts";
import { RecordFault } from "../record/record-fault.ts";

const PATIENCE_MILLISECONDS = 30_000;
const LONGEST_PAUSE = 20;
const BUSY = 5;

/**
 * Does something that needs a lock of SQLite, as soon as no other connection holds it. Between tries the thread is free,
 * so that the other connection may be one of this thread.
 * @throws RecordFault when another connection holds the lock for 30 seconds
 */
export async function waitForLock<T>(path: string, work: () => T): Promise<T> {
  const deadline = Date.now() + PATIENCE_MILLISECONDS;
  for (let wait = 1; ; wait = Math.min(wait * 2, LONGEST_PAUSE)) {
    try {
      return work();
    } catch (error) {
      if (!isBusy(error)) throw error;
      if (Date.now() > deadline) throw busyFault(path, error);
    }
    // Not all at the same moment: two who wait should not wake together again and again.
    await pause(Math.ceil(Math.random() * wait));
  }
}

/** Does something that needs a lock of SQLite; null when another connection holds it. */
export function unlessBusy<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (isBusy(error)) return null;
    throw error;
  }
}

// The lowest byte is the kind of error, those above it say more of it.
function isBusy(error: unknown): boolean {
  return ((error as { readonly errcode?: number }).errcode ?? 0) % 256 === BUSY;
}

function busyFault(path: string, cause: unknown): RecordFault {
  const seconds = PATIENCE_MILLISECONDS / 1000;
  return new RecordFault("unavailable", inAllLanguages(RECORD_MESSAGES, "busy", { path, seconds }), { cause });
}
