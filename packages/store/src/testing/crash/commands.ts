import type { AppendCommand } from "../../sequencer/request.ts";
import { batchOf, filed, opened } from "../samples.ts";

/** The command that opens the record. */
export const OPENING: AppendCommand = { key: "open", entries: [opened()] };

/**
 * The command of a key `run-number`: one protocol, two that stand together, or a batch of thirty; so that who knows the
 * key knows the bytes.
 */
export function commandOf(key: string): AppendCommand {
  if (key === OPENING.key) return OPENING;
  const number = Number(key.slice(key.lastIndexOf("-") + 1));
  if (number % 5 === 4) return { key, entries: batchOf(Array.from({ length: 30 }, (_, i) => `${key}-${i}`)) };
  if (number % 7 === 6) return { key, entries: [filed(`${key}-a`), filed(`${key}-b`)] };
  return { key, entries: [filed(key)] };
}

/** The name of the key by which writers sign checkpoints. */
export const RECORD_NAME = "rehearsal.example/crash";
