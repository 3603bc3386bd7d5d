import { isIP } from "node:net";
import type { OfficeConfig } from "./config.ts";
import { isLoopback } from "./loopback.ts";

/** Where the office listens, and how it is reached. */
export interface Listening {
  readonly host: string;
  readonly port: number;
  readonly tls: "local" | "files" | "proxy" | "none";
  /** Names and addresses that the own authority vouches for. */
  readonly names: readonly string[];
  /** The origin that people use; `null` where it follows from the port that was taken. */
  readonly origin: string | null;
}

const USUAL_PORT = 4022;

/** Where an office listens by its configuration. */
export function listeningOf({ listen, tls, origin }: OfficeConfig): Listening {
  const host = listen?.host ?? "127.0.0.1";
  const mode = tls?.mode ?? (isLoopback(host) ? "none" : "local");
  return {
    host,
    port: listen?.port ?? USUAL_PORT,
    tls: mode,
    names: tls?.names ?? [
      ...new Set(["localhost", "127.0.0.1", ...(host === "0.0.0.0" || host === "::" ? [] : [host])]),
    ],
    origin: origin ?? null,
  };
}

/** The origin under which a server that listens is reached where nobody says otherwise. */
export function originOf({ host, tls, names, origin }: Listening, port: number): string {
  if (origin !== null) return origin;
  const scheme = tls === "none" ? "http" : "https";
  const name = host === "0.0.0.0" || host === "::" ? (names.find((one) => isIP(one) === 0) ?? "localhost") : host;
  // Browsers know security keys by a name, and never by an address.
  const shown = isLoopback(name) ? "localhost" : name;
  const usual = scheme === "https" ? 443 : 80;
  return `${scheme}://${shown}${port === usual ? "" : `:${port}`}`;
}

/**
 * Where a request comes from. The header of a proxy is believed only where the connection itself comes from a proxy that
 * the configuration names; then it is the last address in it that is not such a proxy.
 */
export function clientAddress(peer: string, forwarded: string | null, proxies: readonly string[]): string {
  const plain = peer.replace(/^::ffff:/, "");
  if (forwarded === null || !proxies.includes(plain)) return plain;
  const hops = forwarded.split(",").map((hop) => hop.trim());
  const client = hops.findLast((hop) => !proxies.includes(hop));
  return client !== undefined && isIP(client) !== 0 ? client : plain;
}
