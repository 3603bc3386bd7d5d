import { hostname } from "node:os";
import type { Logger } from "../../office/index.ts";
import type { OfficeStart } from "../office-start.ts";
import { Forwarder } from "./forwarder.ts";
import { receiverAt } from "./receiver.ts";

export type { Forwarder } from "./forwarder.ts";

/** What sends the log and the ends of the trail elsewhere; `null` where the configuration names no receiver. @throws StartTrouble */
export function forwarderOf({ folder, config, clock, log }: OfficeStart): Forwarder | null {
  if (config.forward === undefined) return null;
  const speaker = { host: hostname(), process: String(process.pid) };
  return new Forwarder({ ...receiverAt(folder, config.forward), speaker, clock, log });
}

/** A log whose lines are sent elsewhere too. */
export function alsoTo(log: Logger, forwarder: Forwarder | null): Logger {
  if (forwarder === null) return log;
  return {
    info: (event, facts = {}) => {
      log.info(event, facts);
      forwarder.line("info", event, facts);
    },
    error: (event, facts = {}) => {
      log.error(event, facts);
      forwarder.line("error", event, facts);
    },
  };
}
