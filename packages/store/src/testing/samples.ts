import {
  batchBody,
  batchMember,
  coveredBytes,
  type Entry,
  encodeEntry,
  treeHasher,
  type UnsignedEntry,
} from "@dauys/core/record";
import { sha256 } from "../keys/index.ts";

const AT = "2030-01-13T20:05:03Z";
const SIGNATURE = `${"A".repeat(86)}==`;

/** The bytes of the entry that opens a record of the Rehearsal Republic. */
export function opened(): Uint8Array {
  return encoded({ ...unsigned("record-opened", "rr/cec", { kind: "rehearsal" }), sigs: keys("rr/cec") });
}

/** The bytes of a protocol that a unit files, of about a thousand bytes; `salt` makes another one of the same unit. */
export function filed(unit: string, salt = 0, type = "protocol-filed"): Uint8Array {
  return encoded({ ...unsigned(type, `rr/station/${unit}`, protocol(unit, salt)), sigs: keys(`rr/station/${unit}`) });
}

/** The bytes of a batch: the entry that signs for it, and the protocols of these units behind it. */
export function batchOf(units: readonly string[]): readonly Uint8Array[] {
  const members = units.map((unit) => unsigned("protocol-filed", "rr/cec", protocol(unit, 0)));
  const body = batchBody(treeHasher(sha256), members.map(coveredBytes));
  const root = encoded({ ...unsigned("batch", "rr/cec", body), sigs: keys("rr/cec") });
  return [root, ...members.map((member, place) => encoded(batchMember(member, place)))];
}

function unsigned(type: string, by: string, body: UnsignedEntry["body"]): UnsignedEntry {
  return { v: 1, type, at: AT, by, body };
}

function protocol(unit: string, salt: number): UnsignedEntry["body"] {
  const fields = Array.from({ length: 20 }, (_, i) => 1000 + i + salt);
  const votes = Array.from({ length: 5 }, (_, i) => [100 + i]);
  return { unit, kind: "station", fields, votes, paper: ["chair", "deputy", "secretary", "member", "member"] };
}

// No signature is checked where these entries are used: each has the length of one.
function keys(by: string): Entry["sigs"] {
  return { keys: [1, 2, 3, 4].map((seat) => ({ key: `${by}/${seat}+1a2b3c4d`, sig: SIGNATURE })) };
}

function encoded(entry: Entry): Uint8Array {
  const result = encodeEntry(entry);
  if (!result.ok) throw new Error(result.fault.message);
  return result.bytes;
}
