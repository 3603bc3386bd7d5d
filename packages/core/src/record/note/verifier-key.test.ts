import fc from "fast-check";
import { expect, test } from "vitest";
import { logVector } from "../testing/log.ts";
import { sha256, signerOf } from "../testing/node-crypto.ts";
import { good, reasonOf } from "../testing/results.ts";
import { isKeyName, isKeyReference } from "./key-name.ts";
import { formatVerifierKey, keyReference, parseVerifierKey, verifierKey } from "./verifier-key.ts";

// The public key of Go's checksum database, as Go ships it.
const GO_SUM = "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8";

test("published keys are read, their ids computed, and written as they were", () => {
  for (const text of [GO_SUM, logVector.log, logVector.station, ...logVector.witnesses]) {
    expect(formatVerifierKey(good(parseVerifierKey(sha256, text)).key)).toBe(text);
  }
  const { key } = good(parseVerifierKey(sha256, GO_SUM));
  expect({ name: key.name, algorithm: key.algorithm, reference: keyReference(key) }).toEqual({
    name: "sum.golang.org",
    algorithm: "ed25519",
    reference: "sum.golang.org+033de0ae",
  });
  expect(good(parseVerifierKey(sha256, logVector.witnesses[0]!)).key.algorithm).toBe("cosignature/v1");
});

test("the same bytes under another name or for another algorithm are another key", () => {
  const { publicKey, id } = signerOf("a.example").key;
  expect(verifierKey(sha256, "b.example", "ed25519", publicKey).id).not.toBe(id);
  expect(verifierKey(sha256, "a.example", "cosignature/v1", publicKey).id).not.toBe(id);
});

const base64 = GO_SUM.split("+").slice(2).join("+");
test.each([
  ["not-a-key", ""],
  ["not-a-key", "sum.golang.org"],
  ["not-a-key", "sum.golang.org+033de0ae"],
  ["not-a-key", "sum.golang.org+033de0ae+"],
  ["not-a-key", `+033de0ae+${base64}`],
  ["not-a-key", `sum golang+033de0ae+${base64}`],
  ["not-a-key", `sum.golang.org+33de0ae+${base64}`],
  ["not-a-key", `sum.golang.org+033DE0AE+${base64}`],
  ["not-a-key", `${GO_SUM}\n`],
  ["not-a-key", ` ${GO_SUM}`],
  ["not-a-key", `${GO_SUM}+x`],
  ["not-a-key", "sum.golang.org+033de0ae+AQ=="],
  ["unknown-algorithm", "sum.golang.org+033de0ae+Ag=="],
  ["unknown-algorithm", "sum.golang.org+033de0ae+BgAA"],
  ["id-differs", `sum.golang.org+033de0af+${base64}`],
  ["id-differs", `sum.golang.orG+033de0ae+${base64}`],
])("%s: %j", (reason, text) => {
  expect(reasonOf(parseVerifierKey(sha256, text))).toBe(reason);
});

test("no key has an impossible name or length", () => {
  expect(() => verifierKey(sha256, "a b", "ed25519", new Uint8Array(32))).toThrow(TypeError);
  expect(() => verifierKey(sha256, "a", "ed25519", new Uint8Array(31))).toThrow(TypeError);
});

test.each(["", "a b", "a+b", "a\u00a0b", "a\u2003b", "a\u0085b", "a\tb", "a\nb", "a\u0000b", "\ud800", "a\u1680b"])(
  "%j is no name",
  (name) => {
    expect(isKeyName(name)).toBe(false);
    expect(isKeyReference(`${name}+00000000`)).toBe(false);
  },
);

test.each(["a", "example.com/log", "дауыс.kz/комиссия", "a\u0080b", "\ufeff", "oid/1.2.3", "—"])(
  "%j is a name",
  (name) => {
    expect(isKeyName(name)).toBe(true);
    expect(isKeyReference(`${name}+0123abcd`)).toBe(true);
  },
);

test.each(["a", "a+", "+00000000", "a+0000000", "a+000000000", "a+0000000g", "a+0000000A", "a+b+00000000"])(
  "%j names no key",
  (text) => {
    expect(isKeyReference(text)).toBe(false);
  },
);

test("any text is refused, or is the one text of its key", () => {
  fc.assert(
    fc.property(fc.nat({ max: GO_SUM.length }), fc.nat({ max: 2 }), fc.string({ maxLength: 2 }), (at, removed, put) => {
      const text = GO_SUM.slice(0, at) + put + GO_SUM.slice(at + removed);
      const parsed = parseVerifierKey(sha256, text);
      if (parsed.ok) expect(formatVerifierKey(parsed.key)).toBe(text);
      expect(parsed.ok).toBe(text === GO_SUM);
    }),
    { numRuns: 1000 },
  );
  fc.assert(fc.property(fc.string(), (text) => void parseVerifierKey(sha256, text)));
});
