import type { Fold } from "@dauys/core/election";
import { decodeEntry, type Entry } from "@dauys/core/record";
import { SEAT_STEPS } from "./people-view-seats.ts";
import type { EntriesView, EntryView } from "./record-view.ts";

/** An entry with its place in the record. */
export interface PlacedEntry {
  readonly index: number;
  readonly entry: Entry;
}

/** What is noted of a record's entries beside their fold: how many of each type, the rare ones whole, the last ones. */
export interface SeenEntries {
  readonly view: EntriesView;
  /** Entries of the types that are few in every record, in their order. */
  readonly rare: readonly PlacedEntry[];
}

const LAST = 12;

/** Of these the fold keeps only what follows from them. */
const RARE: ReadonlySet<string> = new Set([
  "protocol-held",
  "protocol-released",
  "key-revoked",
  "key-introduced",
  "key-rotated",
  "unit-invalidated",
  "invalidation-withdrawn",
  "result-declared",
  ...SEAT_STEPS,
]);

/** Notes of the entries of a record, each given once and in order. */
export class EntryWatch {
  readonly #types = new Map<string, number>();
  readonly #rare: PlacedEntry[] = [];
  #last: { readonly index: number; readonly bytes: Uint8Array }[] = [];
  #count = 0;

  /** Notes the next entry. */
  add(bytes: Uint8Array): void {
    const index = this.#count;
    this.#count += 1;
    const type = typeOf(bytes);
    this.#types.set(type, (this.#types.get(type) ?? 0) + 1);
    if (RARE.has(type)) this.#rare.push({ index, entry: decoded(bytes) });
    this.#last.push({ index, bytes });
    if (this.#last.length > 2 * LAST) this.#last = this.#last.slice(-LAST);
  }

  /** All that was noted, with the names of units from the fold of the same entries. */
  seen({ units }: Pick<Fold, "units">): SeenEntries {
    const types = Array.from(this.#types, ([type, count]) => ({ type, count }));
    const last = this.#last.slice(-LAST).map(({ index, bytes }) => lineOf(index, decoded(bytes), units));
    return { view: { types, last: last.reverse() }, rare: this.#rare };
  }
}

const TAIL = /"type":"([a-z-]+)","v":1\}$/;

/** The type of an entry from its last bytes: in canonical order nothing but the version follows it. */
function typeOf(bytes: Uint8Array): string {
  const found = TAIL.exec(Buffer.from(bytes.subarray(-80)).toString("latin1"));
  if (found === null) throw new Error("an entry that was admitted does not end with its type");
  return found[1] as string;
}

function decoded(bytes: Uint8Array): Entry {
  const read = decodeEntry(bytes);
  if (!read.ok) throw new Error(`an entry that was admitted cannot be read: ${read.fault.message}`);
  return read.entry;
}

function lineOf(index: number, { type, by, at, sigs, body }: Entry, units: Fold["units"]): EntryView {
  const code = typeof body.unit === "string" ? body.unit : null;
  const unit = code === null ? null : { unit: code, name: units.get(code)?.label ?? null };
  return { index, type, by, at, received: sigs.received ?? null, unit };
}
