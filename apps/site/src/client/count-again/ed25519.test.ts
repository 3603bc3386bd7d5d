import { generateKeyPairSync, sign } from "node:crypto";
import { expect, test } from "vitest";
import { browserVerify, verifyNow } from "./ed25519.ts";

const { publicKey, privateKey } = generateKeyPairSync("ed25519");
const key = new Uint8Array(publicKey.export({ format: "der", type: "spki" }).subarray(12));
const message = new TextEncoder().encode("a protocol");
const signature = new Uint8Array(sign(null, message, privateKey));
const flipped = (bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> =>
  bytes.map((byte, i) => (i === 3 ? byte ^ 1 : byte));

const CASES: readonly (readonly [
  string,
  Uint8Array<ArrayBuffer>,
  Uint8Array<ArrayBuffer>,
  Uint8Array<ArrayBuffer>,
  boolean,
])[] = [
  ["right", key, message, signature, true],
  ["another message", key, flipped(message), signature, false],
  ["another signature", key, message, flipped(signature), false],
  ["another key", flipped(key), message, signature, false],
  ["no key", new Uint8Array(32).fill(255), message, signature, false],
  ["a short signature", key, message, signature.subarray(1), false],
];

test.each(CASES)("the library and the platform agree: %s", async (_, by, over, signed, expected) => {
  expect(verifyNow(by, over, signed)).toBe(expected);
  const verify = await browserVerify();
  expect(await verify?.(by, over, signed)).toBe(expected);
});
