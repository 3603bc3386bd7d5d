import { readFileSync } from "node:fs";
import { admitBytes, type Fold, openFold } from "@dauys/core/election";
import {
  decodeBundle,
  encodeBase64,
  formatReceipt,
  inclusionProof,
  leafSource,
  parseCheckpoint,
  parseNote,
  treeHasher,
} from "@dauys/core/record";
import { sha256 } from "../../record/threads/cryptography.ts";
import type { PaperInput } from "../input.ts";

const FOLDER = new URL("../../../../../docs/examples/records/good/", import.meta.url);
/** The first entry with figures: a stage that a station sealed. */
const FIRST_FIGURES = 38;
const hasher = treeHasher(sha256);

/** The small rehearsal record of the documentation, folded, with its entries. */
export interface GoodRecord {
  readonly fold: Fold;
  readonly record: PaperInput["record"];
  readonly entries: readonly Uint8Array[];
  readonly receipt: (index: number) => Uint8Array;
}

/** Reads and folds the record, or the entries before its first figures alone. */
export function goodRecord(upTo: "the end" | "the first figures" = "the end"): GoodRecord {
  const checkpoint = new Uint8Array(readFileSync(new URL("checkpoint", FOLDER)));
  const note = parseNote(checkpoint);
  const parsed = note.ok ? parseCheckpoint(note.note.text) : note;
  if (!parsed.ok) throw new Error(parsed.fault.message);
  const { origin, root, size } = parsed.checkpoint;
  const bundle = decodeBundle(readFileSync(new URL(`tile/entries/000.p/${size}`, FOLDER)), Number(size));
  if (!bundle.ok) throw new Error(bundle.fault.message);
  const { entries } = bundle;
  const fold = openFold({ sha256 });
  for (const bytes of upTo === "the end" ? entries : entries.slice(0, FIRST_FIGURES)) {
    const admitted = admitBytes(fold, bytes);
    if (!admitted.ok) throw new Error(admitted.refusal.message.en);
  }
  const leaves = entries.map(hasher.leaf);
  const receipt = (index: number): Uint8Array => {
    const made = inclusionProof(
      hasher,
      leafSource(hasher, (i) => leaves[i]),
      index,
      entries.length,
    );
    if (!made.ok) throw new Error(made.fault.message);
    return formatReceipt({ index: BigInt(index), proof: made.proof, checkpoint, extra: entries[index] ?? null });
  };
  return { fold, record: { origin, root: encodeBase64(root) }, entries, receipt };
}
