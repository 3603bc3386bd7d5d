import { generateKeyPairSync, sign } from "node:crypto";
import type { SignatureClaim } from "@dauys/core/record";
import { expect, test } from "vitest";
import { keepingVerify } from "./cryptography.ts";
import { workerDesk } from "./worker-desk.ts";

const { publicKey: pair, privateKey } = generateKeyPairSync("ed25519");
const publicKey = new Uint8Array(pair.export({ format: "der", type: "spki" }).subarray(12));

/** Claims of an entry: two signatures over the same bytes, the second one wrong where it is asked for. */
function claims(entry: number, wrong: boolean, length = 900): readonly SignatureClaim[] {
  const message = new Uint8Array(length).fill(entry);
  const signature = new Uint8Array(sign(null, message, privateKey));
  const other = wrong ? signature.with(5, (signature[5] as number) ^ 1) : signature;
  return [
    { publicKey, message, signature },
    { publicKey, message, signature: other },
  ];
}

test.each([
  ["few, in this thread", 20, 2],
  ["many, in two threads", 2600, 2],
  ["many, in one thread", 2600, 1],
])("wrong signatures are named by their entries: %s", async (_, entries, threads) => {
  const desk = workerDesk(threads);
  const bad = new Set([0, 7, entries - 1]);
  for (let entry = 0; entry < entries; entry += 1) {
    desk.give(entry, claims(entry, bad.has(entry)));
    if (entry % 256 === 255) await desk.ready();
  }
  expect(await desk.wrong()).toEqual([...bad]);
});

test("an entry without signatures has none that is wrong", async () => {
  const desk = workerDesk(1);
  desk.give(0, []);
  desk.give(1, claims(1, true, 0));
  expect(await desk.wrong()).toEqual([1]);
});

test("a key that is no point, and a signature of another length, are wrong and no fault", () => {
  const verify = keepingVerify();
  const [claim] = claims(1, false);
  if (claim === undefined) throw new Error("no claim");
  const check = (change: Partial<SignatureClaim>): boolean => {
    const { publicKey: key, message, signature } = { ...claim, ...change };
    return verify(key, message, signature);
  };
  expect([check({}), check({}), check({ publicKey: new Uint8Array(32).fill(255) })]).toEqual([true, true, false]);
  expect([check({ publicKey: new Uint8Array(31) }), check({ signature: new Uint8Array(63) })]).toEqual([false, false]);
});
