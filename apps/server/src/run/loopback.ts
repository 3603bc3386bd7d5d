import { isIP } from "node:net";

/** Whether an address is reached only from the machine itself. A name that begins like such an address is none. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));
}
