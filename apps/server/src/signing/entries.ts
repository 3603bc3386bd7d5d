import {
  BATCH_TYPE,
  batchMember,
  type Entry,
  encodeEntry,
  type KeySignature,
  MAX_ENTRY_BYTES,
  signedEntry,
  type UnsignedEntry,
} from "@dauys/core/record";

/** Room for the time of receipt, which the sequencer puts into an entry. */
const STAMP_BYTES = 40;
const BASE64_OF_64_BYTES = 88;

/** The signed entries of a proposal in the order in which they are recorded: always the same for the same signatures. */
export function signedEntries(
  signing: UnsignedEntry,
  entries: readonly UnsignedEntry[],
  signatures: readonly KeySignature[],
): readonly Entry[] {
  const head = signedEntry(
    signing,
    signatures.map(({ key, sig }) => ({ key, sig })),
  );
  return signing.type === BATCH_TYPE ? [head, ...entries.map((entry, place) => batchMember(entry, place))] : [head];
}

/** The bytes of signed entries. @throws RangeError for an entry that a proposal should not have held */
export function bytesOf(entries: readonly Entry[]): readonly Uint8Array[] {
  return entries.map((entry) => {
    const encoded = encodeEntry(entry);
    if (!encoded.ok) throw new RangeError(encoded.fault.message);
    return encoded.bytes;
  });
}

/** Why an entry cannot be recorded whoever signs it; `null` where its form is right. `keys` are those that may sign. */
export function formProblem(entry: UnsignedEntry, keys: readonly string[]): string | null {
  const sigs = keys.map((key) => ({ key, sig: `${"A".repeat(BASE64_OF_64_BYTES - 2)}==` }));
  const encoded = encodeEntry(signedEntry(entry, sigs));
  if (!encoded.ok) return encoded.fault.message;
  const most = MAX_ENTRY_BYTES - STAMP_BYTES;
  return encoded.bytes.length <= most ? null : `${encoded.bytes.length} > ${most}`;
}
