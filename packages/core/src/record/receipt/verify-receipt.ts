import { type OpenCheckpointReason, type OpenedCheckpoint, openCheckpoint } from "../checkpoint/open-checkpoint.ts";
import type { Policy } from "../checkpoint/policy.ts";
import type { VerifyEd25519 } from "../cryptography.ts";
import { type Result, refuse } from "../result.ts";
import type { TreeHasher } from "../tree/hasher.ts";
import { type ProofReason, verifyInclusion } from "../tree/verify.ts";
import { parseReceipt, type ReceiptReason } from "./receipt.ts";

/** Why a receipt does not show that an entry is recorded. */
export type VerifyReceiptReason = ReceiptReason | OpenCheckpointReason | ProofReason | "quorum-not-met";

/** What a receipt shows: that the entry stands at `index` in the record of this checkpoint. */
export interface VerifiedReceipt extends OpenedCheckpoint {
  readonly index: bigint;
  /** Whatever was put beside the proof; nothing vouches for it. */
  readonly extra: Uint8Array | null;
}

/**
 * Whether a receipt, the bytes of a `.tlog-proof` file, shows by itself that an entry is recorded: the checkpoint is
 * signed, the policy's quorum cosigned it, and the proof leads from the entry to its root. `entry` are the bytes that
 * were recorded. A policy with `quorum none` asks for no cosignature.
 */
export function verifyReceipt(
  hasher: TreeHasher,
  verify: VerifyEd25519,
  receiptBytes: Uint8Array,
  entry: Uint8Array,
  policy: Policy,
): Result<VerifiedReceipt, VerifyReceiptReason> {
  const parsed = parseReceipt(receiptBytes);
  if (!parsed.ok) return parsed;
  const { index, proof, checkpoint, extra } = parsed.receipt;
  const opened = openCheckpoint(verify, checkpoint, policy);
  if (!opened.ok) return opened;
  const { size, root } = opened.checkpoint;
  const included = verifyInclusion(hasher, { index, size, leafHash: hasher.leaf(entry), root, proof });
  if (!included.ok) return included;
  const { verdict } = opened.witnesses;
  if (verdict === "short") return refuse("quorum-not-met", "fewer witnesses cosigned than the policy asks for");
  if (verdict === "parties-alone") return refuse("quorum-not-met", "nobody from outside the parties cosigned");
  return { ...opened, index, extra };
}
