import type { Clock, Logger } from "../office/index.ts";

/** Writes each event as one line of JSON: time, level, event, facts. What goes in is for others to watch: no names, no texts. */
export function jsonLog(write: (line: string) => void, clock: Clock): Logger {
  const line =
    (level: string) =>
    (event: string, facts: Readonly<Record<string, string | number | boolean | null>> = {}) =>
      write(`${JSON.stringify({ time: new Date(clock.now()).toISOString(), level, event, ...facts })}\n`);
  return { info: line("info"), error: line("error") };
}
