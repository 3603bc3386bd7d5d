import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import pg from "pg";

/** A way to a database that can be cut, for tests of what happens then. */
export interface Cuttable {
  /** The address of the database by this way. */
  readonly url: string;
  /** Ends every connection at once, without a word, and refuses new ones. */
  readonly cut: () => void;
  /** Lets new connections through again. */
  readonly mend: () => void;
  readonly close: () => Promise<void>;
}

/** Opens a way to the PostgreSQL at an address, a socket of this machine or of a network. */
export async function cuttable(url: string): Promise<Cuttable> {
  // The driver's own reading of the address.
  const { host, port, user = "", password, database = "" } = new pg.Client({ connectionString: url });
  const through = new Set<Socket>();
  let whole = true;
  const server = createServer((client) => {
    if (!whole) {
      client.destroy();
      return;
    }
    const target = host.startsWith("/") ? connect(`${host}/.s.PGSQL.${port}`) : connect(port, host);
    for (const [one, other] of [
      [client, target],
      [target, client],
    ] as const) {
      through.add(one);
      one.pipe(other);
      one.on("error", () => other.destroy());
      one.on("close", () => {
        through.delete(one);
        other.destroy();
      });
    }
  });
  await new Promise<void>((settle) => void server.listen(0, "127.0.0.1", settle));
  const secret = typeof password === "string" ? `:${encodeURIComponent(password)}` : "";
  const cut = (): void => {
    whole = false;
    for (const socket of through) socket.destroy();
  };
  return {
    url: `postgresql://${encodeURIComponent(user)}${secret}@127.0.0.1:${(server.address() as AddressInfo).port}/${encodeURIComponent(database)}`,
    cut,
    mend: () => {
      whole = true;
    },
    close: () => {
      cut();
      return new Promise((settle) => void server.close(() => settle()));
    },
  };
}
