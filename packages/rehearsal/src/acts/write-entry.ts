import { canonicalJson, type JsonValue } from "@dauys/core/json";
import { type Entry, type EntrySigs, encodeBase64, encodeUtf8, keyReference, type Signer } from "@dauys/core/record";

/** An entry as it is handed to the sequencer, with its bytes. */
export interface WrittenEntry {
  readonly entry: Entry;
  /** Its canonical bytes: what `encodeEntry` gives. */
  readonly bytes: Uint8Array;
}

/** An entry before it is signed, with the canonical text that signatures cover. */
export interface Draft {
  readonly unsigned: Omit<Entry, "sigs">;
  readonly covered: string;
}

/** An entry's part that is signed. */
export function draft(unsigned: Omit<Entry, "sigs">): Draft {
  return { unsigned, covered: canonicalJson(unsigned as unknown as JsonValue) };
}

/** A draft with the signatures of some keys. The text is written once for all of them and for the bytes. */
export function signedDraft({ unsigned, covered }: Draft, signers: readonly Signer[]): WrittenEntry {
  const message = encodeUtf8(covered);
  const keys = signers
    .map(({ key, sign }) => ({ key: keyReference(key), sig: encodeBase64(sign(message)) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  return withSigs({ unsigned, covered }, { keys });
}

/** A draft as the entry at a place of a batch, which bears no signature of its own. */
export function batchedDraft(given: Draft, place: number): WrittenEntry {
  return withSigs(given, { keys: [], batch: place });
}

function withSigs({ unsigned, covered }: Draft, sigs: EntrySigs): WrittenEntry {
  // In canonical order "sigs" stands before "type", behind which only words follow.
  const cut = covered.lastIndexOf(',"type":');
  const text = `${covered.slice(0, cut)},"sigs":${canonicalJson(sigs as unknown as JsonValue)}${covered.slice(cut)}`;
  return { entry: { ...unsigned, sigs }, bytes: encodeUtf8(text) };
}
