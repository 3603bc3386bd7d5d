import {
  BATCH_TYPE,
  batchBody,
  batchMember,
  coveredBytes,
  type Entry,
  encodeEntry,
  type Signer,
  signEntry,
  signedEntry,
  type TreeHasher,
  type UnsignedEntry,
} from "@dauys/core/record";

/** What entries are written with. */
export interface Pen {
  readonly hasher: TreeHasher;
  /** The key of who acts. */
  readonly signer: Signer;
  /** When the entries reach the record, by the clock of who keeps it; `null` where that is not said. */
  readonly received: string | null;
}

/** What is done at once: one entry, or several under one signature. */
export type Act = UnsignedEntry | { readonly batch: readonly UnsignedEntry[] };

/** How many entries of the record an act becomes. */
export function entriesIn(act: Act): number {
  return "batch" in act ? act.batch.length + 1 : 1;
}

/**
 * The bytes of the entries of acts, signed, in the order in which they stand in the record.
 * @throws RangeError for an entry that cannot be recorded (too long, no canonical form), or a batch of none
 */
export function* writeActs(acts: Iterable<Act>, pen: Pen): Generator<Uint8Array, void, undefined> {
  for (const act of acts) {
    if ("batch" in act) yield* writeBatch(act.batch, pen);
    else yield writeSigned(act, pen);
  }
}

function writeSigned(entry: UnsignedEntry, { signer, received }: Pen): Uint8Array {
  return written(signedEntry(entry, [signEntry(entry, signer)]), received);
}

function* writeBatch(members: readonly UnsignedEntry[], pen: Pen): Generator<Uint8Array, void, undefined> {
  const last = members.at(-1);
  if (last === undefined) throw new RangeError("a batch holds at least one entry");
  const body = batchBody(pen.hasher, members.map(coveredBytes));
  yield writeSigned({ v: 1, type: BATCH_TYPE, at: last.at, by: last.by, body: { ...body } }, pen);
  for (const [place, member] of members.entries()) yield written(batchMember(member, place), pen.received);
}

function written(entry: Entry, received: string | null): Uint8Array {
  const stamped = received === null ? entry : { ...entry, sigs: { ...entry.sigs, received } };
  const encoded = encodeEntry(stamped);
  if (!encoded.ok) throw new RangeError(`${entry.type}: ${encoded.fault.message}`);
  return encoded.bytes;
}
