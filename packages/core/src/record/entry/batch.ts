import type { JsonValue } from "../../json/index.ts";
import { decodeBase64, encodeBase64 } from "../bytes/base64.ts";
import { equalBytes } from "../bytes/bytes.ts";
import { type Result, refuse } from "../result.ts";
import { appendLeaf, emptyFrontier, type Frontier, frontierRoot, rootOf } from "../tree/frontier.ts";
import { HASH_BYTES, type TreeHasher } from "../tree/hasher.ts";
import { coveredPart } from "./covered.ts";
import type { Entry, EntrySigs } from "./entry.ts";

/** The type of the entry that signs for a batch: the entries that follow it in the record at once. */
export const BATCH_TYPE = "batch";

/** Why an entry does not belong to the batch that is open. */
export type BatchReason = "batch-body" | "batch-place" | "batch-root";

/** A batch whose root entry has been read, and of whose entries some have. */
export interface Batch {
  /** The root of the tree over the covered bytes of its entries. */
  readonly root: Uint8Array;
  readonly size: number;
  readonly seen: Frontier;
}

/**
 * The body of the entry that signs for a batch.
 * `covered` are the covered bytes of the batch's entries, in the order in which they will be recorded behind it.
 */
export function batchBody(
  hasher: TreeHasher,
  covered: readonly Uint8Array[],
): { readonly root: string; readonly size: number } {
  return { root: encodeBase64(rootOf(hasher, covered.map(hasher.leaf))), size: covered.length };
}

/** The entry at a place of a batch, which carries no signature of its own. */
export function batchMember(entry: Omit<Entry, "sigs">, place: number): Entry {
  return { ...entry, sigs: { keys: [], batch: place } };
}

/** Opens the batch that an entry of type {@link BATCH_TYPE} signs for, from its body. */
export function openBatch(body: {
  readonly [key: string]: JsonValue;
}): Result<{ readonly batch: Batch }, "batch-body"> {
  const { root: text, size } = body;
  const root = typeof text === "string" ? decodeBase64(text) : null;
  const fits = Object.keys(body).length === 2 && typeof size === "number" && size >= 1;
  if (!fits || root?.length !== HASH_BYTES) {
    return refuse("batch-body", "expected the root in base64 and the size, at least 1, and no other member");
  }
  return { ok: true, batch: { root, size, seen: emptyFrontier } };
}

/**
 * The batch with one more of its entries seen. The entry must stand at the place that it says, and the last one must
 * make the root what was signed: only then have those who signed the root signed any of its entries.
 */
export function addToBatch(
  hasher: TreeHasher,
  batch: Batch,
  entry: { readonly sigs: Pick<EntrySigs, "batch"> },
  bytes: Uint8Array,
): Result<{ readonly batch: Batch; readonly complete: boolean }, BatchReason> {
  const { root, size } = batch;
  if (entry.sigs.batch !== batch.seen.size || batch.seen.size >= size) {
    return refuse("batch-place", `expected the entry ${batch.seen.size} of a batch of ${size}`);
  }
  const seen = appendLeaf(hasher, batch.seen, hasher.leaf(coveredPart(bytes)));
  const complete = seen.size === size;
  if (complete && !equalBytes(frontierRoot(hasher, seen), root)) {
    return refuse("batch-root", "the entries of the batch are not those whose root was signed");
  }
  return { ok: true, batch: { root, size, seen }, complete };
}
