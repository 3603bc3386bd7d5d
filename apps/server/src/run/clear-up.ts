import { pruneRequests } from "../entry/index.ts";
import type { Office } from "../office/index.ts";

const HOUR_MILLISECONDS = 60 * 60 * 1000;

/**
 * Clears up what nobody asks for any more: now, and every hour. Each node does it by itself; what one of them took away is
 * not there for the others. What fails is tried again an hour later, and keeps nobody from working.
 *
 * @returns what ends it
 */
export async function clearingUp({ tables, clock, log }: Office, every = HOUR_MILLISECONDS): Promise<() => void> {
  const clear = async (): Promise<void> => {
    try {
      const requests = await pruneRequests(tables, clock.now());
      if (requests > 0) log.info("cleared-up", { requests });
    } catch (error) {
      log.error("clearing-up-failed", { error: error instanceof Error ? error.name : "unknown" });
    }
  };
  await clear();
  const timer = setInterval(() => void clear(), every);
  timer.unref();
  return () => clearInterval(timer);
}
