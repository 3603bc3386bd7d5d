import { admitSigned, type Fold, openFold } from "@dauys/core/election";
import { decodeEntry } from "@dauys/core/record";
import { type Act, type Pen, writeActs } from "@dauys/exchange/transcribe";
import { sha256, verifyEd25519 } from "@dauys/store/keys";

/** A record as it is written and folded: its entries, and how long the two took in milliseconds. */
export interface Replay {
  readonly fold: Fold;
  readonly entries: Uint8Array[];
  readonly took: { writing: number; folding: number };
}

/** A replay of which nothing has been played. */
export function newReplay(): Replay {
  return { fold: openFold({ sha256 }), entries: [], took: { writing: 0, folding: 0 } };
}

/**
 * Writes acts as entries and brings each of them through the real fold, signatures and all.
 * @throws Error at the first entry that is refused, with its reason
 */
export function replay({ fold, entries, took }: Replay, acts: Iterable<Act>, pen: Pen): void {
  let began = performance.now();
  for (const bytes of writeActs(acts, pen)) {
    const written = performance.now();
    took.writing += written - began;
    const decoded = decodeEntry(bytes);
    if (!decoded.ok) throw new Error(decoded.fault.message);
    const { entry } = decoded;
    const admitted = admitSigned(fold, entry, bytes, verifyEd25519);
    if (!admitted.ok) throw new Error(`entry ${fold.entries}, ${entry.type}: ${admitted.refusal.message.en}`);
    entries.push(bytes);
    began = performance.now();
    took.folding += began - written;
  }
}
