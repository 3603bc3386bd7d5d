import { databaseHost } from "@dauys/store";
import { StartTrouble } from "../office/index.ts";
import type { OfficeConfig } from "./config.ts";
import { isLoopback } from "./loopback.ts";

/**
 * Looks whether the way to a database is protected: on this machine, or by TLS whose certificate and name are checked. A
 * configuration may say that something underneath protects it, such as a tunnel.
 * @throws StartTrouble where the address cannot be read, or passwords, sessions and drafts would cross a network in the clear, or to whoever answers
 */
export function checkDatabaseWay(url: string, { database }: OfficeConfig): void {
  const host = databaseHost(url);
  if (host === null) throw new StartTrouble("database-address", "DATABASE_URL", "not an address of PostgreSQL");
  if (database?.way === "tunnel" || isOnThisMachine(host)) return;
  const modes = paramsOf(url).getAll("sslmode");
  if (modes.length === 1 && modes[0] === "verify-full") return;
  throw new StartTrouble(
    "database-way",
    "DATABASE_URL",
    "the database is on another machine, without sslmode=verify-full",
  );
}

/** A host that begins with a slash is the folder of a socket. */
function isOnThisMachine(host: string): boolean {
  return host === "" || host.startsWith("/") || isLoopback(host);
}

function paramsOf(url: string): URLSearchParams {
  return new URLSearchParams(url.split("?").slice(1).join("?").split("#")[0]);
}
