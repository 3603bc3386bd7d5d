import { BATCH_TYPE, batchBody, coveredBytes, type Sha256, treeHasher, type UnsignedEntry } from "@dauys/core/record";

/**
 * What is to be signed for some entries: the one entry itself, or one that signs for all of them as a batch. Server and
 * browser make it alike, each from the entries that it has.
 */
export function signingFor(sha256: Sha256, entries: readonly UnsignedEntry[]): UnsignedEntry {
  const [first] = entries;
  if (first === undefined) throw new RangeError("a proposal holds at least one entry");
  if (entries.length === 1) return first;
  const { at, by } = first;
  return { v: 1, type: BATCH_TYPE, at, by, body: batchBody(treeHasher(sha256), entries.map(coveredBytes)) };
}

/**
 * A short name of what is signed, the same on the screens of all members: they compare it aloud. The first 64 bits of
 * the SHA-256 of the covered bytes, in groups of four digits.
 */
export function fingerprint(sha256: Sha256, signing: UnsignedEntry): string {
  const digits = Array.from(sha256(coveredBytes(signing)).subarray(0, 8), (byte) => byte.toString(16).padStart(2, "0"));
  return (digits.join("").match(/.{4}/g) ?? []).join(" ");
}
