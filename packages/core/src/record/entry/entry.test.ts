import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { good, hex, reasonOf } from "../testing/results.ts";
import { coveredBytes, coveredPart } from "./covered.ts";
import { decodeEntry } from "./decode.ts";
import { encodeEntry } from "./encode.ts";
import { type Entry, MAX_ENTRY_BYTES } from "./entry.ts";
import { stampReceived } from "./stamp.ts";

const SIG = `${"A".repeat(86)}==`;
const entry: Entry = {
  v: 1,
  type: "protocol-filed",
  at: "2030-01-13T20:05:03Z",
  by: "rehearsal/station/0042",
  body: { votes: [3, 0, 12], note: "дауыс" },
  sigs: { keys: [{ key: "a.example/k+00000000", sig: SIG }] },
};

function bytesOf(value: Entry): Uint8Array {
  return good(encodeEntry(value)).bytes;
}

function textOf(value: Entry): string {
  return Buffer.from(bytesOf(value)).toString();
}

test("an entry is written in canonical JSON and read back as it was", () => {
  expect(textOf(entry)).toBe(
    `{"at":"2030-01-13T20:05:03Z","body":{"note":"дауыс","votes":[3,0,12]},"by":"rehearsal/station/0042",` +
      `"sigs":{"keys":[{"key":"a.example/k+00000000","sig":"${SIG}"}]},"type":"protocol-filed","v":1}`,
  );
  expect(good(decodeEntry(bytesOf(entry))).entry).toEqual(entry);
});

test("an entry, its covered part and its signature are those of another implementation", () => {
  const log = JSON.parse(readFileSync(new URL("../vectors/log.json", import.meta.url), "utf8"));
  const bytes = new Uint8Array(Buffer.from(log.entry));
  const read = good(decodeEntry(bytes)).entry;
  expect(textOf(read)).toBe(log.entry);
  expect(Buffer.from(coveredPart(bytes)).toString()).toBe(log.covered);
  expect(Buffer.from(coveredBytes(read)).toString()).toBe(log.covered);
});

test.each([
  ["too-long", " ".repeat(MAX_ENTRY_BYTES + 1)],
  ["not-json", ""],
  ["not-json", "{"],
  ["not-json", "[1.5]"],
  ["not-json", '{"a":-0}'],
  ["not-json", '{"a":1,"a":1}'],
  ["not-json", '{"a":9007199254740992}'],
  ["not-json", '"\\ud800"'],
  ["not-json", "[".repeat(MAX_ENTRY_BYTES)],
  ["not-canonical", '{"b":1,"a":2}'],
  ["not-canonical", '{"a": 1}'],
  ["not-canonical", '{"a":"\\u0061"}'],
  ["not-canonical", "{}\n"],
  ["integer-like-key", '{"a":{"7":1}}'],
  ["integer-like-key", '{"1":1,"a":2}'],
  ["shape", "{}"],
  ["shape", "[]"],
  ["shape", "null"],
])("%s: %j", (reason, text) => {
  expect(reasonOf(decodeEntry(Buffer.from(text)))).toBe(reason);
});

test("bytes that are not UTF-8 are refused, and so is a byte order mark", () => {
  const bytes = bytesOf(entry);
  const broken = Uint8Array.from(bytes);
  broken[bytes.indexOf(0xd0)] = 0xff;
  expect(reasonOf(decodeEntry(broken))).toBe("not-utf8");
  expect(reasonOf(decodeEntry(Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes)))).toBe("not-json");
});

test.each([
  ["v", { ...entry, v: 2 }],
  ["v", { ...entry, v: "1" }],
  ["type", { ...entry, type: "Protocol" }],
  ["type", { ...entry, type: "a--b" }],
  ["type", { ...entry, type: "" }],
  ["at", { ...entry, at: "2030-01-13" }],
  ["at", { ...entry, at: 1 }],
  ["by", { ...entry, by: "" }],
  ["by", { ...entry, by: "a b" }],
  ["by", { ...entry, by: "участок" }],
  ["by", { ...entry, by: "a".repeat(201) }],
  ["body", { ...entry, body: [] }],
  ["body", { ...entry, body: null }],
  ["an entry has the members", { ...entry, extra: 1 }],
  ["sigs", { ...entry, sigs: [] }],
  ["sigs", { ...entry, sigs: {} }],
  ["sigs", { ...entry, sigs: { keys: [], more: 1 } }],
  ["sigs.received", { ...entry, sigs: { keys: [], received: "now" } }],
  ["sigs.batch", { ...entry, sigs: { keys: [], batch: -1 } }],
  ["sigs", { ...entry, sigs: { ...entry.sigs, batch: 0 } }],
  ["sigs.keys[0]", { ...entry, sigs: { keys: [1] } }],
  ["sigs.keys[0]", { ...entry, sigs: { keys: [{ key: "a+00000000" }] } }],
  ["sigs.keys[0].key", { ...entry, sigs: { keys: [{ key: "a+0000000G", sig: SIG }] } }],
  ["sigs.keys[0].key", { ...entry, sigs: { keys: [{ key: "a b+00000000", sig: SIG }] } }],
  ["sigs.keys[0].sig", { ...entry, sigs: { keys: [{ key: "a+00000000", sig: "AA==" }] } }],
  ["sigs.keys[0].sig", { ...entry, sigs: { keys: [{ key: "a+00000000", sig: `${"A".repeat(85)}B==` }] } }],
  ["sigs.keys[1]", { ...entry, sigs: { keys: [entry.sigs.keys[0], entry.sigs.keys[0]] } }],
  ["sigs.keys[1]", { ...entry, sigs: { keys: ["b+00000000", "a+00000000"].map((key) => ({ key, sig: SIG })) } }],
])("the form is held: %s", (place, value) => {
  const result = encodeEntry(value as unknown as Entry);
  expect(reasonOf(result)).toBe("shape");
  expect(result).toMatchObject({
    fault: { message: expect.stringMatching(`^${place.replaceAll(/[[\].]/g, "\\$&")}`) },
  });
});

