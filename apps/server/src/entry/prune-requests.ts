import type { Statements } from "@dauys/store/tables";

/**
 * How long the answer to a request is kept under its key, in milliseconds: 30 days. A page sends a step again within seconds,
 * and a step that waits in a browser is done when that browser is opened anew; after a month there is no count to come back to.
 */
const KEPT_MILLISECONDS = 30 * 24 * 60 * 60 * 1000;

/** Forgets the answers that nobody comes back for any more. @returns how many these were */
export function pruneRequests(statements: Statements, now: number): Promise<number> {
  return statements.change("DELETE FROM entry_requests WHERE at < $1", [now - KEPT_MILLISECONDS]);
}
