import { concatBytes } from "../bytes/bytes.ts";
import { encodeUtf8 } from "../bytes/utf8.ts";
import { type Result, refuse } from "../result.ts";
import { type Entry, type EntryReason, MAX_ENTRY_BYTES } from "./entry.ts";
import { isTime } from "./time.ts";

/** How long what stands behind `sigs` is, without the type itself. */
const BEHIND = ',"type":"","v":1}'.length;

/**
 * The bytes of an entry with the time at which the sequencer received it: what is appended to the record.
 * `bytes` are those from which `entry` was decoded. Nothing that is signed changes, so nothing is written anew.
 * @throws TypeError when the entry has such a time already, or `received` is no time
 */
export function stampReceived(
  bytes: Uint8Array,
  entry: Entry,
  received: string,
): Result<{ readonly bytes: Uint8Array }, Extract<EntryReason, "too-long">> {
  if (entry.sigs.received !== undefined || !isTime(received)) throw new TypeError("an entry is received once");
  // In canonical order "received" is the last member of "sigs", so it goes before the brace that closes it.
  // Behind it stand the type and the version, whose lengths are known, so nothing has to be looked for.
  const end = bytes.length - entry.type.length - BEHIND - 1;
  const stamp = encodeUtf8(`,"received":"${received}"`);
  const stamped = concatBytes(bytes.subarray(0, end), stamp, bytes.subarray(end));
  if (stamped.length > MAX_ENTRY_BYTES) {
    return refuse("too-long", `${stamped.length} bytes; an entry has at most ${MAX_ENTRY_BYTES}`);
  }
  return { ok: true, bytes: stamped };
}
