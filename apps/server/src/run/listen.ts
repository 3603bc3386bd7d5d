import { createServer as createPlain, type Server } from "node:http";
import { createServer as createTls } from "node:https";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import type { TlsFiles } from "./local-authority.ts";

/** What answers requests: a function from requests to answers, with the address that a connection comes from. */
export type Answering = (request: Request, peer: string) => Promise<Response> | Response;

/** A server that listens. */
export interface Listener {
  readonly port: number;
  /** Takes no more connections, lets what is under way end for so many milliseconds, then cuts it off. */
  readonly stop: (patience: number) => Promise<void>;
}

/** The longest that a request may take to arrive, so that nobody holds a connection open by sending slowly. */
const ARRIVAL_MILLISECONDS = 60_000;
const HEADER_MILLISECONDS = 15_000;
/** Longer than the pages wait between two looks at what has changed, so that each look needs no connection of its own. */
const IDLE_MILLISECONDS = 20_000;

/** Where a server listens, and how it is protected. */
export interface ListenPlace {
  readonly host: string;
  readonly port: number;
  readonly tls: TlsFiles | null;
  /** Hears of handshakes that failed, by the code of OpenSSL or of the system. */
  readonly onTlsFailure?: (code: string) => void;
}

/**
 * Listens on one address.
 * @throws Error of the system, such as EADDRINUSE
 */
export function listen(answer: Answering, { host, port, tls, onTlsFailure }: ListenPlace): Promise<Listener> {
  const listener = getRequestListener(
    (request, env) => answer(request, (env as unknown as Connection).incoming.socket.remoteAddress ?? ""),
    // The listener's own Response hands a text on as it is. Node's makes a buffer of each, eight megabytes of which begin a
    // collection of the whole heap: under a thousand people every few seconds, while everybody waits.
    { overrideGlobalObjects: true },
  );
  const server: Server =
    tls === null ? createPlain(listener) : createTls({ cert: tls.cert, key: tls.key, minVersion: "TLSv1.2" }, listener);
  server.requestTimeout = ARRIVAL_MILLISECONDS;
  server.headersTimeout = HEADER_MILLISECONDS;
  server.keepAliveTimeout = IDLE_MILLISECONDS;
  return new Promise((settle, fail) => {
    server.once("error", fail);
    server.listen(port, host, () => {
      server.off("error", fail);
      // Of a connection that breaks nobody here has to hear.
      server.on("clientError", (_, socket) => void socket.destroy());
      server.on("tlsClientError", (error: NodeJS.ErrnoException) => onTlsFailure?.(error.code ?? error.name));
      settle({ port: (server.address() as AddressInfo).port, stop: (patience) => stopped(server, patience) });
    });
  });
}

interface Connection {
  readonly incoming: { readonly socket: { readonly remoteAddress?: string } };
}

function stopped(server: Server, patience: number): Promise<void> {
  return new Promise((settle) => {
    const cut = setTimeout(() => server.closeAllConnections(), patience);
    server.close(() => {
      clearTimeout(cut);
      settle();
    });
    server.closeIdleConnections();
  });
}
