import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";

const AGAIN_AFTER_MILLISECONDS = 1000;
const AT_MOST_EVERY_MILLISECONDS = 200;

/** The channel on which the nodes of a record tell each other that it may have grown. */
function channelOf(schema: string): string {
  return `dauys_${schema.slice(1, -1)}`.slice(0, 63);
}

/** Tells the other nodes now and then, at most five times a second, that the record has grown. Costs an append nothing. */
export function growthTeller(pool: pg.Pool, schema: string): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    const tell = (): void => {
      waiting = false;
      // A hint that is lost is no loss: who needs the truth reads the size.
      if (!pool.ending) pool.query("SELECT pg_notify($1, '')", [channelOf(schema)]).catch(() => {});
    };
    setTimeout(tell, AT_MOST_EVERY_MILLISECONDS).unref();
  };
}

/** Listens for growth on a connection of its own, which is made anew when it is lost. */
export async function listenForGrowth(url: string, schema: string, hint: () => void): Promise<() => Promise<void>> {
  let ended = false;
  let client: pg.Client | null = null;
  const listen = async (): Promise<void> => {
    const next = new pg.Client({ connectionString: url, application_name: "dauys", keepAlive: true });
    const lost = new Promise<void>((settle) => void next.once("end", settle).on("error", () => settle()));
    await next.connect();
    next.on("notification", hint);
    await next.query(`LISTEN "${channelOf(schema)}"`);
    client = next;
    void lost.then(again);
  };
  const again = async (): Promise<void> => {
    while (!ended) {
      await pause(AGAIN_AFTER_MILLISECONDS, undefined, { ref: false });
      if (ended) return;
      // What came while nobody listened is not known.
      if (
        await listen()
          .then(() => true)
          .catch(() => false)
      )
        return hint();
    }
  };
  await listen();
  return async () => {
    ended = true;
    await client?.end().catch(() => {});
  };
}
