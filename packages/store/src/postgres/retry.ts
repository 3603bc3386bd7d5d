import { setTimeout as pause } from "node:timers/promises";
import { inAllLanguages, RECORD_MESSAGES } from "../record/messages.ts";
import { RecordFault } from "../record/record-fault.ts";

const LONGEST_PAUSE = 500;

/**
 * What passes by itself: serialization failures and deadlocks; a server that starts, stops or fails over, one that has
 * become a standby; connections that are refused, lost or too many.
 */
const PASSING = new Set([
  ...["40001", "40P01", "55P03", "57P01", "57P02", "57P03", "25006", "25P03", "53300"],
  ...["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT", "ENOENT", "EHOSTUNREACH", "ENETUNREACH", "EAI_AGAIN"],
]);

/** Whether an error is one after which the same may succeed: nothing is known then of what became of a commit. */
export function passes(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.some(passes);
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  if (typeof code === "string") return PASSING.has(code) || code.startsWith("08");
  // Of connections that end without an error of the server or the system, pg only says so in words.
  return (
    typeof message === "string" &&
    /^(Connection terminated|timeout e|Client (has encountered|was closed))/.test(message)
  );
}

/**
 * Does something again and again while it fails with what passes by itself, with growing pauses.
 * @throws RecordFault `unavailable` when it has not passed after `patience` milliseconds
 */
export async function patiently<T>(patience: number, work: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + patience;
  for (let wait = 10; ; wait = Math.min(wait * 2, LONGEST_PAUSE)) {
    try {
      return await work();
    } catch (error) {
      if (!passes(error)) throw error;
      if (Date.now() > deadline) {
        const params = { seconds: Math.round(patience / 1000), reason: (error as Error).message };
        throw new RecordFault("unavailable", inAllLanguages(RECORD_MESSAGES, "unavailable", params), { cause: error });
      }
    }
    await pause(wait / 2 + (Math.random() * wait) / 2);
  }
}
