import type { Clock, Logger } from "../office/index.ts";

/** How often at most the log says that handshakes fail: whoever reaches the port could fill it otherwise. */
const EVERY_MILLISECONDS = 60_000;

/** Counts failed TLS handshakes and tells the log of them, each kind once a minute with how many there were since. */
export function tlsFailures(log: Logger, { now }: Clock): (code: string) => void {
  const told = new Map<string, { since: number; count: number }>();
  return (given) => {
    // Codes are OpenSSL's own; a peer cannot make more of them than there are.
    const code = given.slice(0, 60);
    const last = told.get(code);
    if (last !== undefined && now() - last.since < EVERY_MILLISECONDS) {
      last.count += 1;
      return;
    }
    log.error("tls-failed", { code, count: (last?.count ?? 0) + 1 });
    told.set(code, { since: now(), count: 0 });
  };
}
