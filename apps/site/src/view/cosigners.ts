import { encodeUtf8, parseCosignature, parseNote } from "@dauys/core/record";
import type { CheckpointView } from "../records/record-view.ts";

/** A witness's signature as it stands under a checkpoint. Whose it is, and that it is good, shows only who verifies it. */
export interface Cosigner {
  /** The name of the key. */
  readonly name: string;
  /** The key's id in eight hexadecimal digits: names can be alike. */
  readonly id: string;
  /** When the witness says that it signed, in UTC. */
  readonly at: string;
}

/** The last second that a date of four digits can name. */
const LAST_TIME = 253_402_300_799n;

/** The witnesses under a checkpoint, each key once, in the order of the note; those of an unlikely time are left out. */
export function cosignersOf({ note }: Pick<CheckpointView, "note">): readonly Cosigner[] {
  const read = parseNote(encodeUtf8(note));
  if (!read.ok) return [];
  const found = new Map<string, Cosigner>();
  for (const { name, id, signature } of read.note.signatures) {
    const time = parseCosignature(signature)?.time ?? null;
    if (time === null || time > LAST_TIME || found.has(`${name}+${id}`)) continue;
    const at = `${new Date(Number(time) * 1000).toISOString().slice(0, 19)}Z`;
    found.set(`${name}+${id}`, { name, id, at });
  }
  return [...found.values()];
}
