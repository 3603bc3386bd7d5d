import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { keyReference, parseVerifierKey } from "../note/verifier-key.ts";
import { sha256, signerOf, verifyEd25519 } from "../testing/node-crypto.ts";
import { good, reasonOf } from "../testing/results.ts";
import { decodeEntry } from "./decode.ts";
import { encodeEntry } from "./encode.ts";
import type { UnsignedEntry } from "./entry.ts";
import { entryClaims, signEntry, signedEntry } from "./sign.ts";

const unsigned: UnsignedEntry = {
  v: 1,
  type: "protocol-filed",
  at: "2030-01-13T20:05:03Z",
  by: "rehearsal/station/0042",
  body: { votes: [3, 0, 12] },
};
const members = ["chair", "member-1", "member-2"].map((name) => signerOf(`record.example/0042/${name}`));
const keys = new Map(members.map(({ key }) => [keyReference(key), key.publicKey]));

function signedBytes(): Uint8Array {
  const entry = signedEntry(unsigned, members.map((member) => signEntry(unsigned, member)).reverse());
  return good(encodeEntry(entry)).bytes;
}

function verified(bytes: Uint8Array): readonly boolean[] {
  const { entry } = good(decodeEntry(bytes));
  const { claims } = good(entryClaims(bytes, entry, (key) => keys.get(key)));
  return claims.map(({ publicKey, message, signature }) => verifyEd25519(publicKey, message, signature));
}

test("several keys sign one entry, and each signature verifies", () => {
  expect(verified(signedBytes())).toEqual([true, true, true]);
});

test("a change to anything signed breaks every signature", () => {
  const text = Buffer.from(signedBytes()).toString();
  for (const [from, to] of [
    ['"votes":[3,', '"votes":[4,'],
    ["20:05:03Z", "20:05:04Z"],
    ["station/0042", "station/0043"],
    ["protocol-filed", "protocol-fixed"],
  ] as const) {
    const changed = text.replace(from, to);
    expect(changed).not.toBe(text);
    expect(verified(Buffer.from(changed))).toEqual([false, false, false]);
  }
});

test("a signature under another member's name does not verify", () => {
  const { entry } = good(decodeEntry(signedBytes()));
  const moved = entry.sigs.keys.map(({ key }, i, all) => ({ key, sig: all[(i + 1) % all.length]!.sig }));
  expect(verified(good(encodeEntry(signedEntry(entry, moved))).bytes)).toEqual([false, false, false]);
});

test("an unknown key is said to be unknown, not passed over", () => {
  const bytes = signedBytes();
  const { entry } = good(decodeEntry(bytes));
  expect(reasonOf(entryClaims(bytes, entry, () => undefined))).toBe("unknown-key");
});

test("nobody signs twice, and no key for cosignatures signs an entry", () => {
  const once = signEntry(unsigned, members[0]!);
  expect(() => signedEntry(unsigned, [once, once])).toThrow(TypeError);
  expect(() => signEntry(unsigned, signerOf("w.example", "cosignature/v1"))).toThrow(TypeError);
});

test("the signature that another implementation made verifies", () => {
  const log = JSON.parse(readFileSync(new URL("../vectors/log.json", import.meta.url), "utf8"));
  const { key } = good(parseVerifierKey(sha256, log.station));
  const bytes = new Uint8Array(Buffer.from(log.entry));
  const { entry } = good(decodeEntry(bytes));
  const known = (name: string) => (name === keyReference(key) ? key.publicKey : undefined);
  const { claims } = good(entryClaims(bytes, entry, known));
  expect(claims.map((claim) => verifyEd25519(claim.publicKey, claim.message, claim.signature))).toEqual([true]);
});
