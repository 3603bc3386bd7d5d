import fc from "fast-check";
import { expect, test } from "vitest";
import { hasher } from "../testing/node-crypto.ts";
import { good, reasonOf } from "../testing/results.ts";
import { rootOf } from "./frontier.ts";
import { consistencyProof, inclusionProof } from "./proofs.ts";
import { memorySource } from "./source.ts";
import { type ConsistencyClaim, type InclusionClaim, verifyConsistency, verifyInclusion } from "./verify.ts";

const LARGEST = 200;
const leaves = Array.from({ length: LARGEST }, (_, i) => hasher.leaf(Buffer.from(`leaf ${i}`)));
const roots = Array.from({ length: LARGEST + 1 }, (_, size) => rootOf(hasher, leaves.slice(0, size)));
const source = memorySource(hasher, leaves);

function inclusion(index: number, size: number): InclusionClaim {
  const { proof } = good(inclusionProof(hasher, source, index, size));
  return { index: BigInt(index), size: BigInt(size), leafHash: leaves[index]!, root: roots[size]!, proof };
}

function consistency(older: number, newer: number): ConsistencyClaim {
  const { proof } = good(consistencyProof(hasher, source, older, newer));
  const [olderRoot, newerRoot] = [roots[older]!, roots[newer]!];
  return { olderSize: BigInt(older), newerSize: BigInt(newer), olderRoot, newerRoot, proof };
}

function flip(bytes: Uint8Array, bit: number): Uint8Array {
  const flipped = Uint8Array.from(bytes);
  flipped[Math.floor(bit / 8) % bytes.length]! ^= 1 << (bit % 8);
  return flipped;
}

test("every leaf of every tree up to 200 leaves proves", () => {
  let proved = 0;
  for (let size = 1; size <= LARGEST; size += 1) {
    for (let index = 0; index < size; index += 1) {
      if (reasonOf(verifyInclusion(hasher, inclusion(index, size))) !== "accepted") throw new Error(`${index}/${size}`);
      proved += 1;
    }
  }
  expect(proved).toBe((LARGEST * (LARGEST + 1)) / 2);
});

test("every tree up to 200 leaves grows from every smaller one", () => {
  let proved = 0;
  for (let newer = 1; newer <= LARGEST; newer += 1) {
    for (let older = 1; older <= newer; older += 1) {
      const result = reasonOf(verifyConsistency(hasher, consistency(older, newer)));
      if (result !== "accepted") throw new Error(`${older}/${newer}: ${result}`);
      proved += 1;
    }
  }
  expect(proved).toBe((LARGEST * (LARGEST + 1)) / 2);
});

const places = fc
  .integer({ min: 1, max: LARGEST })
  .chain((size) => fc.tuple(fc.nat({ max: size - 1 }), fc.constant(size), fc.nat(), fc.nat({ max: 255 })));

function withProof<Claim extends { readonly proof: readonly Uint8Array[] }>(
  claim: Claim,
  change: (proof: Uint8Array[]) => void,
): Claim {
  const proof = [...claim.proof];
  change(proof);
  return { ...claim, proof };
}

// Every way to change a proof that leaves it a list of hashes of the right length, and some that do not.
function perturbed<Claim extends { readonly proof: readonly Uint8Array[] }>(
  claim: Claim,
  at: number,
  bit: number,
): readonly Claim[] {
  const { length } = claim.proof;
  const place = length === 0 ? 0 : at % length;
  const changes: ((proof: Uint8Array[]) => void)[] = [
    (proof) => proof.push(leaves[0]!),
    (proof) => proof.unshift(leaves[0]!),
    (proof) => proof.push(new Uint8Array()),
  ];
  if (length > 0) {
    changes.push(
      (proof) => proof.splice(place, 1, flip(proof[place]!, bit)),
      (proof) => proof.splice(place, 1),
      (proof) => proof.splice(place, 0, proof[place]!),
      (proof) => proof.splice(place, 1, proof[place]!.subarray(1)),
      (proof) => proof.splice(place, 1, Uint8Array.of(...proof[place]!, 0)),
    );
  }
  if (length > 1) changes.push((proof) => proof.reverse());
  return changes.map((change) => withProof(claim, change));
}

test("every perturbed inclusion proof fails", () => {
  fc.assert(
    fc.property(places, ([index, size, at, bit]) => {
      const claim = inclusion(index, size);
      const wrong: InclusionClaim[] = [
        ...perturbed(claim, at, bit),
        { ...claim, leafHash: flip(claim.leafHash, bit) },
        { ...claim, root: flip(claim.root, bit) },
        { ...claim, index: claim.size },
        { ...claim, index: claim.index - 2n ** 64n },
        { ...claim, index: claim.index + 2n ** 64n },
        { ...claim, size: 0n },
        { ...claim, size: claim.size + 2n ** 64n },
      ];
      if (size > 1) wrong.push({ ...claim, index: BigInt((index + 1 + (at % (size - 1))) % size) });
      for (const one of wrong) expect(reasonOf(verifyInclusion(hasher, one))).not.toBe("accepted");
    }),
    { numRuns: 300 },
  );
});

