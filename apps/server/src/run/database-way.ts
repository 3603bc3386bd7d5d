import { StartTrouble } from "../office/index.ts";
import type { OfficeConfig } from "./config.ts";
import { isLoopback } from "./loopback.ts";

/**
 * Looks whether the way to a database is protected: on this machine, or by TLS whose certificate and name are checked. A
 * configuration may say that something underneath protects it, such as a tunnel.
 * @throws StartTrouble where passwords, sessions and drafts would cross a network in the clear, or to whoever answers
 */
export function checkDatabaseWay(url: string, { database }: OfficeConfig): void {
  if (database?.way === "tunnel" || isOnThisMachine(url)) return;
  const modes = paramsOf(url).getAll("sslmode");
  if (modes.length === 1 && modes[0] === "verify-full") return;
  throw new StartTrouble(
    "database-way",
    "DATABASE_URL",
    "the database is on another machine, without sslmode=verify-full",
  );
}

function isOnThisMachine(url: string): boolean {
  const host = paramsOf(url).get("host") ?? hostOf(url);
  // Without a host, and by the path of a folder, it is the socket of this machine.
  return host === "" || host.startsWith("/") || isLoopback(host);
}

function hostOf(url: string): string {
  const [, rest = ""] = /^postgres(?:ql)?:\/\/([^?#]*)/i.exec(url) ?? [];
  const place = rest.split("/")[0]?.split("@").at(-1) ?? "";
  return decodeURIComponent(place.replace(/:\d+$/, "").replace(/^\[|\]$/g, ""));
}

function paramsOf(url: string): URLSearchParams {
  return new URLSearchParams(url.split("?").slice(1).join("?").split("#")[0]);
}
