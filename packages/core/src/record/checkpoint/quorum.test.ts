import fc from "fast-check";
import { expect, test } from "vitest";
import type { VerifiedSignature } from "../note/open.ts";
import { formatVerifierKey } from "../note/verifier-key.ts";
import { sha256, signerOf } from "../testing/node-crypto.ts";
import { good } from "../testing/results.ts";
import { parsePolicy } from "./parse-policy.ts";
import type { Policy } from "./policy.ts";
import { countWitnesses, partiesSuffice } from "./quorum.ts";

const NAMES = ["p1", "p2", "p3", "o1", "o2", "n1"] as const;
type Name = (typeof NAMES)[number];
const keys = new Map(NAMES.map((name) => [name, signerOf(`${name}.example`, "cosignature/v1").key]));

function policy(...lines: readonly string[]): Policy {
  const witnesses = NAMES.map((name) => `witness ${name} ${formatVerifierKey(keys.get(name)!)}`);
  return good(parsePolicy(sha256, [...witnesses, ...lines].join("\n"))).policy;
}

function by(...names: readonly Name[]): readonly VerifiedSignature[] {
  return names.map((name, i) => ({ key: keys.get(name)!, time: BigInt(100 + i) }));
}

const chosen = policy(
  "group parties 2 p1 p2 p3",
  "group observers any o1 o2",
  "group press any n1",
  "group outside any observers press",
  "group enough all parties outside",
  "quorum enough",
);
const anyThree = policy("group parties 3 p1 p2 p3", "group all any parties o1 o2 n1", "quorum all");

test.each([
  ["short", []],
  ["short", ["p1", "p2", "p3"]],
  ["short", ["o1", "o2", "n1"]],
  ["short", ["p1", "o1"]],
  ["met", ["p1", "p3", "o2"]],
  ["met", ["p1", "p2", "n1"]],
  ["met", [...NAMES]],
] as const)("%s: %j", (verdict, names) => {
  expect(countWitnesses(chosen, by(...names)).verdict).toBe(verdict);
});

test("parties alone never suffice, whatever quorum was chosen", () => {
  expect(countWitnesses(anyThree, by("p1", "p2", "p3")).verdict).toBe("parties-alone");
  expect(countWitnesses(anyThree, by("p1", "p2", "p3", "o1")).verdict).toBe("met");
  expect(countWitnesses(anyThree, by("n1")).verdict).toBe("met");
  expect(partiesSuffice(anyThree)).toBe(true);
  expect(partiesSuffice(chosen)).toBe(false);
  expect(partiesSuffice(policy("quorum none"))).toBe(true);
  expect(partiesSuffice(policy("quorum o1"))).toBe(false);
});

test("a group in the group of the parties is inside it", () => {
  const nested = policy("group new any p3", "group parties any p1 p2 new", "quorum parties");
  expect(countWitnesses(nested, by("p3")).verdict).toBe("parties-alone");
  expect(countWitnesses(nested, by("p3", "o1")).verdict).toBe("met");
  expect(partiesSuffice(nested)).toBe(true);
});

test("one witness can be the quorum, and a policy can ask for nobody", () => {
  expect(countWitnesses(policy("quorum o1"), by("o1")).verdict).toBe("met");
  expect(countWitnesses(policy("quorum o1"), by("o2")).verdict).toBe("short");
  expect(countWitnesses(policy("quorum none"), []).verdict).toBe("none-asked");
});

test("a witness that signed twice counts once, with its latest time", () => {
  const key = keys.get("p1")!;
  const count = countWitnesses(chosen, [...by("p1"), { key, time: 500n }, { key, time: 7n }]);
  expect(count.cosigners.map(({ witness, time, outside }) => [witness.name, time, outside])).toEqual([
    ["p1", 500n, false],
  ]);
  expect(count.groups[0]).toEqual({ name: "parties", threshold: 2, cosigned: 1, of: 3 });
  expect(count.of).toBe(6);
});

test("a signature without a time, or by a stranger, is no cosignature", () => {
  const stranger = signerOf("stranger.example", "cosignature/v1").key;
  const count = countWitnesses(anyThree, [
    { key: stranger, time: 1n },
    { key: keys.get("o1")!, time: null },
  ]);
  expect(count.verdict).toBe("short");
  expect(count.cosigners).toEqual([]);
});

test("more cosignatures never make a verdict worse", () => {
  const worth = { short: 0, "parties-alone": 1, met: 2, "none-asked": 2 };
  fc.assert(
    fc.property(fc.subarray([...NAMES]), fc.constantFrom(...NAMES), (names, more) => {
      for (const one of [chosen, anyThree]) {
        const before = countWitnesses(one, by(...names)).verdict;
        const after = countWitnesses(one, by(...names, more)).verdict;
        expect(worth[after]).toBeGreaterThanOrEqual(worth[before]);
      }
    }),
  );
});
