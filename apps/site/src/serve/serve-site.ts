import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { DEFAULTS } from "../build/house.ts";
import { type RecordDesk, recordDesk } from "../publish/desk/record-desk.ts";
import { publishedFolder, recordPlace } from "../records/record-folder.ts";
import { REHEARSAL } from "../records/rehearsal-record.ts";
import { type Asking, answer } from "./answer.ts";
import { recordMounts } from "./record-mounts.ts";
import { listMounts, type SiteFiles } from "./site-files.ts";

/** Where and what to serve. */
export interface ServeOptions {
  /** The folder of a built site. */
  readonly root: string;
  /** The folder of the records that were made here; each that is whole is served below `/records/`. */
  readonly records?: string;
  /** The folder in which compiled pages are kept, with which pages of stations are made when they are asked for. */
  readonly cache?: string;
  readonly host: string;
  /** The first port to try; 0 lets the system choose one. */
  readonly port: number;
}

/** A running server. `port` is the one it got; it is not the one asked for where that was taken. */
export interface Serving {
  readonly url: string;
  readonly port: number;
  /** Looks again at what there is to serve: from now on pages and records that have come since are answered too. */
  refresh(): Promise<void>;
  /** Ends the server and the connections still open. */
  close(): Promise<void>;
}

const PORTS_TO_TRY = 20;

/**
 * Serves the files of a built site; no other file of the machine can be reached. Where the port is taken, the next free
 * one after it is used.
 *
 * @throws Error if the folder cannot be read, or none of 20 ports is free.
 */
export async function serveSite({ root, records, cache, host, port }: ServeOptions): Promise<Serving> {
  const list = async (): Promise<SiteFiles> => {
    const own = records === undefined ? [] : await recordMounts(resolve(records));
    return listMounts([{ at: "/", folder: resolve(root) }, ...own]);
  };
  let files = await list();
  const desk = records === undefined ? null : stationDesk(resolve(records), cache ?? DEFAULTS.cache);
  const more: Asking = async (address) => (isWhole(files) ? ((await desk?.ask(address)) ?? null) : null);
  const server = siteServer(() => files, more);
  const refresh = async (): Promise<void> => {
    files = await list();
  };
  for (let attempt = 0; attempt < PORTS_TO_TRY; attempt += 1) {
    const wanted = port === 0 ? 0 : port + attempt;
    if (wanted <= 65_535 && (await listen(server, host, wanted))) return serving(server, host, refresh, desk);
  }
  throw new Error(`no free port from ${port} on: set PORT to another one`);
}

/** Makes what the rehearsal has of every station, which is more than is written before anybody asks. */
function stationDesk(records: string, cache: string): RecordDesk {
  return recordDesk({ id: REHEARSAL, folder: publishedFolder(recordPlace(records, REHEARSAL)), cache });
}

/** Whether the rehearsal is there with its pages. */
function isWhole(files: SiteFiles): boolean {
  return files.has(`/records/${REHEARSAL}/checkpoint`) && files.has(`/en/${REHEARSAL}/`);
}

function siteServer(files: () => SiteFiles, more: Asking): Server {
  return createServer(async (request, response) => {
    try {
      const { status, headers, body } = await answer(
        files(),
        {
          method: request.method ?? "GET",
          target: request.url ?? "/",
          ifNoneMatch: request.headers["if-none-match"],
        },
        more,
      );
      // A browser that went away while its page was read needs no answer.
      if (!response.destroyed) response.writeHead(status, headers).end(body ?? undefined);
    } catch (error) {
      response.writeHead(500, { "Content-Type": "text/plain; charset=utf-8" });
      response.end(`the file could not be read: ${error instanceof Error ? error.message : String(error)}\n`);
    }
  });
}

/** Whether the server now listens on the port; `false` if another program does. */
function listen(server: Server, host: string, port: number): Promise<boolean> {
  return new Promise((settle, fail) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      server.off("listening", listening);
      if (error.code === "EADDRINUSE") settle(false);
      else fail(error);
    };
    const listening = (): void => {
      server.off("error", failed);
      settle(true);
    };
    server.once("error", failed).once("listening", listening).listen(port, host);
  });
}

function serving(server: Server, host: string, refresh: Serving["refresh"], desk: RecordDesk | null): Serving {
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    await desk?.close();
    await new Promise<void>((settle) => {
      server.close(() => settle());
      server.closeAllConnections();
    });
  };
  return { url: `http://${host.includes(":") ? `[${host}]` : host}:${port}/`, port, refresh, close };
}
