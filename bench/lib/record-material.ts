import { admitRead, admitSigned, openFold, type Refusal } from "@dauys/core/election";
import {
  BATCH_TYPE,
  batchBody,
  batchMember,
  coveredBytes,
  decodeEntry,
  type Entry,
  encodeEntry,
  treeHasher,
  type UnsignedEntry,
} from "@dauys/core/record";
import type { Judge } from "@dauys/store";
import { sha256, verifyEd25519 } from "@dauys/store/keys";
import { countryRecord } from "./country-record.ts";

/** What is appended in the bench of the record: of an invented country, as commissions hand it in. */
export interface Material {
  /** All that stands before the first protocol: law, form, lists, units, commissions. */
  readonly setup: readonly Uint8Array[];
  /** The protocols of its stations, each with four signatures. */
  readonly protocols: readonly Uint8Array[];
  /** A batch: an entry that signs for so many protocols but one, and these, taken from the stations from `start` on. */
  readonly batch: (start: number, size: number) => readonly Uint8Array[];
}

/** The entries of a country of so many stations. Without `signed`, signatures only look like ones. */
export function recordMaterial(stations: number, signed: boolean): Material {
  const { entries, write } = countryRecord({ stations, signed });
  const given = entries.map(unstamped);
  const read = given.map(entryOf);
  const isStation = ({ type, body }: Entry): boolean => type === "protocol-filed" && body.kind === "station";
  const isSetup = ({ type }: Entry): boolean => type !== "protocol-filed" && type !== "result-declared";
  const filed = read.filter(isStation);
  const hasher = treeHasher(sha256);
  return {
    setup: given.filter((_, i) => isSetup(read[i] as Entry)),
    protocols: given.filter((_, i) => isStation(read[i] as Entry)),
    batch: (start, size) => {
      // The commission at the top signs for the protocols of other commissions, shown as typed from their papers.
      const members = filed.slice(start, start + size - 1).map(({ v, type, at, body }): UnsignedEntry => {
        return { v, type, at, by: "xr", body };
      });
      const body = batchBody(hasher, members.map(coveredBytes));
      const root = unstamped(write(BATCH_TYPE as "protocol-filed", "xr", body as never));
      return [root, ...members.map((member, place) => bytesOf(batchMember(member, place)))];
    },
  };
}

/** The fold of an election as the judge; with `signed`, it checks every signature too. */
export function foldJudge(signed: boolean): Judge<Refusal> {
  const fold = openFold({ sha256 });
  return {
    admit: (entry, bytes) => {
      const verdict = signed ? admitSigned(fold, entry, bytes, verifyEd25519) : admitRead(fold, entry, bytes);
      return verdict.ok ? verdict : { ...verdict, spent: entry.sigs.batch !== undefined };
    },
  };
}

// The country's entries carry a time of receipt, which the sequencer is to give them.
function unstamped(bytes: Uint8Array): Uint8Array {
  return Buffer.from(
    Buffer.from(bytes)
      .toString()
      .replace(/,"received":"[0-9TZ:-]{20}"(?=\},"type":"[a-z-]+","v":1\}$)/, ""),
  );
}

function entryOf(bytes: Uint8Array): Entry {
  const read = decodeEntry(bytes);
  if (!read.ok) throw new Error(read.fault.message);
  return read.entry;
}

function bytesOf(entry: Entry): Uint8Array {
  const encoded = encodeEntry(entry);
  if (!encoded.ok) throw new Error(encoded.fault.message);
  return encoded.bytes;
}
