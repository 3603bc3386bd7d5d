import { createHash } from "node:crypto";
import { sha256 as noble } from "@noble/hashes/sha2.js";
import { expect, test } from "vitest";
import { hex } from "./hex.ts";
import { sha256 } from "./sha256.ts";

const text = (of: string): Uint8Array => new TextEncoder().encode(of);

/** @source FIPS 180-4 and NIST's example values for SHA-256 */
test.each([
  ["nothing", text(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
  ["one block", text("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  [
    "two blocks",
    text("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
    "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
  ],
  [
    "a million letters",
    new Uint8Array(1_000_000).fill(0x61),
    "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0",
  ],
])("%s", (_, bytes, expected) => {
  expect(hex(sha256(bytes))).toBe(expected);
});

test("every length around the ends of blocks is hashed as by the platform and by a library", () => {
  for (let length = 0; length <= 300; length += 1) {
    const bytes = new Uint8Array(length).map((_, i) => 31 * i + length);
    const found = hex(sha256(bytes));
    expect([length, found]).toEqual([length, createHash("sha256").update(bytes).digest("hex")]);
    expect([length, found]).toEqual([length, hex(noble(bytes))]);
  }
});

test("a part of a larger array is hashed, and what was hashed before leaves no trace", () => {
  const bytes = new Uint8Array(500).map((_, i) => i);
  const first = sha256(bytes.subarray(3, 300));
  const kept = hex(first);
  sha256(bytes);
  expect(hex(sha256(bytes.slice(3, 300)))).toBe(kept);
  expect(hex(first)).toBe(kept);
});
