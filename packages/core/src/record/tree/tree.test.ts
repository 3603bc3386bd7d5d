import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { hasher, sha256 } from "../testing/node-crypto.ts";
import { good, hex } from "../testing/results.ts";
import { appendLeaf, emptyFrontier, type Frontier, frontierRoot, rootOf } from "./frontier.ts";
import { treeHasher } from "./hasher.ts";
import { frontierFrom, largestPower, rangeNodes } from "./nodes.ts";
import { consistencyProof, inclusionProof } from "./proofs.ts";
import { leafSource, memorySource } from "./source.ts";

interface Trees {
  readonly roots: readonly { readonly size: number; readonly root: string }[];
  readonly inclusion: readonly { readonly index: number; readonly size: number; readonly proof: readonly string[] }[];
  readonly consistency: readonly {
    readonly older: number;
    readonly newer: number;
    readonly proof: readonly string[];
  }[];
}

const trees = JSON.parse(readFileSync(new URL("../vectors/trees.json", import.meta.url), "utf8")) as Trees;
const leaves = Array.from({ length: 70_000 }, (_, i) => hasher.leaf(Buffer.from(`entry ${i}`)));
const whole = memorySource(hasher, leaves);

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64");
}

test("the roots are those of another implementation", () => {
  for (const { size, root } of trees.roots) {
    expect({ size, root: base64(rootOf(hasher, leaves.slice(0, size))) }).toEqual({ size, root });
  }
});

// The leaves and roots of the tests of the first Certificate Transparency log.
test("the roots are those of Certificate Transparency's reference tree", () => {
  const inputs = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];
  const roots = [
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
  ];
  const hashes = inputs.map((input) => hasher.leaf(Buffer.from(input, "hex")));
  expect(roots.map((_, size) => hex(rootOf(hasher, hashes.slice(0, size))))).toEqual(roots);
});

test("the proofs are those of another implementation", () => {
  for (const { index, size, proof } of trees.inclusion) {
    const made = good(inclusionProof(hasher, whole, index, size)).proof.map(base64);
    expect({ index, size, made }).toEqual({ index, size, made: proof });
  }
  for (const { older, newer, proof } of trees.consistency) {
    const made = good(consistencyProof(hasher, whole, older, newer)).proof.map(base64);
    expect({ older, newer, made }).toEqual({ older, newer, made: proof });
  }
});

test("a frontier grown leaf by leaf, one read from nodes, and the root of all leaves agree", () => {
  let grown: Frontier = emptyFrontier;
  for (let size = 0; size <= 300; size += 1) {
    expect(hex(frontierRoot(hasher, grown))).toBe(hex(rootOf(hasher, leaves.slice(0, size))));
    expect((frontierFrom(whole, size) as Frontier).hashes.map(hex)).toEqual(grown.hashes.map(hex));
    const before = grown.hashes;
    grown = appendLeaf(hasher, grown, leaves[size]!);
    // Who holds the older frontier still holds it.
    expect(before.length).toBe(size.toString(2).replaceAll("0", "").length);
  }
});

test("10,000 leaves take 10,000 leaf hashes, 9,999 node hashes, and nothing beside", () => {
  let calls = 0;
  const counting = treeHasher((bytes) => {
    calls += 1;
    return sha256(bytes);
  });
  const entry = new Uint8Array(400);
  calls = 0;
  rootOf(counting, { [Symbol.iterator]: () => Array.from({ length: 10_000 }, () => counting.leaf(entry)).values() });
  expect(calls).toBe(19_999);
});

test("a frontier appends with at most one hash for each binary digit of its size", () => {
  let calls = 0;
  const counting = treeHasher((bytes) => {
    calls += 1;
    return sha256(bytes);
  });
  const full = frontierFrom(whole, 65_535) as Frontier;
  calls = 0;
  appendLeaf(counting, full, leaves[0]!);
  expect(calls).toBe(16);
});

test("only SHA-256 will do", () => {
  expect(() => treeHasher(() => new Uint8Array(32))).toThrow(TypeError);
});

test("an entry longer than the buffer, and one shorter after it, hash as they should", () => {
  for (const length of [0, 1023, 1024, 65_535, 3]) {
    const entry = new Uint8Array(length).fill(7);
    expect(hex(hasher.leaf(entry))).toBe(hex(sha256(Uint8Array.of(0, ...entry))));
  }
});

test("nodes made from leaf hashes are those in memory, taken from what is known where it is known", () => {
  const asked: number[] = [];
  const known = (level: number, index: number) => (level === 3 ? whole(level, index) : undefined);
  const source = leafSource(
    hasher,
    (i) => {
      asked.push(i);
      return leaves[i];
    },
    known,
  );
  expect(hex(source(5, 1))).toBe(hex(whole(5, 1)));
  expect(asked).toEqual([]);
  expect(hex(source(2, 3))).toBe(hex(whole(2, 3)));
  expect(asked).toEqual([12, 13, 14, 15]);
});

test("a node that the source lacks is named", () => {
  const source = leafSource(hasher, (i) => (i < 9 ? leaves[i] : undefined));
  expect(inclusionProof(hasher, source, 0, 10)).toMatchObject({ fault: { reason: "missing-node" } });
  expect(frontierFrom(source, 10)).toEqual({ level: 1, index: 4 });
  expect(inclusionProof(hasher, source, 0, 9).ok).toBe(true);
});

test.each([
  [-1, 5],
  [5, 5],
  [0, 0],
  [0.5, 5],
  [0, Number.NaN],
])("there is no leaf %d in a tree of size %d", (index, size) => {
  expect(() => inclusionProof(hasher, whole, index, size)).toThrow(RangeError);
});

test.each([
  [0, 5],
  [6, 5],
  [1.5, 5],
])("there is no consistency proof from size %d to %d", (older, newer) => {
  expect(() => consistencyProof(hasher, whole, older, newer)).toThrow(RangeError);
});

test("sizes up to 2^53 - 1 divide as they should", () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), (n) => {
      fc.pre(n > 0);
      const power = largestPower(n);
      expect(BigInt(power)).toBe(2n ** BigInt(n.toString(2).length - 1));
      const nodes = rangeNodes({ start: 0, end: n });
      expect(nodes.reduce((sum, { level }) => sum + 2n ** BigInt(level), 0n)).toBe(BigInt(n));
      expect(nodes.every(({ level, index }) => Number.isSafeInteger(index) && level <= 52)).toBe(true);
    }),
  );
  for (const n of [1, 2 ** 32 - 1, 2 ** 32, 2 ** 48 - 1, 2 ** 52 + 1, 2 ** 53 - 1]) {
    expect(BigInt(largestPower(n))).toBe(2n ** BigInt(n.toString(2).length - 1));
  }
});
