import { expect, test } from "vitest";
import { formatNote, parseNote } from "../note/note.ts";
import { addSignatures, signText } from "../note/sign.ts";
import { logVector } from "../testing/log.ts";
import { sha256, signerOf, verifyEd25519 } from "../testing/node-crypto.ts";
import { good, reasonOf } from "../testing/results.ts";
import { openCheckpoint } from "./open-checkpoint.ts";
import { parsePolicy } from "./parse-policy.ts";
import type { Policy } from "./policy.ts";

const [party = "", observer = "", press = ""] = logVector.witnesses;
const WITNESSES = `witness party ${party}\nwitness observer ${observer}\nwitness press ${press}\ngroup parties any party\n`;

function policy(text: string): Policy {
  return good(parsePolicy(sha256, text)).policy;
}

const trusting = policy(
  `log ${logVector.log}\n${WITNESSES}group outside all observer press\ngroup all all parties outside\nquorum all\n`,
);
const bytes = Buffer.from(logVector.checkpoint);

test("a checkpoint that another implementation signed and cosigned is opened", () => {
  const opened = good(openCheckpoint(verifyEd25519, bytes, trusting));
  expect(opened.checkpoint.origin).toBe("record.example/rehearsal");
  expect(opened.checkpoint.size).toBe(300n);
  expect(opened.witnesses.verdict).toBe("met");
  expect(opened.witnesses.cosigners.map(({ witness, time }) => [witness.name, time])).toEqual([
    ["party", 1_894_565_109n],
    ["observer", 1_894_565_110n],
    ["press", 1_894_565_111n],
  ]);
  expect(opened.unknown).toEqual([]);
});

test("witnesses that the policy does not name are kept as unknown, and count for nothing", () => {
  const opened = good(
    openCheckpoint(verifyEd25519, bytes, policy(`log ${logVector.log}\nwitness p ${party}\nquorum p\n`)),
  );
  expect(opened.unknown.map(({ name }) => name)).toEqual(["observer.example/witness", "press.example/witness"]);
  expect(opened.witnesses.verdict).toBe("met");
});

test("every flipped bit of the checkpoint or a signature is found", () => {
  const accepted: number[] = [];
  for (let at = 0; at < bytes.length; at += 1) {
    const flipped = Uint8Array.from(bytes);
    flipped[at]! ^= 1 << (at % 8);
    const opened = openCheckpoint(verifyEd25519, flipped, trusting);
    // A signature under a changed name or id is by an unknown key: then the quorum is what misses it.
    if (opened.ok && opened.witnesses.verdict === "met") accepted.push(at);
  }
  expect(accepted).toEqual([]);
});

test("the record's own signature must be there, under its own name", () => {
  const { note } = good(parseNote(bytes));
  const without = formatNote({ ...note, signatures: note.signatures.slice(1) });
  expect(reasonOf(openCheckpoint(verifyEd25519, without, trusting))).toBe("not-signed-by-log");
  const alone = policy(`log ${logVector.log}\nquorum none\n`);
  expect(reasonOf(openCheckpoint(verifyEd25519, without, alone))).toBe("no-known-signature");
  const other = signerOf("other.example/log");
  const foreign = formatNote(addSignatures({ ...note, signatures: [] }, [signText(note.text, other)]));
  const both: Policy = { ...trusting, logs: [...trusting.logs, { key: other.key, url: null }] };
  expect(reasonOf(openCheckpoint(verifyEd25519, foreign, both))).toBe("no-known-signature");
  expect(reasonOf(openCheckpoint(verifyEd25519, bytes, { ...trusting, logs: [] }))).toBe("unknown-origin");
});

test("a signed note that is no checkpoint, and bytes that are no note", () => {
  const { note } = good(parseNote(bytes));
  const odd = formatNote({ ...note, text: "record.example/rehearsal\nthree\n" });
  expect(reasonOf(openCheckpoint(verifyEd25519, odd, trusting))).toBe("not-a-checkpoint");
  expect(reasonOf(openCheckpoint(verifyEd25519, new Uint8Array(), trusting))).toBe("not-a-note");
});
