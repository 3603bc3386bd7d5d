import type { Lang } from "@dauys/language";
import type { KindOfRecord } from "../office/office-record.ts";
import type { OfficePages } from "../pages/office-pages.ts";
import { disposition, FILE_POLICY, SECURITY_HEADERS, TLS_HEADERS } from "./headers.ts";
import type { RefusalReply, Reply } from "./reply.ts";
import type { Session } from "./session.ts";

/** For whom, and to what, something is answered. */
export interface Answering {
  readonly pages: OfficePages;
  readonly lang: Lang;
  readonly session: Session | null;
  /** Whether the office is reached over TLS. */
  readonly secure: boolean;
  /** The path of the route, with its parameters unfilled. */
  readonly path: string;
  readonly url: string;
  /** What the office's record says of itself. */
  readonly recordKind: KindOfRecord;
}

/** What a route answered as a response of HTTP. */
export function answer(answering: Answering, reply: Reply): Response {
  const headers = new Headers({ ...SECURITY_HEADERS, ...(answering.secure ? TLS_HEADERS : {}) });
  const send = (status: number, type: string, body: string | Uint8Array<ArrayBuffer>): Response => {
    headers.set("Content-Type", type);
    return new Response(body, { status, headers });
  };
  switch (reply.kind) {
    case "json":
      for (const cookie of reply.cookies ?? []) headers.append("Set-Cookie", cookie);
      if (reply.etag !== undefined) headers.set("ETag", reply.etag);
      return send(reply.status, "application/json; charset=utf-8", JSON.stringify(reply.value));
    case "unchanged":
      headers.set("ETag", reply.etag);
      return new Response(null, { status: 304, headers });
    case "page":
      return send(200, "text/html; charset=utf-8", answering.pages.render({ ...answering, ...reply }));
    case "text":
      if (reply.etag !== undefined) headers.set("ETag", reply.etag);
      return send(200, reply.type, reply.text);
    case "file":
      if (reply.name !== null) headers.set("Content-Disposition", disposition(reply.name));
      headers.set("Content-Security-Policy", FILE_POLICY);
      return send(200, reply.type, Uint8Array.from(reply.bytes));
    case "redirect":
      headers.set("Location", reply.to);
      return new Response(null, { status: 303, headers });
    case "refusal":
      return refusalOf(answering, reply, headers, send);
  }
}

function refusalOf(
  answering: Answering,
  { status, code, message, details, retryAfter }: RefusalReply,
  headers: Headers,
  send: (status: number, type: string, body: string) => Response,
): Response {
  if (retryAfter !== undefined) headers.set("Retry-After", String(retryAfter));
  const { lang, path, url } = answering;
  if (!path.startsWith("/:lang/")) {
    const told = { code, message: message[lang], ...(details === undefined ? {} : { details }) };
    return send(status, "application/json; charset=utf-8", JSON.stringify(told));
  }
  if (code === "sign-in") {
    const { pathname, search } = new URL(url);
    headers.set("Location", `/${lang}/sign-in?to=${encodeURIComponent(pathname + search)}`);
    return new Response(null, { status: 303, headers });
  }
  const view = { code, text: message[lang] };
  const html = answering.pages.render({ ...answering, page: "notice", view, title: message[lang] });
  return send(status, "text/html; charset=utf-8", html);
}