test.each([
  ["a fraction", { a: 0.5 }],
  ["minus zero", { a: -0 }],
  ["half of a surrogate pair", { a: "\udc00" }],
  ["a hole", { a: new Array(1) }],
])("%s cannot be written", (_, body) => {
  expect(reasonOf(encodeEntry({ ...entry, body }))).toBe("not-canonical");
  expect(() => coveredBytes({ ...entry, body })).toThrow(TypeError);
});

test("an entry of 65,535 bytes is the longest", () => {
  const room = MAX_ENTRY_BYTES - bytesOf({ ...entry, body: { a: "" } }).length;
  expect(bytesOf({ ...entry, body: { a: "x".repeat(room) } }).length).toBe(MAX_ENTRY_BYTES);
  expect(reasonOf(encodeEntry({ ...entry, body: { a: "x".repeat(room + 1) } }))).toBe("too-long");
});

const tricky = fc.oneof(
  fc.constantFrom(',"sigs":', ',"type":', '{"sigs":{},"type":"x"}', '","sigs":{', "sigs", "type"),
  fc.string({ unit: "grapheme" }),
);
const bodies = fc.dictionary(
  tricky.filter((key) => !/^[0-9]+$/.test(key)),
  fc.oneof(tricky, fc.record({ sigs: tricky, type: tricky })),
  { maxKeys: 5 },
);

test("the covered part is the entry without sigs, whatever the body says", () => {
  fc.assert(
    fc.property(bodies, (body) => {
      const value = { ...entry, body };
      expect(hex(coveredPart(bytesOf(value)))).toBe(hex(coveredBytes(value)));
    }),
  );
});

test("the time of receipt is added without a change to what is signed", () => {
  fc.assert(
    fc.property(bodies, fc.constantFrom({ keys: [], batch: 7 }, entry.sigs, { keys: [] }), (body, sigs) => {
      const value = { ...entry, body, sigs };
      const stamped = good(stampReceived(bytesOf(value), value, "2030-01-13T20:05:09Z")).bytes;
      const read = good(decodeEntry(stamped)).entry;
      expect(read).toEqual({ ...value, sigs: { ...sigs, received: "2030-01-13T20:05:09Z" } });
      expect(hex(coveredPart(stamped))).toBe(hex(coveredBytes(value)));
    }),
  );
  const once = { ...entry, sigs: { keys: [], received: "2030-01-13T20:05:09Z" } };
  expect(() => stampReceived(bytesOf(once), once, "2030-01-13T20:05:09Z")).toThrow(TypeError);
  expect(() => stampReceived(bytesOf(entry), entry, "soon")).toThrow(TypeError);
  const room = MAX_ENTRY_BYTES - bytesOf({ ...entry, body: { a: "" } }).length;
  const full = { ...entry, body: { a: "x".repeat(room) } };
  expect(reasonOf(stampReceived(bytesOf(full), full, "2030-01-13T20:05:09Z"))).toBe("too-long");
});

test("bytes that are no entry have no covered part", () => {
  expect(() => coveredPart(Buffer.from("{}"))).toThrow(TypeError);
});

test("any bytes are refused, or are those of their entry", () => {
  const whole = bytesOf(entry);
  const edits = fc.array(fc.tuple(fc.nat({ max: whole.length }), fc.nat({ max: 2 }), fc.uint8Array({ maxLength: 2 })), {
    minLength: 1,
    maxLength: 3,
  });
  const edited = edits.map((changes) => {
    let bytes: readonly number[] = [...whole];
    for (const [at, removed, put] of changes) bytes = [...bytes.slice(0, at), ...put, ...bytes.slice(at + removed)];
    return Uint8Array.from(bytes);
  });
  fc.assert(
    fc.property(fc.oneof(edited, fc.uint8Array({ maxLength: 200 })), (bytes) => {
      const read = decodeEntry(bytes);
      if (read.ok) expect(hex(bytesOf(read.entry))).toBe(hex(bytes));
    }),
    { numRuns: 2000 },
  );
});
