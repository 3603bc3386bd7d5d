import { expect, test } from "vitest";
import { hasher } from "../testing/node-crypto.ts";
import { good, reasonOf } from "../testing/results.ts";
import { rootOf } from "../tree/frontier.ts";
import { consistencyProof } from "../tree/proofs.ts";
import { memorySource } from "../tree/source.ts";
import type { Checkpoint } from "./checkpoint.ts";
import { verifyGrowth } from "./growth.ts";

const leaves = Array.from({ length: 20 }, (_, i) => hasher.leaf(Buffer.from(`entry ${i}`)));

function state(size: number, change: Partial<Checkpoint> = {}): Checkpoint {
  const root = rootOf(hasher, leaves.slice(0, size));
  return { origin: "record.example", size: BigInt(size), root, extensions: [], ...change };
}

function proof(older: number, newer: number): readonly Uint8Array[] {
  return good(consistencyProof(hasher, memorySource(hasher, leaves), older, newer)).proof;
}

function growth(older: Checkpoint, newer: Checkpoint, hashes: readonly Uint8Array[] = []): string {
  return reasonOf(verifyGrowth(hasher, older, newer, hashes));
}

test("growth with its proof, standing still, and growth from nothing", () => {
  expect(growth(state(7), state(20), proof(7, 20))).toBe("accepted");
  expect(growth(state(7), state(7))).toBe("accepted");
  expect(growth(state(0), state(0))).toBe("accepted");
  expect(growth(state(0), state(20))).toBe("accepted");
});

test("a fork, a roll-back, another record", () => {
  const forked = state(20, { root: rootOf(hasher, leaves.with(3, leaves[4]!)) });
  expect(growth(state(7), forked, proof(7, 20))).toBe("root-differs");
  expect(growth(state(20), forked)).toBe("forked");
  expect(growth(state(20), state(7))).toBe("rolled-back");
  expect(growth(state(20), state(7), proof(7, 20))).toBe("rolled-back");
  expect(growth(state(20), state(0))).toBe("rolled-back");
  expect(growth(state(7, { origin: "b.example" }), state(20), proof(7, 20))).toBe("other-record");
});

test("a proof where none belongs, none where one belongs, and another's", () => {
  expect(growth(state(7), state(7), [leaves[0]!])).toBe("proof-length");
  expect(growth(state(0), state(20), [leaves[0]!])).toBe("proof-length");
  expect(growth(state(7), state(20))).toBe("proof-length");
  expect(growth(state(7), state(20), proof(6, 20))).not.toBe("accepted");
});

test("a record without entries has one root", () => {
  expect(growth(state(0, { root: leaves[0]! }), state(20))).toBe("empty-root");
  expect(growth(state(0), state(0, { root: leaves[0]! }))).toBe("empty-root");
});
