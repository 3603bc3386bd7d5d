import { type Result, refuse } from "../result.ts";
import type { TreeHasher } from "./hasher.ts";
import { type HashSource, type LeafRange, largestPower, type NodePlace, rangeHash, rangeNodes } from "./nodes.ts";

/** A proof, or that the source lacks a node that it needs. */
export type ProofResult = Result<{ readonly proof: readonly Uint8Array[] }, "missing-node">;

/**
 * The proof that a leaf is in the tree of a size: the hashes beside its path, from the leaf up.
 * @throws RangeError when the leaf is not in that tree
 * @source RFC 6962, section 2.1.1
 */
export function inclusionProof(hasher: TreeHasher, source: HashSource, index: number, size: number): ProofResult {
  return proofOf(hasher, source, inclusionRanges(index, size));
}

/**
 * The proof that the tree of size `newer` begins with the leaves of the tree of size `older`, in the same order.
 * @throws RangeError unless 0 < older <= newer: of an empty tree there is nothing to prove
 * @source RFC 6962, section 2.1.2
 */
export function consistencyProof(hasher: TreeHasher, source: HashSource, older: number, newer: number): ProofResult {
  return proofOf(hasher, source, consistencyRanges(older, newer));
}

/** The nodes that {@link inclusionProof} will ask for. */
export function inclusionNodes(index: number, size: number): readonly NodePlace[] {
  return inclusionRanges(index, size).flatMap(rangeNodes);
}

/** The nodes that {@link consistencyProof} will ask for. */
export function consistencyNodes(older: number, newer: number): readonly NodePlace[] {
  return consistencyRanges(older, newer).flatMap(rangeNodes);
}

function proofOf(hasher: TreeHasher, source: HashSource, ranges: readonly LeafRange[]): ProofResult {
  const proof: Uint8Array[] = [];
  for (const range of ranges) {
    const hash = rangeHash(hasher, source, range);
    if (!(hash instanceof Uint8Array)) {
      return refuse("missing-node", `the node ${hash.index} of level ${hash.level} is not there`);
    }
    proof.push(hash);
  }
  return { ok: true, proof };
}

function inclusionRanges(index: number, size: number): readonly LeafRange[] {
  if (!Number.isSafeInteger(size) || !Number.isSafeInteger(index) || index < 0 || index >= size) {
    throw new RangeError(`no leaf ${index} in a tree of size ${size}`);
  }
  const ranges: LeafRange[] = [];
  for (let start = 0, end = size; end - start > 1; ) {
    const middle = start + split(end - start);
    ranges.push(index < middle ? { start: middle, end } : { start, end: middle });
    if (index < middle) end = middle;
    else start = middle;
  }
  return ranges.reverse();
}

function consistencyRanges(older: number, newer: number): readonly LeafRange[] {
  if (!Number.isSafeInteger(older) || !Number.isSafeInteger(newer) || older < 1 || older > newer) {
    throw new RangeError(`no consistency proof from size ${older} to ${newer}`);
  }
  const ranges: LeafRange[] = [];
  let start = 0;
  let end = newer;
  while (end !== older) {
    const middle = start + split(end - start);
    ranges.push(older <= middle ? { start: middle, end } : { start, end: middle });
    if (older <= middle) end = middle;
    else start = middle;
  }
  // The older tree itself is known to who checks; a part of it is not.
  if (start > 0) ranges.push({ start, end });
  return ranges.reverse();
}

// Where a tree of n leaves divides: the left part has the largest power of two below n.
function split(n: number): number {
  const power = largestPower(n);
  return power === n ? n / 2 : power;
}
