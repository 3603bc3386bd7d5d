import { type Clock, jsonLog, type Logger } from "@dauys/server";
import type { Io } from "../io.ts";

/** Where the office writes its lines: standard error where a machine reads it, and nowhere in a terminal, where people read. */
export function logTo(io: Io, clock: Clock): Logger {
  return jsonLog((line) => (io.stderrIsTty ? undefined : io.err(line)), clock);
}
