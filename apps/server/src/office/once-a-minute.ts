import type { Clock } from "./parts.ts";

/** How often at most the same is told: whoever reaches the port could fill the log otherwise. */
const EVERY_MILLISECONDS = 60_000;

/**
 * Counts what strangers can make happen as often as they like, and tells of each kind once a minute with how many there were
 * since. Kinds are for the caller to bound: each is kept while the office runs.
 */
export function onceAMinute(tell: (kind: string, count: number) => void, { now }: Clock): (kind: string) => void {
  const told = new Map<string, { since: number; count: number }>();
  return (kind) => {
    const last = told.get(kind);
    if (last !== undefined && now() - last.since < EVERY_MILLISECONDS) {
      last.count += 1;
      return;
    }
    tell(kind, (last?.count ?? 0) + 1);
    told.set(kind, { since: now(), count: 0 });
  };
}
