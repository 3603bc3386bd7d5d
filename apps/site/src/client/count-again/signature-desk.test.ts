import { generateKeyPairSync, sign } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import type { SignatureClaim } from "@dauys/core/record";
import { expect, test } from "vitest";
import { signatureDesk } from "./signature-desk.ts";
import { type CheckPack, packCheck } from "./wrong-in.ts";

const { publicKey, privateKey } = generateKeyPairSync("ed25519");
const key = new Uint8Array(publicKey.export({ format: "der", type: "spki" }).subarray(12));

/** An entry's claims: two signatures over some bytes, the last of them wrong where it is asked for. */
function claimsOf(entry: number, wrong: boolean): readonly SignatureClaim[] {
  const message = new Uint8Array(1000).fill(entry % 251);
  const signature = new Uint8Array(sign(null, message, privateKey));
  const flipped = signature.map((byte, i) => (i === 40 ? byte ^ 1 : byte));
  return [signature, wrong ? flipped : signature].map((each) => ({ publicKey: key, message, signature: each }));
}

async function foundBy(hands: readonly CheckPack[], entries: number, bad: readonly number[]) {
  const told: (readonly [number, number])[] = [];
  const desk = signatureDesk(Promise.resolve({ hands }), (done, given) => told.push([done, given]));
  for (let entry = 0; entry < entries; entry += 1) {
    desk.give(entry, claimsOf(entry, bad.includes(entry)));
    await desk.ready();
  }
  return { wrong: await desk.wrong(), told };
}

test("the entries with a wrong signature are named in their order, whoever checked them", async () => {
  const { by, check } = await packCheck();
  expect(by).toBe("browser");
  const asked = [0, 0, 0];
  const hands = asked.map((_, i): CheckPack => {
    return (pack) => {
      asked[i] = (asked[i] ?? 0) + 1;
      return check(pack);
    };
  });
  const { wrong, told } = await foundBy(hands, 900, [3, 250, 899]);
  expect(wrong).toEqual([3, 250, 899]);
  expect(told.at(-1)).toEqual([1800, 1800]);
  expect(Math.min(...asked)).toBeGreaterThan(0);
});

test("a hand that breaks ends the verification, and is not taken for right signatures", async () => {
  const hands = [() => Promise.reject(new Error("the thread is gone"))];
  await expect(foundBy(hands, 10, [])).rejects.toThrow("the thread is gone");
});

/** An entry's claims of which each is a piece by itself. */
function longClaims(): readonly SignatureClaim[] {
  const [first] = claimsOf(1, false);
  if (first === undefined) throw new Error("an entry has claims");
  return [{ ...first, message: new Uint8Array(1 << 16) }];
}

/** A hand that answers only when it is told to. */
function slowHand(): { readonly hand: CheckPack; readonly answers: (() => void)[] } {
  const answers: (() => void)[] = [];
  return { answers, hand: () => new Promise((settle) => answers.push(() => settle([]))) };
}

test("no more pieces are open at once than may wait", async () => {
  const { hand, answers } = slowHand();
  const desk = signatureDesk(Promise.resolve({ hands: [hand] }));
  const long = longClaims();
  for (let entry = 0; entry < 64; entry += 1) {
    await desk.ready();
    desk.give(entry, long);
  }
  const more = desk.ready().then(() => "more");
  expect(await Promise.race([more, setImmediate("full")])).toBe("full");
  expect(answers.length).toBe(2);
  answers[0]?.();
  expect(await more).toBe("more");
});

test("who is free takes the next piece, and nobody holds pieces back", async () => {
  const { hand, answers } = slowHand();
  let checked = 0;
  const quick: CheckPack = async () => {
    checked += 1;
    return [];
  };
  const desk = signatureDesk(Promise.resolve({ hands: [hand, quick] }));
  const long = longClaims();
  for (let entry = 0; entry < 40; entry += 1) desk.give(entry, long);
  const found = desk.wrong();
  await setImmediate();
  expect([checked, answers.length]).toEqual([38, 2]);
  for (const answer of answers) answer();
  expect(await found).toEqual([]);
});
