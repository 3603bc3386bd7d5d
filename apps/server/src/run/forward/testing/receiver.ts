import { type AddressInfo, createServer, type Socket } from "node:net";
import { createServer as createTlsServer, type TlsOptions } from "node:tls";

/** A receiver of logs, for tests. */
export interface TestReceiver {
  readonly port: number;
  /** What has arrived, message by message, as their lengths part them. */
  readonly got: string[];
  /** Waits until so many messages have arrived, or one that says this. */
  readonly until: (wanted: number | string) => Promise<readonly string[]>;
  /** Hangs up on whoever is connected. */
  readonly hangUp: () => void;
  readonly close: () => Promise<void>;
}

/** Opens a receiver on a free port, or at `port`; without `tls`, in the clear. */
export async function testReceiver(tls: TlsOptions | null, port = 0): Promise<TestReceiver> {
  const got: string[] = [];
  const waiting: { readonly wanted: number | string; readonly settle: (got: readonly string[]) => void }[] = [];
  const isThere = (wanted: number | string): boolean =>
    typeof wanted === "number" ? got.length >= wanted : got.some((message) => message.includes(wanted));
  const sockets = new Set<Socket>();
  const took = (messages: readonly string[]): void => {
    got.push(...messages);
    for (const { wanted, settle } of waiting) if (isThere(wanted)) settle(got);
  };
  const serve = (socket: Socket): void => {
    let rest: Buffer = Buffer.alloc(0);
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket)).on("error", () => {});
    socket.on("data", (part) => {
      const { messages, left } = parted(Buffer.concat([rest, part]));
      rest = left;
      took(messages);
    });
  };
  const server = tls === null ? createServer(serve) : createTlsServer(tls, serve).on("tlsClientError", () => {});
  await new Promise<void>((settle) => server.listen(port, "127.0.0.1", settle));
  return {
    port: (server.address() as AddressInfo).port,
    got,
    until: (wanted) => new Promise((settle) => (isThere(wanted) ? settle(got) : waiting.push({ wanted, settle }))),
    hangUp: () => {
      for (const socket of sockets) socket.destroy();
    },
    close: () =>
      new Promise((settle) => {
        server.close(() => settle());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** Takes messages off the front of what came: a length in digits, a space, as many bytes. */
function parted(bytes: Buffer): { readonly messages: readonly string[]; readonly left: Buffer } {
  const messages: string[] = [];
  let left = bytes;
  for (;;) {
    const space = left.indexOf(" ");
    const length = Number(left.subarray(0, Math.max(0, space)).toString());
    if (space < 1 || left.length < space + 1 + length) return { messages, left };
    messages.push(left.subarray(space + 1, space + 1 + length).toString());
    left = left.subarray(space + 1 + length);
  }
}
