import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { LazyFiles } from "../publish/record-content.ts";
import { contentType } from "../serve/content-type.ts";
import { cacheControl, SECURITY_HEADERS } from "../serve/headers.ts";

/** A server of a site that changes while it runs. */
export interface ReplayServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves files as they are now, each made when it is asked for. Where the port is taken, the system chooses one. */
export async function serveReplay(
  now: () => LazyFiles,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<ReplayServer> {
  const server = createServer((request, response) => {
    try {
      respond(now(), request, response);
    } catch (error) {
      response.writeHead(500, { "Content-Type": contentType("a.txt") }).end(`${(error as Error).message}\n`);
    }
  });
  const listen = (wanted: number): Promise<boolean> =>
    new Promise((settle, fail) => {
      const failed = (error: NodeJS.ErrnoException): void => {
        if (error.code === "EADDRINUSE") settle(false);
        else fail(error);
      };
      server.once("error", failed).listen(wanted, host, () => {
        server.off("error", failed);
        settle(true);
      });
    });
  if (!(await listen(port))) await listen(0);
  const { port: own } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((settle) => {
      server.close(() => settle());
      server.closeAllConnections();
    });
  return { url: `http://${host.includes(":") ? `[${host}]` : host}:${own}/`, close };
}

function respond(files: LazyFiles, { method = "GET", url = "/", headers }: IncomingMessage, out: ServerResponse): void {
  if (method !== "GET" && method !== "HEAD") return void out.writeHead(405, { Allow: "GET, HEAD" }).end();
  const path = decodedPath(url);
  if (path === null) return void out.writeHead(400, SECURITY_HEADERS).end();
  const name = path.endsWith("/") || path === "" ? `${path}index.html` : path;
  if (!files.has(name) && files.has(`${name}/index.html`)) {
    return void out.writeHead(308, { ...SECURITY_HEADERS, Location: encodeURI(`/${name}/`) }).end();
  }
  const inLanguage = `${path.split("/", 1)[0]}/404.html`;
  const make = files.get(name) ?? files.get(inLanguage) ?? files.get("404.html");
  const content = make?.() ?? "";
  const etag = `"${createHash("sha256").update(content).digest("base64url").slice(0, 32)}"`;
  const common = { ...SECURITY_HEADERS, "Cache-Control": cacheControl(`/${path}`), ETag: etag };
  if (headers["if-none-match"] === etag) return void out.writeHead(304, common).end();
  out.writeHead(files.has(name) ? 200 : 404, {
    ...common,
    "Content-Type": contentType(files.has(name) ? name : "404.html"),
    "Content-Length": String(Buffer.byteLength(content)),
  });
  out.end(method === "HEAD" ? undefined : content);
}

/** The path of a request without the slash at its beginning; `null` where it cannot be read. */
function decodedPath(url: string): string | null {
  try {
    const raw = url.split(/[?#]/, 1)[0] ?? "";
    return raw.startsWith("/") ? decodeURIComponent(raw.slice(1)) : null;
  } catch {
    return null;
  }
}
