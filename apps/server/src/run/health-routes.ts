import { json, type Route, refuse, route } from "../http/index.ts";
import type { Scanner } from "../office/index.ts";
import { inAll } from "../texts/in-all.ts";
import { refusalTexts } from "../texts/refusals.ts";
import type { Forwarder } from "./forward/index.ts";
import type { Metrics } from "./metrics.ts";

/** What the routes of running ask. */
export interface Health {
  /** Whether the server is about to stop. */
  readonly isStopping: () => boolean;
  readonly metrics: Metrics;
  /** The description of the interface. */
  readonly describe: () => object;
  /** The certificate of the office's own authority, where it has one. */
  readonly authority: string | null;
  /** What sends the log elsewhere, where the configuration names a receiver. */
  readonly forwarder: Pick<Forwarder, "state"> | null;
}

/** Routes for whoever runs the office: alive, ready, measured, described. None of them says anything about the election. */
export function healthRoutes({ isStopping, metrics, describe, authority, forwarder }: Health): readonly Route[] {
  const unready = () => refuse(503, "stopping", inAll(refusalTexts, "stopping"), { retryAfter: 5 });
  return [
    route({
      method: "get",
      path: "/health/live",
      summary: "The process answers.",
      access: "public",
      handle: () => json({ live: true }),
    }),
    route({
      method: "get",
      path: "/health/ready",
      summary:
        "The node takes requests: record and private tables answer, and it is not stopping. Beside it, whether files are looked at, and whether the log is sent elsewhere.",
      access: "public",
      handle: async ({ office }) => {
        if (isStopping()) return unready();
        await office.tables.query("SELECT 1 AS one");
        const size = await office.record.store.size();
        const scanner = await scannerState(office.scanner);
        return json({ ready: size > 0, scanner, forward: forwardState(forwarder) });
      },
    }),
    route({
      method: "get",
      path: "/metrics",
      summary: "Measurements in the text form of Prometheus; only from the machine itself.",
      access: "public",
      handle: async ({ address }) => {
        if (!/^(127\.|::1$)/.test(address)) return refuse(403, "not-allowed", inAll(refusalTexts, "not-allowed"));
        return { kind: "text", type: "text/plain; version=0.0.4; charset=utf-8", text: await metrics.text() };
      },
    }),
    route({
      method: "get",
      path: "/api/v1/openapi.json",
      summary: "This description.",
      access: "public",
      handle: () => json(describe()),
    }),
    ...(authority === null ? [] : [authorityRoute(authority)]),
  ];
}

/** A scanner that is away keeps files out and nothing else, so the node is ready all the same. */
async function scannerState(scanner: Scanner | undefined): Promise<"none" | "answers" | "away"> {
  if (scanner === undefined) return "none";
  return (await scanner.answers()) ? "answers" : "away";
}

/** What cannot be sent waits: the node is ready all the same. */
function forwardState(forwarder: Health["forwarder"]): "none" | "connected" | "away" {
  if (forwarder === null) return "none";
  return forwarder.state().connected ? "connected" : "away";
}

function authorityRoute(pem: string): Route {
  return route({
    method: "get",
    path: "/authority.crt",
    summary:
      "The certificate of the office's own authority, to be trusted once on each machine after comparing its fingerprint.",
    access: "public",
    handle: () => ({
      kind: "file",
      bytes: new TextEncoder().encode(pem),
      type: "application/x-x509-ca-cert",
      name: "dauys-authority.crt",
    }),
  });
}
