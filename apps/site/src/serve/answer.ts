import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { contentType } from "./content-type.ts";
import { cacheControl, SECURITY_HEADERS, sharing } from "./headers.ts";
import type { SiteFiles } from "./site-files.ts";

/** What a browser asked for. */
export interface Asked {
  readonly method: string;
  /** The address as it came in the request line, `?` and all. */
  readonly target: string;
  readonly ifNoneMatch?: string | undefined;
}

/** What it is answered; the body is left out when it was asked for by HEAD, its length is not. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | null;
}

/** Who makes files that do not lie in any folder: what the one at an address holds, or `null`. */
export type Asking = (address: string) => Promise<Uint8Array | null>;

/** The answer to one request for a file of the site. */
export async function answer(files: SiteFiles, asked: Asked, more: Asking = async () => null): Promise<Answer> {
  if (asked.method !== "GET" && asked.method !== "HEAD") {
    return plain(405, "method not allowed\n", { Allow: "GET, HEAD" });
  }
  const path = pathOf(asked.target);
  if (path === null) return plain(400, "bad request: the address cannot be read\n");
  const file = files.get(path);
  if (file !== undefined) return fileAnswer(200, path, file, asked);
  const made = await more(path);
  if (made !== null) return contentAnswer(200, { path, name: path.endsWith("/") ? "index.html" : path }, made, asked);
  if (files.has(`${path}/`)) return plain(308, "moved\n", { Location: encodeURI(`${path}/`) });
  const notFound = files.get(notFoundPage(path, files));
  return notFound === undefined ? plain(404, "not found\n") : fileAnswer(404, "/404.html", notFound, asked);
}

/** The decoded path of a request, or `null` for one that no browser sends. */
function pathOf(target: string): string | null {
  const raw = target.split(/[?#]/, 1)[0] ?? "";
  try {
    return raw.startsWith("/") ? decodeURIComponent(raw) : null;
  } catch {
    return null;
  }
}

/** The page "not found" in the language of the address, or the one in all languages. */
function notFoundPage(path: string, files: SiteFiles): string {
  const inLanguage = `/${path.split("/", 2)[1]}/404.html`;
  return files.has(inLanguage) ? inLanguage : "/404.html";
}

async function fileAnswer(status: number, path: string, file: string, asked: Asked): Promise<Answer> {
  return contentAnswer(status, { path, name: file }, await readFile(file), asked);
}

function contentAnswer(
  status: number,
  { path, name }: { readonly path: string; readonly name: string },
  content: Uint8Array,
  asked: Asked,
): Answer {
  const etag = `"${createHash("sha256").update(content).digest("base64url").slice(0, 32)}"`;
  const headers = { ...SECURITY_HEADERS, ...sharing(path), "Cache-Control": cacheControl(path), ETag: etag };
  if (status === 200 && matches(asked.ifNoneMatch, etag)) return { status: 304, headers, body: null };
  return {
    status,
    headers: { ...headers, "Content-Type": contentType(name), "Content-Length": String(content.length) },
    body: asked.method === "HEAD" ? null : content,
  };
}

function matches(ifNoneMatch: string | undefined, etag: string): boolean {
  const known = (ifNoneMatch ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return known.includes(etag) || known.includes("*");
}

function plain(status: number, text: string, headers: Readonly<Record<string, string>> = {}): Answer {
  const body = new TextEncoder().encode(text);
  return {
    status,
    headers: {
      ...SECURITY_HEADERS,
      ...headers,
      "Content-Type": contentType("a.txt"),
      "Content-Length": String(body.length),
      "Cache-Control": "no-store",
    },
    body,
  };
}
