import type pg from "pg";
import { passes } from "./retry.ts";

/** A connection that is kept for one kind of work: asking the pool each time would take as long as a small statement. */
export interface KeptConnection {
  /** Does some work on it; where the connection is lost, the next work gets a new one. */
  readonly use: <T>(work: (client: pg.PoolClient) => Promise<T>) => Promise<T>;
  /** Gives it back, so that the pool can end. */
  readonly release: () => Promise<void>;
}

/** Keeps a connection of a pool, from its first use on. */
export function keptConnection(pool: pg.Pool): KeptConnection {
  // A promise, so that two who begin at once do not take two.
  let kept: Promise<pg.PoolClient> | null = null;
  const drop = (client: pg.PoolClient, of: Promise<pg.PoolClient> | null): void => {
    if (kept !== of) return;
    kept = null;
    client.release(true);
  };
  const connect = (): Promise<pg.PoolClient> => {
    const next = pool.connect().then((client) => {
      // One that is lost between two statements is not used again.
      client.on("error", () => drop(client, next));
      return client;
    });
    next.catch(() => {
      if (kept === next) kept = null;
    });
    return next;
  };
  return {
    use: async (work) => {
      kept ??= connect();
      const own = kept;
      const client = await own;
      try {
        return await work(client);
      } catch (error) {
        if (passes(error)) drop(client, own);
        throw error;
      }
    },
    release: async () => {
      const client = await kept?.catch(() => null);
      kept = null;
      client?.release();
    },
  };
}