test("every perturbed consistency proof fails", () => {
  fc.assert(
    fc.property(places, ([before, newer, at, bit]) => {
      const claim = consistency(before + 1, newer);
      const wrong: ConsistencyClaim[] = [
        ...perturbed(claim, at, bit),
        { ...claim, olderRoot: flip(claim.olderRoot, bit) },
        { ...claim, newerRoot: flip(claim.newerRoot, bit) },
        { ...claim, olderSize: claim.newerSize + 1n },
        { ...claim, olderSize: 0n },
        { ...claim, olderSize: -1n },
        { ...claim, newerSize: claim.newerSize + 2n ** 64n },
      ];
      if (before + 1 < newer) wrong.push({ ...claim, olderRoot: claim.newerRoot, newerRoot: claim.olderRoot });
      for (const one of wrong) expect(reasonOf(verifyConsistency(hasher, one))).not.toBe("accepted");
    }),
    { numRuns: 300 },
  );
});

test("each refusal says why", () => {
  const good = inclusion(4, 13);
  const grown = consistency(6, 13);
  expect(reasonOf(verifyInclusion(hasher, { ...good, size: 2n ** 64n }))).toBe("size");
  expect(reasonOf(verifyInclusion(hasher, { ...good, index: 13n }))).toBe("index");
  expect(reasonOf(verifyInclusion(hasher, { ...good, leafHash: new Uint8Array(31) }))).toBe("hash-length");
  expect(reasonOf(verifyInclusion(hasher, { ...good, proof: good.proof.slice(1) }))).toBe("proof-length");
  expect(reasonOf(verifyInclusion(hasher, { ...good, proof: [...good.proof, leaves[1]!] }))).toBe("proof-length");
  expect(reasonOf(verifyInclusion(hasher, { ...good, root: roots[12]! }))).toBe("root-differs");
  expect(reasonOf(verifyConsistency(hasher, { ...grown, olderSize: 0n }))).toBe("size");
  expect(reasonOf(verifyConsistency(hasher, { ...grown, proof: [] }))).toBe("proof-length");
  const complete = consistency(4, 13);
  const short = { ...complete, olderRoot: complete.olderRoot.subarray(1) };
  expect(reasonOf(verifyConsistency(hasher, short))).toBe("hash-length");
  expect(reasonOf(verifyConsistency(hasher, { ...grown, olderRoot: roots[5]! }))).toBe("older-root-differs");
  expect(reasonOf(verifyConsistency(hasher, { ...grown, newerRoot: roots[12]! }))).toBe("root-differs");
});

// docs/decisions/record-proofs.md
test("size 0 is refused whatever else is said, and equal sizes compare roots", () => {
  const none = { olderSize: 0n, olderRoot: hasher.empty, proof: [] };
  expect(reasonOf(verifyConsistency(hasher, { ...none, newerSize: 0n, newerRoot: hasher.empty }))).toBe("size");
  expect(reasonOf(verifyConsistency(hasher, { ...none, newerSize: 5n, newerRoot: roots[5]! }))).toBe("size");
  const same = { olderSize: 5n, olderRoot: roots[5]!, newerSize: 5n, proof: [] };
  expect(reasonOf(verifyConsistency(hasher, { ...same, newerRoot: roots[5]! }))).toBe("accepted");
  expect(reasonOf(verifyConsistency(hasher, { ...same, newerRoot: roots[6]! }))).toBe("root-differs");
});

test("sizes and indexes up to 2^64 - 1 end quickly", () => {
  const huge = { index: 2n ** 64n - 2n, size: 2n ** 64n - 1n, leafHash: leaves[0]!, root: roots[1]! };
  expect(reasonOf(verifyInclusion(hasher, { ...huge, proof: Array(64).fill(leaves[1]) }))).toBe("proof-length");
  expect(reasonOf(verifyInclusion(hasher, { ...huge, proof: Array(63).fill(leaves[1]) }))).toBe("root-differs");
  const sizes = { olderSize: 2n ** 63n, olderRoot: roots[1]!, newerSize: 2n ** 64n - 1n, newerRoot: roots[3]! };
  expect(reasonOf(verifyConsistency(hasher, { ...sizes, proof: [leaves[1]!] }))).toBe("root-differs");
});
