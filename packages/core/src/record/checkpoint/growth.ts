import { equalBytes } from "../bytes/bytes.ts";
import { type Result, refuse } from "../result.ts";
import type { TreeHasher } from "../tree/hasher.ts";
import { type ProofReason, verifyConsistency } from "../tree/verify.ts";
import type { Checkpoint } from "./checkpoint.ts";

/** Why one state of a record does not follow from an earlier one. */
export type GrowthReason = "other-record" | "rolled-back" | "forked" | "empty-root" | ProofReason;

/**
 * Whether the record grew from `older` to `newer` without a change to what it held. Of two states of equal size the
 * roots must be the same; of a state without entries the root must be the hash of nothing. In both cases there is
 * nothing to prove, and a proof with hashes in it is refused.
 */
export function verifyGrowth(
  hasher: TreeHasher,
  older: Checkpoint,
  newer: Checkpoint,
  proof: readonly Uint8Array[],
): Result<object, GrowthReason> {
  if (older.origin !== newer.origin) {
    return refuse("other-record", `one is a state of ${older.origin}, the other of ${newer.origin}`);
  }
  for (const state of [older, newer]) {
    if (state.size === 0n && !equalBytes(state.root, hasher.empty)) {
      return refuse("empty-root", "a record without entries has the hash of nothing as its root");
    }
  }
  if (newer.size < older.size) {
    return refuse("rolled-back", `the record had ${older.size} entries and now has ${newer.size}`);
  }
  if (older.size === newer.size && !equalBytes(older.root, newer.root)) {
    return refuse("forked", `two records of ${older.size} entries, each signed, with different roots`);
  }
  if (older.size === 0n) {
    return proof.length === 0 ? { ok: true } : refuse("proof-length", "growth from nothing needs no proof");
  }
  return verifyConsistency(hasher, {
    olderSize: older.size,
    olderRoot: older.root,
    newerSize: newer.size,
    newerRoot: newer.root,
    proof,
  });
}
