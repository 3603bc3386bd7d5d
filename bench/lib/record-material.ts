import { admitRead, admitSigned, type BodyOf, openFold, type Refusal } from "@dauys/core/election";
import { decodeEntry, type Entry } from "@dauys/core/record";
import type { Judge } from "@dauys/store";
import { sha256, verifyEd25519 } from "@dauys/store/keys";
import { country } from "./country.ts";
import type { Signatures } from "./country-entries.ts";

/** What is appended in the bench of the record: of an invented country, as commissions hand it in. */
export interface Material {
  /** All that stands before the first protocol: law, form, lists, units, commissions. What is signed together is together. */
  readonly setup: readonly (readonly Uint8Array[])[];
  /** The protocols of its stations, each with three signatures. */
  readonly protocols: readonly Uint8Array[];
  /** A batch: an entry that signs for so many protocols but one, and these, taken from the stations from `start` on. */
  readonly batch: (start: number, size: number) => readonly Uint8Array[];
}

/** The entries of a country of so many stations, whose protocols their districts file. */
export function recordMaterial(stations: number, signatures: Signatures): Material {
  const { entries, writeBatch } = country({ stations, filing: "districts", signatures });
  const setup: Uint8Array[][] = [];
  const protocols: Uint8Array[] = [];
  const filed: BodyOf<"protocol-filed">[] = [];
  for (const bytes of entries.map(unstamped)) {
    const { type, body, sigs } = entryOf(bytes);
    if (type === "protocol-filed") {
      if (body.kind !== "station") continue;
      protocols.push(bytes);
      filed.push(body as unknown as BodyOf<"protocol-filed">);
    } else if (type !== "result-declared") {
      if (sigs.batch === undefined) setup.push([bytes]);
      else setup.at(-1)?.push(bytes);
    }
  }
  return {
    setup,
    protocols,
    // The commission at the top signs for the protocols of other commissions, shown as typed from their papers.
    batch: (start, size) => writeBatch("protocol-filed", "xr", filed.slice(start, start + size - 1)).map(unstamped),
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
