import { equalBytes } from "../bytes/bytes.ts";
import { isUint64 } from "../bytes/decimal.ts";
import { type Result, refuse } from "../result.ts";
import { HASH_BYTES, type TreeHasher } from "./hasher.ts";

/** Why a proof proves nothing. */
export type ProofReason = "size" | "index" | "hash-length" | "proof-length" | "older-root-differs" | "root-differs";

/** That the leaf with `leafHash` stands at `index` (from 0) in the tree of `size` leaves with `root`. */
export interface InclusionClaim {
  readonly index: bigint;
  readonly size: bigint;
  readonly leafHash: Uint8Array;
  readonly root: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/** That the tree of `newerSize` leaves with `newerRoot` begins with the one of `olderSize` with `olderRoot`. */
export interface ConsistencyClaim {
  readonly olderSize: bigint;
  readonly olderRoot: Uint8Array;
  readonly newerSize: bigint;
  readonly newerRoot: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/**
 * Checks an inclusion proof.
 * @source RFC 6962, section 2.1.1; the algorithm of RFC 9162, section 2.1.3.2
 */
export function verifyInclusion(hasher: TreeHasher, claim: InclusionClaim): Result<object, ProofReason> {
  const { index, size, leafHash, root, proof } = claim;
  if (!isUint64(size)) return refuse("size", `${size} is not the size of a tree`);
  if (!isUint64(index) || index >= size) return refuse("index", `no leaf ${index} in a tree of size ${size}`);
  if (![leafHash, ...proof].every(isHash)) return refuse("hash-length", `a hash has ${HASH_BYTES} bytes`);
  let hash = leafHash;
  let at = index;
  let last = size - 1n;
  for (const beside of proof) {
    if (last === 0n) return refuse("proof-length", `${proof.length} hashes: more than the path has`);
    if (at % 2n === 1n || at === last) {
      hash = hasher.node(beside, hash);
      // A last node without a sibling is its own parent: climb until it is a right child.
      while (at % 2n === 0n && at !== 0n) {
        at /= 2n;
        last /= 2n;
      }
    } else {
      hash = hasher.node(hash, beside);
    }
    at /= 2n;
    last /= 2n;
  }
  if (last !== 0n) return refuse("proof-length", `${proof.length} hashes: fewer than the path has`);
  return equalBytes(hash, root) ? { ok: true } : refuse("root-differs", "the path does not lead to the root");
}

/**
 * Checks a consistency proof. Size 0 is refused, for a tree without leaves is the beginning of every tree and proves
 * nothing; trees of equal size need the same root and no proof (see docs/decisions/record-proofs.md).
 * @source RFC 6962, section 2.1.2; the algorithm of RFC 9162, section 2.1.4.2
 */
export function verifyConsistency(hasher: TreeHasher, claim: ConsistencyClaim): Result<object, ProofReason> {
  const { olderSize, olderRoot, newerSize, newerRoot, proof } = claim;
  if (!isUint64(newerSize) || olderSize < 1n || olderSize > newerSize) {
    return refuse("size", `from size ${olderSize} to ${newerSize} there is nothing to prove`);
  }
  if (!proof.every(isHash)) return refuse("hash-length", `a hash has ${HASH_BYTES} bytes`);
  if (olderSize === newerSize) {
    if (proof.length > 0) return refuse("proof-length", "trees of equal size need no proof");
    return equalBytes(olderRoot, newerRoot) ? { ok: true } : refuse("root-differs", "equal sizes, two roots");
  }
  // A complete older tree is itself the first node of the path; the proof leaves it out.
  const path = isPowerOfTwo(olderSize) ? [olderRoot, ...proof] : proof;
  const [first, ...rest] = path;
  if (first === undefined) return refuse("proof-length", "a proof without a hash");
  if (!isHash(first)) return refuse("hash-length", `a hash has ${HASH_BYTES} bytes`);
  const roots = climb(hasher, first, rest, olderSize - 1n, newerSize - 1n);
  if (roots === null) return refuse("proof-length", `${proof.length} hashes are not the length of this proof`);
  if (!equalBytes(roots.older, olderRoot)) return refuse("older-root-differs", "the proof is not of the older tree");
  return equalBytes(roots.newer, newerRoot)
    ? { ok: true }
    : refuse("root-differs", "the proof is not of the newer tree");
}

// Both roots at once: a node on the left belongs to both trees, one on the right to the newer only.
function climb(
  hasher: TreeHasher,
  first: Uint8Array,
  rest: readonly Uint8Array[],
  lastOlder: bigint,
  lastNewer: bigint,
): { readonly older: Uint8Array; readonly newer: Uint8Array } | null {
  let at = lastOlder;
  let last = lastNewer;
  while (at % 2n === 1n) {
    at /= 2n;
    last /= 2n;
  }
  let older = first;
  let newer = first;
  for (const beside of rest) {
    if (last === 0n) return null;
    if (at % 2n === 1n || at === last) {
      older = hasher.node(beside, older);
      newer = hasher.node(beside, newer);
      while (at % 2n === 0n && at !== 0n) {
        at /= 2n;
        last /= 2n;
      }
    } else {
      newer = hasher.node(newer, beside);
    }
    at /= 2n;
    last /= 2n;
  }
  return last === 0n ? { older, newer } : null;
}

function isPowerOfTwo(n: bigint): boolean {
  return (n & (n - 1n)) === 0n;
}

function isHash(bytes: Uint8Array): boolean {
  return bytes.length === HASH_BYTES;
}
