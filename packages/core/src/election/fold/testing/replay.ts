import { decodeEntry, type Entry } from "../../../record/index.ts";
import { sha256, verifyEd25519 } from "../../../record/testing/node-crypto.ts";
import { good } from "../../../record/testing/results.ts";
import { type Act, entriesOf } from "../../testing/tiny/act.ts";
import { type Admitted, admit, admitSigned, openFold } from "../fold.ts";
import type { Refusal, RefusalReason } from "../refusal.ts";
import type { Fold } from "../state.ts";

/** A fold to which nothing has been added yet. */
export function emptyFold(): Fold {
  return openFold({ sha256 });
}

/** Admits one entry by its bytes; its signatures are looked at only where `signed` says so. */
export function admitOne(fold: Fold, bytes: Uint8Array, signed = false): Admitted {
  const entry = entryOf(bytes);
  return signed ? admitSigned(fold, entry, bytes, verifyEd25519) : admit(fold, entry, bytes);
}

/** The entry that bytes hold. @throws Error when they hold none */
export function entryOf(bytes: Uint8Array): Entry {
  return good(decodeEntry(bytes)).entry;
}

/** Admits entries one after the other. @throws Error at the first that is refused, with its place and the reason */
export function admitAll(fold: Fold, entries: readonly Uint8Array[], signed = false): Fold {
  for (const [i, bytes] of entries.entries()) {
    const admitted = admitOne(fold, bytes, signed);
    if (!admitted.ok) {
      const { reason, message } = admitted.refusal;
      throw new Error(`entry ${i} of those given is refused: ${reason}: ${message.en}`);
    }
  }
  return fold;
}

/** The state after acts, all of which have to be admitted. */
export function foldOf(acts: readonly Act[]): Fold {
  return admitAll(emptyFold(), entriesOf(acts));
}

/**
 * Why one more act is refused after others, or "admitted". The act's `replaces` is the name of an act among those before.
 */
export function reasonAfter(acts: readonly Act[], last: Act): RefusalReason | "admitted" {
  return refusalAfter(acts, last)?.reason ?? "admitted";
}

/** The refusal of one more act after others; `null` where it is admitted. */
export function refusalAfter(acts: readonly Act[], last: Act): Refusal | null {
  const entries = entriesOf([...acts, last]);
  const fold = emptyFold();
  const before = entries.length - 1 - (last.members?.length ?? 0);
  admitAll(fold, entries.slice(0, before));
  for (const bytes of entries.slice(before)) {
    const admitted = admitOne(fold, bytes, true);
    if (!admitted.ok) return admitted.refusal;
  }
  return null;
}
