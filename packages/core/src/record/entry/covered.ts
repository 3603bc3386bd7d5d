import { encodeUtf8 } from "../bytes/utf8.ts";
import { canonicalBytes } from "./encode.ts";
import type { UnsignedEntry } from "./entry.ts";

const SIGS = encodeUtf8(',"sigs":');
const TYPE = encodeUtf8(',"type":');

/**
 * The bytes that an entry's signatures cover: canonical JSON of the entry without `sigs`. They begin with `{"at":` and
 * hold no newline, so none of them is a signed note, a checkpoint or a cosigned message, which all end in one.
 * @throws TypeError when the entry has no canonical form
 */
export function coveredBytes(entry: UnsignedEntry): Uint8Array {
  const { v, type, at, by, body } = entry;
  const bytes = canonicalBytes({ v, type, at, by, body });
  if (bytes === null) throw new TypeError("an entry without a canonical form cannot be signed");
  return bytes;
}

/**
 * The same bytes, cut out of a recorded entry's bytes without writing it anew.
 * `bytes` must be those of an entry that was decoded: in canonical order `sigs` stands between `by` and `type`. What
 * looks like its name cannot stand inside a text, whose quotes are escaped, nor behind it, where only words follow.
 */
export function coveredPart(bytes: Uint8Array): Uint8Array {
  const behind = coveredEnd(bytes);
  return coveredBetween(bytes, lastPlace(bytes, SIGS, behind), behind);
}

/** The same where it is known from where to where `sigs` stand, with the comma before them. */
export function coveredBetween(bytes: Uint8Array, start: number, behind: number): Uint8Array {
  const part = room(start + bytes.length - behind);
  part.set(bytes.subarray(0, start));
  part.set(bytes.subarray(behind), start);
  return part;
}

/** An array of so many bytes that nobody else has. Many of them share a buffer: making one for each costs more than filling it. */
function room(length: number): Uint8Array {
  if (used + length > shared.length) {
    shared = new Uint8Array(Math.max(SHARED_BYTES, length));
    used = 0;
  }
  used += length;
  return shared.subarray(used - length, used);
}

const SHARED_BYTES = 1 << 17;
let shared = new Uint8Array(0);
let used = 0;

/** Where a recorded entry's `sigs` end and its `type` begins, with the comma between them. */
function coveredEnd(bytes: Uint8Array): number {
  return lastPlace(bytes, TYPE, bytes.length);
}

function lastPlace(bytes: Uint8Array, wanted: Uint8Array, before: number): number {
  for (let at = before - wanted.length; at >= 0; at -= 1) {
    let same = 0;
    while (same < wanted.length && bytes[at + same] === wanted[same]) same += 1;
    if (same === wanted.length) return at;
  }
  throw new TypeError("these are not the bytes of an entry");
}
