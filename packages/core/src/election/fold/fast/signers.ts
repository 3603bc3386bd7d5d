import { coveredBetween } from "../../../record/entry/covered.ts";
import { addToBatch, type SignatureClaim } from "../../../record/index.ts";
import type { Commission, Fold, HeldKey } from "../state.ts";
import { readSignature } from "./bytes-read.ts";
import { type SignedPlaces, TO_SIGNATURE } from "./read-signed.ts";

const NOBODY: readonly HeldKey[] = [];

/** The keys that sign an entry, as many as its commission needs for a decision; `null` where they surely are not. */
export function signersOf(
  { names, batch }: Fold,
  bytes: Uint8Array,
  places: SignedPlaces,
  by: Commission,
): readonly HeldKey[] | null {
  // For what stands in a batch those have signed who signed for the batch.
  if (batch !== null || places.batch >= 0) return NOBODY;
  const { keys, keyStarts, keyEnds } = places;
  if (keys < by.quorum) return null;
  const signers: HeldKey[] = [];
  for (let i = 0; i < keys; i += 1) {
    const held = names.keys.get(bytes, keyStarts[i] as number, keyEnds[i] as number);
    if (held === undefined || held.commission !== by || held.revoked !== null) return null;
    signers.push(held);
  }
  return signers;
}

/** Adds the entry to the batch that is open, if it is the next of it. It belongs to none, or is the next: `true`. */
export function fitsBatch(fold: Fold, bytes: Uint8Array, { batch: place }: SignedPlaces, by: Commission): boolean {
  const { batch: open } = fold;
  if (open === null && place < 0) return true;
  if (open === null || open.by !== by) return false;
  const added = addToBatch(fold.hasher, open.batch, { sigs: place < 0 ? {} : { batch: place } }, bytes);
  if (!added.ok) return false;
  fold.batch = added.complete ? null : { ...open, batch: added.batch };
  return true;
}

/** Counts an entry that was admitted, and notes who signed it and when it was received. */
export function countEntry(fold: Fold, signers: readonly HeldKey[], received: string | null): void {
  for (const { number } of signers) fold.signatures.add(number, fold.entries);
  if (received !== null) fold.received = received;
  fold.entries += 1;
}

/**
 * What is to be checked of the signatures of an entry whose signers were read from its bytes: the same as `entryClaims` says
 * of the decoded entry. `end`: what entries of its type end with.
 */
export function signedClaims(
  bytes: Uint8Array,
  { byEnd, keyEnds }: SignedPlaces,
  signers: readonly HeldKey[],
  end: Uint8Array,
): readonly SignatureClaim[] {
  if (signers.length === 0) return [];
  // From behind the quote of `by` up to the brace that ends `sigs` stands what signatures do not cover.
  const message = coveredBetween(bytes, byEnd + 1, bytes.length - end.length + 1);
  return signers.map(({ publicKey }, i) => ({
    publicKey,
    message,
    signature: readSignature(bytes, (keyEnds[i] as number) + TO_SIGNATURE),
  }));
}
