import type { Clock, Facts, Logger } from "../office/index.ts";

/** A line of the log: one object of JSON, with time, level, event and facts, and its time to the millisecond. */
export function logLine(
  clock: Clock,
  level: "info" | "error",
  event: string,
  facts: Facts,
): { readonly time: string; readonly line: string } {
  const time = new Date(clock.now()).toISOString();
  return { time, line: JSON.stringify({ time, level, event, ...facts }) };
}

/** Writes each event as one line of JSON: time, level, event, facts. What goes in is for others to watch: no names, no texts. */
export function jsonLog(write: (line: string) => void, clock: Clock): Logger {
  const writing =
    (level: "info" | "error") =>
    (event: string, facts: Facts = {}): void =>
      write(`${logLine(clock, level, event, facts).line}\n`);
  return { info: writing("info"), error: writing("error") };
}
