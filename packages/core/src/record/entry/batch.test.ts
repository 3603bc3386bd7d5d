import fc from "fast-check";
import { expect, test } from "vitest";
import { hasher } from "../testing/node-crypto.ts";
import { good, reasonOf } from "../testing/results.ts";
import { addToBatch, batchBody, batchMember, openBatch } from "./batch.ts";
import { coveredBytes } from "./covered.ts";
import { encodeEntry } from "./encode.ts";
import type { Entry } from "./entry.ts";

function member(place: number, votes = place): Entry {
  const at = "2030-01-13T20:05:03Z";
  return batchMember({ v: 1, type: "protocol-filed", at, by: `station/${place}`, body: { votes } }, place);
}

// What comes of adding entries one after the other: the last word, and how many were added before it.
function replay(body: { root: string; size: number }, members: readonly Entry[]): string {
  let { batch } = good(openBatch(body));
  let complete = false;
  for (const entry of members) {
    const added = addToBatch(hasher, batch, entry, good(encodeEntry(entry)).bytes);
    if (!added.ok) return `${added.fault.reason} at ${batch.seen.size}`;
    batch = added.batch;
    complete = added.complete;
  }
  return complete ? "complete" : `open at ${batch.seen.size}`;
}

test("a batch of any size is complete with its last entry, and not before", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), (size) => {
      const members = Array.from({ length: size }, (_, place) => member(place));
      const body = batchBody(hasher, members.map(coveredBytes));
      expect(body.size).toBe(size);
      expect(replay(body, members)).toBe("complete");
      if (size > 1) expect(replay(body, members.slice(0, -1))).toBe(`open at ${size - 1}`);
    }),
    { numRuns: 40 },
  );
});

test("what was not signed is found: changed, dropped, repeated, reordered, one too many", () => {
  const members = [0, 1, 2].map((place) => member(place));
  const body = batchBody(hasher, members.map(coveredBytes));
  const [first, second, third] = members as [Entry, Entry, Entry];
  expect(replay(body, [first, member(1, 999), third])).toBe("batch-root at 2");
  expect(replay(body, [first, third])).toBe("batch-place at 1");
  expect(replay(body, [first, first])).toBe("batch-place at 1");
  expect(replay(body, [second])).toBe("batch-place at 0");
  expect(replay(body, [first, second, third, member(3)])).toBe("batch-place at 3");
  expect(replay(body, [{ ...first, sigs: { keys: [] } }])).toBe("batch-place at 0");
});

test.each([
  [{}],
  [{ root: "", size: 1 }],
  [{ root: "AA==", size: 1 }],
  [{ root: 1, size: 1 }],
  [{ root: `${"A".repeat(43)}=`, size: 0 }],
  [{ root: `${"A".repeat(43)}=`, size: "1" }],
  [{ root: `${"A".repeat(43)}=`, size: 1, more: 1 }],
])("%j is not the body of a batch", (body) => {
  expect(reasonOf(openBatch(body))).toBe("batch-body");
});
