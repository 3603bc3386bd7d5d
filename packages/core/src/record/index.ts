export { decodeBase64, encodeBase64 } from "./bytes/base64.ts";
export { concatBytes, equalBytes } from "./bytes/bytes.ts";
export { decodeUtf8, encodeUtf8 } from "./bytes/utf8.ts";
export {
  type Checkpoint,
  type CheckpointReason,
  formatCheckpoint,
  parseCheckpoint,
} from "./checkpoint/checkpoint.ts";
export { type GrowthReason, verifyGrowth } from "./checkpoint/growth.ts";
export { type OpenCheckpointReason, type OpenedCheckpoint, openCheckpoint } from "./checkpoint/open-checkpoint.ts";
export { parsePolicy } from "./checkpoint/parse-policy.ts";
export { PARTIES, type Policy, type TrustedLog, type Witness, type WitnessGroup } from "./checkpoint/policy.ts";
export {
  countWitnesses,
  type GroupCount,
  partiesSuffice,
  type QuorumVerdict,
  type WitnessCount,
} from "./checkpoint/quorum.ts";
export type { Sha256, SignatureClaim, SignEd25519, VerifyEd25519 } from "./cryptography.ts";
export {
  addToBatch,
  BATCH_TYPE,
  type Batch,
  type BatchReason,
  batchBody,
  batchMember,
  openBatch,
} from "./entry/batch.ts";
export { coveredBytes, coveredPart } from "./entry/covered.ts";
export { decodeEntry } from "./entry/decode.ts";
export { encodeEntry } from "./entry/encode.ts";
export {
  type Entry,
  type EntryReason,
  type EntrySigs,
  type KeySignature,
  MAX_ENTRY_BYTES,
  type UnsignedEntry,
} from "./entry/entry.ts";
export { entryClaims, signEntry, signedEntry } from "./entry/sign.ts";
export { stampReceived } from "./entry/stamp.ts";
export { isTime } from "./entry/time.ts";
export { type Cosignature, parseCosignature } from "./note/cosignature.ts";
export { isKeyName } from "./note/key-name.ts";
export {
  formatNote,
  type Note,
  type NoteReason,
  type NoteSignature,
  parseNote,
  parseSignatureLine,
  signatureLine,
} from "./note/note.ts";
export { noteClaims, type OpenedNote, type OpenReason, openNote, type VerifiedSignature } from "./note/open.ts";
export { addSignatures, cosign, type Signer, signText } from "./note/sign.ts";
export {
  formatVerifierKey,
  type KeyAlgorithm,
  type KeyReason,
  keyReference,
  parseVerifierKey,
  type VerifierKey,
  verifierKey,
} from "./note/verifier-key.ts";
export { checkPayload, type Payload, type PayloadVerdict, SALT_BYTES, saltedHash } from "./payload/payload.ts";
export { formatReceipt, parseReceipt, type Receipt, type ReceiptReason } from "./receipt/receipt.ts";
export { type VerifiedReceipt, type VerifyReceiptReason, verifyReceipt } from "./receipt/verify-receipt.ts";
export type { Fault, Result } from "./result.ts";
export { type BundleReason, checkBundle, decodeBundle, encodeBundle } from "./tiles/bundle.ts";
export { checkTiles, type TilesReason } from "./tiles/check-tiles.ts";
export { type TileReader, tileBytes, tileSource } from "./tiles/hash-tile.ts";
export { parseTilePath, TILE_WIDTH, type TilePlace, tilePath } from "./tiles/tile-place.ts";
export { newTiles, tilesForConsistency, tilesForInclusion, tilesOf, tileWidth } from "./tiles/tile-set.ts";
export { appendLeaf, emptyFrontier, type Frontier, frontierRoot, rootOf } from "./tree/frontier.ts";
export { HASH_BYTES, type TreeHasher, treeHasher } from "./tree/hasher.ts";
export { frontierFrom, type HashSource, type NodePlace } from "./tree/nodes.ts";
export {
  consistencyNodes,
  consistencyProof,
  inclusionNodes,
  inclusionProof,
  type ProofResult,
} from "./tree/proofs.ts";
export { leafSource, memorySource } from "./tree/source.ts";
export {
  type ConsistencyClaim,
  type InclusionClaim,
  type ProofReason,
  verifyConsistency,
  verifyInclusion,
} from "./tree/verify.ts";
