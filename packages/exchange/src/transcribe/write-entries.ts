import { canonicalJson } from "@dauys/core/json";
import {
  BATCH_TYPE,
  batchBody,
  batchMember,
  concatBytes,
  coveredBytes,
  decodeEntry,
  type EntrySigs,
  encodeUtf8,
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
  const { sigs } = signedEntry(entry, [signEntry(entry, signer)]);
  return written(entry, coveredBytes(entry), sigs, received);
}

function* writeBatch(members: readonly UnsignedEntry[], pen: Pen): Generator<Uint8Array, void, undefined> {
  const last = members.at(-1);
  if (last === undefined) throw new RangeError("a batch holds at least one entry");
  const covered = members.map(coveredBytes);
  const body = batchBody(pen.hasher, covered);
  yield writeSigned({ v: 1, type: BATCH_TYPE, at: last.at, by: last.by, body: { ...body } }, pen);
  for (const [place, member] of members.entries()) {
    const { sigs } = batchMember(member, place);
    yield written(member, covered[place] as Uint8Array, sigs, pen.received);
  }
}

/**
 * The signatures put between the covered bytes, where canonical order has them, so that no body is written twice. That
 * what comes out is an entry is then looked at as a reader would.
 */
function written({ type }: UnsignedEntry, covered: Uint8Array, sigs: EntrySigs, received: string | null): Uint8Array {
  const stamped = received === null ? sigs : { ...sigs, received };
  const behind = encodeUtf8(`,"type":"${type}","v":1}`).length;
  const bytes = concatBytes(
    covered.subarray(0, -behind),
    encodeUtf8(`,"sigs":${canonicalJson({ ...stamped, keys: stamped.keys.map((key) => ({ ...key })) })}`),
    covered.subarray(-behind),
  );
  const read = decodeEntry(bytes);
  if (!read.ok) throw new RangeError(`${type}: ${read.fault.message}`);
  return bytes;
}
