import { batchMember, decodeEntry, encodeEntry, type Result, treeHasher, type UnsignedEntry } from "@dauys/core/record";
import { expect, test } from "vitest";
import { sha256, signerOf } from "./testing/node-signer.ts";
import { type Act, entriesIn, writeActs } from "./write-entries.ts";

const pen = { hasher: treeHasher(sha256), signer: signerOf("transcriber"), received: "2026-11-22T09:00:00Z" };

const entry = (body: UnsignedEntry["body"]): UnsignedEntry => ({
  v: 1,
  type: "figures-transcribed",
  at: "2026-11-22T08:00:00Z",
  by: "transcriber",
  body,
});

function good<V extends object, R extends string>(result: Result<V, R>): V {
  if (!result.ok) throw new Error(result.fault.message);
  return result;
}

test("entries are written as the record itself writes them, byte for byte", () => {
  const members = [entry({ unit: "Қ", 'a","type":"x': ["\\"] }), entry({}), entry({ sigs: null, type: "body" })];
  const [single, batch, ...inside] = [...writeActs([entry({ unit: "KZ" }), { batch: members }], pen)];
  for (const bytes of [single, batch]) {
    const { entry: read } = good(decodeEntry(bytes ?? new Uint8Array(0)));
    expect(Buffer.from(good(encodeEntry(read)).bytes)).toEqual(Buffer.from(bytes ?? []));
    expect(read.sigs).toMatchObject({
      keys: [{ key: expect.stringContaining("transcriber+") }],
      received: pen.received,
    });
  }
  const expected = members.map((member, place) => {
    const own = batchMember(member, place);
    return good(encodeEntry({ ...own, sigs: { ...own.sigs, received: pen.received } })).bytes;
  });
  expect(inside.map((bytes) => Buffer.from(bytes).toString())).toEqual(
    expected.map((bytes) => Buffer.from(bytes).toString()),
  );
});

test("an act becomes as many entries as it says; without a time of receipt none is written", () => {
  const acts: readonly Act[] = [entry({}), { batch: [entry({}), entry({})] }];
  const written = [...writeActs(acts, { ...pen, received: null })];
  expect(acts.map(entriesIn)).toEqual([1, 3]);
  expect(written).toHaveLength(4);
  expect(written.map((bytes) => good(decodeEntry(bytes)).entry.sigs.received)).toEqual(Array(4).fill(undefined));
});

test("what cannot be recorded is refused", () => {
  expect(() => [...writeActs([entry({ text: "x".repeat(70_000) })], pen)]).toThrow("figures-transcribed: ");
  expect(() => [...writeActs([{ batch: [] }], pen)]).toThrow("a batch holds at least one entry");
});
